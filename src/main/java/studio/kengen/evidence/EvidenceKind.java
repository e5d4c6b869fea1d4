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
    CLOUDTRAIL("cloudtrail"),
    /// `aws accessanalyzer list-analyzers`.
    ANALYZERS("analyzers"),
    /// `aws accessanalyzer get-generated-policy` or `list-policy-generations`.
    GENERATED_POLICY("generated-policy"),
    /// `aws organizations list-policies`, `describe-policy` or `list-targets-for-policy`.
    ORGANIZATION_POLICIES("organization-policies");

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
            if (kind.members(JsonPointer.ROOT).stream().anyMatch(text::has)
                    || kind.members(JsonPointer.ROOT.child(0)).stream().anyMatch(text::has)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// Whether each file tells a part, so that a newer one adds to the older ones: a Region, a job, a policy, some hours.
    public boolean addsUp() {
        return switch (this) {
            case CLOUDTRAIL, ANALYZERS, GENERATED_POLICY, ORGANIZATION_POLICIES -> true;
            case CREDENTIAL_REPORT, AUTHORIZATION_DETAILS, ANALYZER_FINDINGS, ACCOUNT_SUMMARY ->
                    false;
        };
    }

    /// @param root where an output of AWS stands: the text as a whole, or the first of a list of outputs
    private List<JsonPointer> members(JsonPointer root) {
        return switch (this) {
            case CREDENTIAL_REPORT -> List.of(root.child("Content"));
            case AUTHORIZATION_DETAILS ->
                    List.of(
                            root.child("UserDetailList"),
                            root.child("GroupDetailList"),
                            root.child("RoleDetailList"));
            case ANALYZER_FINDINGS -> List.of(root.child("findings"));
            case ACCOUNT_SUMMARY -> List.of(root.child("SummaryMap"));
            case CLOUDTRAIL -> List.of(root.child("Records"), root.child("Events"));
            case ANALYZERS -> List.of(root.child("analyzers"));
            case GENERATED_POLICY ->
                    List.of(root.child("generatedPolicyResult"), root.child("policyGenerations"));
            case ORGANIZATION_POLICIES ->
                    List.of(
                            root.child("Policy").child("PolicySummary"),
                            root.child("Policies").child(0).child("AwsManaged"),
                            root.child("Targets").child(0).child("TargetId"));
        };
    }
}
