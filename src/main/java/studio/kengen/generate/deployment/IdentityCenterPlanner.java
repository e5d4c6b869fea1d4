package studio.kengen.generate.deployment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.UniqueNames;
import studio.kengen.generate.deployment.DeployedResource.AwsPolicy;
import studio.kengen.generate.deployment.DeployedResource.PermissionSet;
import studio.kengen.generate.deployment.DeployedResource.PolicyReference;
import studio.kengen.generate.deployment.DeployedResource.SetBoundary;
import studio.kengen.policy.JsonTree;

/// Plans the permission sets of IAM Identity Center: those for member accounts, which the account can manage that Identity
/// Center is delegated to, and those for the management account, which only that account can manage.
///
/// Source: IAM Identity Center user guide, "Delegated administration".
final class IdentityCenterPlanner {
    private final Surveyed surveyed;
    private final ManagementSets management;

    IdentityCenterPlanner(Surveyed surveyed) {
        this.surveyed = surveyed;
        management = new ManagementSets(surveyed.project());
    }

    List<Deployment> deployments() {
        return List.of(
                deployment(
                        "identity-center",
                        ": permission sets of IAM Identity Center",
                        document -> !isForManagement(document)),
                deployment(
                        "identity-center-management",
                        ": permission sets for the management account, to be deployed there",
                        this::isForManagement));
    }

    private boolean isForManagement(GeneratedDocument document) {
        return document.source().filter(management::contains).isPresent();
    }

    private Deployment deployment(
            String name, String description, Predicate<GeneratedDocument> some) {
        UniqueNames names = new UniqueNames("-");
        List<DeployedResource> sets =
                surveyed.documents(DocumentKind.PERMISSION_SETS).stream()
                        .filter(some)
                        .<DeployedResource>flatMap(document -> set(document, names).stream())
                        .toList();
        return new Deployment(name, surveyed.design() + description, sets, surveyed.tags());
    }

    private Optional<PermissionSet> set(GeneratedDocument document, UniqueNames names) {
        return JsonTree.object(document.text())
                .flatMap(tree ->
                        text(tree, "Name")
                                .map(name ->
                                        new PermissionSet(
                                                names.unique(name(document)),
                                                document.path(),
                                                name,
                                                text(tree, "Description").orElse(name),
                                                text(tree, "SessionDuration").orElse("PT1H"),
                                                text(tree, "RelayState"),
                                                tags(tree),
                                                managedPolicies(tree),
                                                references(tree).toList(),
                                                text(tree, "InlinePolicy"),
                                                boundary(tree))));
    }

    private String name(GeneratedDocument document) {
        return surveyed.source(document)
                .map(surveyed::sourceName)
                .orElse(Surveyed.fileName(document));
    }

    private static SequencedMap<String, String> tags(Map<String, Object> set) {
        SequencedMap<String, String> tags = new LinkedHashMap<>();
        if (set.get("Tags") instanceof List<?> list) {
            for (Object tag : list) {
                if (tag instanceof Map<?, ?> members) {
                    text(members, "Key")
                            .ifPresent(key -> tags.put(key, text(members, "Value").orElse("")));
                }
            }
        }
        return tags;
    }

    private static List<String> managedPolicies(Map<String, Object> set) {
        return set.get("ManagedPolicies") instanceof List<?> list
                ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
                : List.of();
    }

    private static Stream<PolicyReference> references(Map<String, Object> set) {
        return set.get("CustomerManagedPolicyReferences") instanceof List<?> references
                ? references.stream().flatMap(reference -> reference(reference).stream())
                : Stream.empty();
    }

    private static Optional<SetBoundary> boundary(Map<String, Object> set) {
        if (!(set.get("PermissionsBoundary") instanceof Map<?, ?> boundary)) {
            return Optional.empty();
        }
        return text(boundary, "ManagedPolicyArn")
                .<SetBoundary>map(AwsPolicy::new)
                .or(() -> reference(boundary.get("CustomerManagedPolicyReference")));
    }

    private static Optional<PolicyReference> reference(@Nullable Object reference) {
        return reference instanceof Map<?, ?> members
                ? text(members, "Name")
                        .map(name -> new PolicyReference(name, text(members, "Path").orElse("/")))
                : Optional.empty();
    }

    private static Optional<String> text(Map<?, ?> members, String name) {
        return members.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
