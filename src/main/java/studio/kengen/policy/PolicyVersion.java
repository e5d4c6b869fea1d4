package studio.kengen.policy;

import java.util.Optional;

/// The version of the policy language. A document without a `Version` is taken as [#V2008_10_17].
///
/// Source: IAM user guide, "IAM JSON policy elements: Version".
public enum PolicyVersion {
    /// The old language: `${…}` is plain text.
    V2008_10_17("2008-10-17"),

    /// The current language, with policy variables.
    V2012_10_17("2012-10-17");

    private final String text;

    PolicyVersion(String text) {
        this.text = text;
    }

    /// The version with this text; empty if there is none.
    public static Optional<PolicyVersion> parse(String text) {
        for (PolicyVersion version : values()) {
            if (version.text.equals(text)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /// As a policy document has it, `2012-10-17`.
    public String text() {
        return text;
    }

    /// Whether `${…}` is a policy variable.
    public boolean hasVariables() {
        return this == V2012_10_17;
    }
}
