package studio.kengen.evidence;

import java.util.List;
import java.util.Optional;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonPointer;
import studio.kengen.policy.JsonSource;

/// The exports that the studio reads.
public enum EvidenceKind {
    /// `aws iam get-credential-report`, or the CSV that the console offers.
    CREDENTIAL_REPORT("credential-report"),
    /// `aws iam get-account-authorization-details`.
    AUTHORIZATION_DETAILS("authorization-details"),
    /// `aws accessanalyzer list-findings-v2` or `list-findings`.
    ANALYZER_FINDINGS("access-analyzer"),
    /// `aws iam get-account-summary`.
    ACCOUNT_SUMMARY("account-summary"),
    /// Log files of CloudTrail, or `aws cloudtrail lookup-events`.
    CLOUDTRAIL("cloudtrail");

    private final String key;

    EvidenceKind(String key) {
        this.key = key;
    }

    /// The word for it in project files and on the command line: `credential-report`.
    public String key() {
        return key;
    }

    /// Its name for people.
    public Message label() {
        return Message.of("evidence.kind." + name());
    }

    /// The kind with this [#key]; empty if there is none.
    public static Optional<EvidenceKind> ofKey(String key) {
        for (EvidenceKind kind : values()) {
            if (kind.key.equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// The kind that a JSON text seems to be, by the names of its members; empty if it is none. For those who were given
    /// a file for another purpose.
    public static Optional<EvidenceKind> seemingly(JsonSource text) {
        for (EvidenceKind kind : values()) {
            if (kind.members().stream().map(JsonPointer.ROOT::child).anyMatch(text::has)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private List<String> members() {
        return switch (this) {
            case CREDENTIAL_REPORT -> List.of("Content");
            case AUTHORIZATION_DETAILS ->
                    List.of("UserDetailList", "GroupDetailList", "RoleDetailList");
            case ANALYZER_FINDINGS -> List.of("findings");
            case ACCOUNT_SUMMARY -> List.of("SummaryMap");
            case CLOUDTRAIL -> List.of("Records", "Events");
        };
    }
}
