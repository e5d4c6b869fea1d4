package studio.kengen.exchange.cloudformation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import studio.kengen.generate.UniqueNames;
import studio.kengen.generate.deployment.AssignedPrincipal;
import studio.kengen.generate.deployment.DeployedResource;
import studio.kengen.generate.deployment.DeployedResource.AccountAssignment;

/// What assignments ask of whoever deploys them: ids of groups and users that the design does not know, and the ARNs of
/// permission sets that another part of the deployment makes. That part puts the ARN out under the same name.
final class AssignmentParameters {
    private static final String SET_ARN_PATTERN =
            "arn:aws[a-z-]*:sso:::permissionSet/(sso)?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16}";

    private final SequencedMap<String, String> principals = new LinkedHashMap<>();
    private final SequencedMap<String, String> sets = new LinkedHashMap<>();
    private final Map<String, Object> section = new LinkedHashMap<>();
    private final LogicalIds ids;

    /// @param resources those of the template
    AssignmentParameters(List<DeployedResource> resources, LogicalIds ids) {
        this.ids = ids;
        UniqueNames names = new UniqueNames("x");
        resources.forEach(resource -> names.unique(ids.of(resource)));
        for (DeployedResource resource : resources) {
            if (resource instanceof AccountAssignment assignment) {
                askPrincipal(assignment.principal(), names);
                askSet(assignment.set(), names);
            }
        }
    }

    private void askPrincipal(AssignedPrincipal principal, UniqueNames names) {
        if (principal.id().isEmpty() && !principals.containsKey(principal.name())) {
            String kind = principal.isUser() ? "user" : "group";
            String name = names.unique(LogicalIds.camelCase(principal.name() + '-' + kind) + "Id");
            principals.put(principal.name(), name);
            section.put(
                    name,
                    parameter(
                            "Id of the %s %s in the identity store"
                                    .formatted(kind, ascii(principal)),
                            AssignedPrincipal.ID_PATTERN));
        }
    }

    private void askSet(String set, UniqueNames names) {
        if (ids.find(DeployedResource.PermissionSet.class, set).isEmpty()
                && !sets.containsKey(set)) {
            String name = names.unique(LogicalIds.camelCase(set) + "PermissionSetArn");
            sets.put(set, name);
            section.put(
                    name,
                    parameter(
                            "ARN of the permission set, which an earlier template puts out",
                            SET_ARN_PATTERN));
        }
    }

    /// CloudFormation keeps no other letters in a description.
    private static String ascii(AssignedPrincipal principal) {
        boolean isAscii = principal.directoryName().chars().allMatch(c -> c >= ' ' && c <= '~');
        return isAscii ? principal.directoryName() : principal.name();
    }

    private static Map<String, Object> parameter(String description, String pattern) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("Type", "String");
        tree.put("Description", description);
        tree.put("AllowedPattern", pattern);
        return tree;
    }

    /// The parameters, by name.
    Map<String, Object> section() {
        return section;
    }

    /// The id of a principal.
    Object principalId(AssignedPrincipal principal) {
        return principal
                .id()
                .<Object>map(id -> id)
                .orElseGet(() ->
                        new Intrinsic.Ref(
                                principals.getOrDefault(principal.name(), principal.name())));
    }

    /// The ARN of a permission set of the deployment.
    Object setArn(String set) {
        return ids.find(DeployedResource.PermissionSet.class, set)
                .<Object>map(id -> new Intrinsic.GetAtt(id, "PermissionSetArn"))
                .orElseGet(() -> new Intrinsic.Ref(sets.getOrDefault(set, set)));
    }
}
