package studio.kengen.check.practice.knowledge;

import java.util.Optional;
import studio.kengen.evidence.EvidenceKind;
import studio.kengen.i18n.Message;

/// What a signal is computed from.
public enum SignalSource {
    CREDENTIAL_REPORT("credential-report"),
    AUTHORIZATION_DETAILS("authorization-details"),
    ACCESS_ANALYZER("access-analyzer"),
    ACCOUNT_SUMMARY("account-summary"),
    CLOUDTRAIL("cloudtrail"),
    /// The tables of the project itself.
    DESIGN("design"),
    /// The list of analyzers, `aws accessanalyzer list-analyzers`.
    ANALYZERS("analyzers"),
    /// A policy that Access Analyzer made of activity, `aws accessanalyzer get-generated-policy`.
    GENERATED_POLICY("generated-policy"),
    /// The SCPs and RCPs that are in force, `aws organizations list-policies` and what belongs to it.
    ORGANIZATION_POLICIES("organization-policies");

    private final String key;

    SignalSource(String key) {
        this.key = key;
    }

    /// The word for it in the knowledge's files.
    public String key() {
        return key;
    }

    /// The export that it is; empty for the design.
    public Optional<EvidenceKind> evidence() {
        return EvidenceKind.ofKey(key);
    }

    /// What it is and how one gets it, for people.
    public Message howToGet() {
        return Message.of("practice.source." + name());
    }

    static SignalSource ofKey(String key) {
        for (SignalSource source : values()) {
            if (source.key.equals(key)) {
                return source;
            }
        }
        throw new IllegalStateException("no source \"" + key + '"');
    }
}
