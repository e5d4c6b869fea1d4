package studio.kengen.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A policy of AWS Organizations: as much of it as files tell.
///
/// Source: AWS Organizations API reference, "PolicySummary", "Policy", "PolicyTargetSummary".
///
/// @param id `p-FullAWSAccess`, unique in an organization
/// @param type as AWS names it: `SERVICE_CONTROL_POLICY`, `RESOURCE_CONTROL_POLICY` …
/// @param isOfAws whether it is one of AWS's own
/// @param content its text
/// @param targets what it is attached to, sorted by id; empty where no file tells
public record OrganizationPolicy(
        String id,
        Optional<String> name,
        Optional<String> arn,
        Optional<String> type,
        Optional<Boolean> isOfAws,
        Optional<StoredPolicy> content,
        Optional<List<Target>> targets) {
    /// Service control policies.
    public static final String SCP = "SERVICE_CONTROL_POLICY";

    /// Resource control policies.
    public static final String RCP = "RESOURCE_CONTROL_POLICY";

    public OrganizationPolicy {
        targets =
                targets.map(all ->
                        all.stream().sorted(Comparator.comparing(Target::id)).distinct().toList());
    }

    /// What a policy is attached to.
    ///
    /// @param id of a root, an organizational unit or an account
    /// @param type `ROOT`, `ORGANIZATIONAL_UNIT` or `ACCOUNT`
    /// @param name what people call it; may be empty
    /// @param arn may be empty
    public record Target(String id, String type, String name, String arn) {}

    /// What people call it.
    public String title() {
        return name.orElse(id);
    }

    /// What is known of it when something newer is told.
    public OrganizationPolicy updated(OrganizationPolicy newer) {
        return new OrganizationPolicy(
                id,
                newer.name.or(() -> name),
                newer.arn.or(() -> arn),
                newer.type.or(() -> type),
                newer.isOfAws.or(() -> isOfAws),
                newer.content.or(() -> content),
                newer.targets.or(() -> targets));
    }
}
