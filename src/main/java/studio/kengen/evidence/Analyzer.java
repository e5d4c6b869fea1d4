package studio.kengen.evidence;

import java.time.Instant;
import java.util.Optional;
import studio.kengen.policy.Arn;

/// An analyzer of IAM Access Analyzer.
///
/// Source: IAM Access Analyzer API reference, "AnalyzerSummary".
///
/// @param arn unique
/// @param type the zone of trust or scope, as AWS names it: `ACCOUNT`, `ORGANIZATION`, `ACCOUNT_UNUSED_ACCESS` …
/// @param status `ACTIVE`, `CREATING`, `DISABLED` or `FAILED`
/// @param lastAnalyzedAt when it last looked at a resource
public record Analyzer(
        String arn,
        String name,
        String type,
        String status,
        Optional<Instant> createdAt,
        Optional<Instant> lastAnalyzedAt) {
    /// Whether it looks for access from outside of the account or the organization.
    public boolean isOnExternalAccess() {
        return type.equals("ACCOUNT") || isOfOrganization();
    }

    /// Whether it looks at every account of the organization for access from outside of it.
    public boolean isOfOrganization() {
        return type.equals("ORGANIZATION");
    }

    /// Whether it works.
    public boolean isActive() {
        return status.equals("ACTIVE");
    }

    /// The Region that it works in; empty where the ARN is none.
    public String region() {
        return Arn.parse(arn).map(Arn::region).orElse("");
    }
}
