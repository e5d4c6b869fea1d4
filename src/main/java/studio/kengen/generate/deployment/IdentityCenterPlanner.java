package studio.kengen.generate.deployment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.UniqueNames;
import studio.kengen.generate.deployment.DeployedResource.PermissionSet;
import studio.kengen.generate.deployment.DeployedResource.PolicyReference;
import studio.kengen.policy.JsonTree;

/// Plans the permission sets of IAM Identity Center, which live in the management account or in the account that it
/// delegates Identity Center to.
final class IdentityCenterPlanner {
    private final Surveyed surveyed;
    private final UniqueNames names = new UniqueNames("-");

    IdentityCenterPlanner(Surveyed surveyed) {
        this.surveyed = surveyed;
    }

    Deployment deployment() {
        List<DeployedResource> sets =
                surveyed.documents(DocumentKind.PERMISSION_SETS).stream()
                        .<DeployedResource>flatMap(document -> set(document).stream())
                        .toList();
        return new Deployment(
                "identity-center",
                surveyed.design() + ": permission sets of IAM Identity Center",
                sets,
                surveyed.tags());
    }

    private Optional<PermissionSet> set(GeneratedDocument document) {
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
                                                references(tree).toList(),
                                                boundary(tree))));
    }

    private String name(GeneratedDocument document) {
        return surveyed.source(document)
                .map(surveyed::sourceName)
                .orElse(Surveyed.fileName(document));
    }

    private static Stream<PolicyReference> references(Map<String, Object> set) {
        return set.get("CustomerManagedPolicyReferences") instanceof List<?> references
                ? references.stream().flatMap(reference -> reference(reference).stream())
                : Stream.empty();
    }

    private static Optional<PolicyReference> boundary(Map<String, Object> set) {
        return set.get("PermissionsBoundary") instanceof Map<?, ?> boundary
                ? reference(boundary.get("CustomerManagedPolicyReference"))
                : Optional.empty();
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
