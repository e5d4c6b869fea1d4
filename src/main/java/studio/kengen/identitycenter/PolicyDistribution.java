package studio.kengen.identitycenter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.PermissionSet;
import studio.kengen.generate.UniqueNames;
import studio.kengen.generate.deployment.DeployedPolicy;
import studio.kengen.generate.deployment.DeployedResource;
import studio.kengen.generate.deployment.DeployedResource.ManagedPolicy;
import studio.kengen.generate.deployment.DeployedResource.PolicyReference;
import studio.kengen.generate.deployment.DeployedResource.Role;
import studio.kengen.generate.deployment.Deployment;
import studio.kengen.generate.deployment.DeploymentPlan;
import studio.kengen.generate.deployment.Place;
import studio.kengen.i18n.Message;

/// The customer managed policies that permission sets name, as one deployment for every account: the same template
/// everywhere, as StackSets need it. A set cannot be assigned in an account that has not all of them, by name and path.
///
/// Source: IAM Identity Center user guide, "Custom permissions", "Customer managed policies".
final class PolicyDistribution {
    private static final String NAME = "identity-center-policies";

    /// Nothing is referred to, so that the text is the same in every account.
    private static final Place ANYWHERE = new Place("", "", "", Set.of());

    private final DeploymentPlan plan;
    private final IdentityCenter center;
    private final Set<String> named;
    private final SequencedMap<String, ManagedPolicy> policies = new LinkedHashMap<>();
    private final SequencedSet<String> twice = new TreeSet<>();

    private PolicyDistribution(DeploymentPlan plan, IdentityCenter center) {
        this.plan = plan;
        this.center = center;
        named =
                plan.deployments().stream()
                        .flatMap(deployment -> deployment.of(DeployedResource.PermissionSet.class))
                        .flatMap(PolicyDistribution::references)
                        .filter(reference -> reference.path().equals("/"))
                        .map(PolicyReference::name)
                        .collect(Collectors.toSet());
    }

    private static Stream<PolicyReference> references(DeployedResource.PermissionSet set) {
        return Stream.concat(
                set.policies().stream(),
                set.boundary().stream()
                        .filter(PolicyReference.class::isInstance)
                        .map(PolicyReference.class::cast));
    }

    /// The plan in which policies of permission sets are deployed in every account, not where their people happened to be.
    static DeploymentPlan of(DeploymentPlan plan, IdentityCenter center) {
        return new PolicyDistribution(plan, center).distributed();
    }

    private DeploymentPlan distributed() {
        UniqueNames names = new UniqueNames("-");
        List<Deployment> deployments = new ArrayList<>();
        Map<String, String> tags = Map.of();
        for (Deployment deployment : plan.deployments()) {
            deployment
                    .of(ManagedPolicy.class)
                    .filter(policy -> named.contains(policy.policyName()))
                    .forEach(policy -> take(policy, names));
            List<DeployedResource> left =
                    deployment.resources().stream()
                            .filter(each -> stays(each, deployment))
                            .toList();
            if (left.size() == deployment.resources().size()) {
                deployments.add(deployment);
            } else if (!left.isEmpty()) {
                deployments.add(deployment.part(deployment.name(), left));
            }
            tags = deployment.tags().isEmpty() ? tags : deployment.tags();
        }
        List<Message> notes = new ArrayList<>(plan.notes());
        if (!policies.isEmpty()) {
            deployments.add(
                    new Deployment(
                            NAME,
                            "Customer managed policies that permission sets name, the same in"
                                    + " every account",
                            List.copyOf(policies.values()),
                            tags));
            notes.add(Message.of("identitycenter.deployment.stackSet", NAME, accounts()));
        }
        if (!twice.isEmpty()) {
            notes.add(
                    Message.of("identitycenter.deployment.twice", NAME, String.join(", ", twice)));
        }
        SequencedSet<String> missing = missing();
        if (!missing.isEmpty()) {
            notes.add(Message.of("identitycenter.deployment.missing", String.join(", ", missing)));
        }
        return new DeploymentPlan(deployments, notes);
    }

    private void take(ManagedPolicy policy, UniqueNames names) {
        if (!policies.containsKey(policy.policyName())) {
            policies.put(
                    policy.policyName(),
                    new ManagedPolicy(
                            names.unique(policy.name()),
                            policy.document(),
                            policy.policyName(),
                            policy.description(),
                            new DeployedPolicy(policy.policy().document(), ANYWHERE, Map.of())));
        }
    }

    /// What a role of the account has, too, stays with it.
    private boolean stays(DeployedResource resource, Deployment deployment) {
        if (!(resource instanceof ManagedPolicy policy) || !named.contains(policy.policyName())) {
            return true;
        }
        boolean isOfRole =
                deployment
                        .of(Role.class)
                        .anyMatch(role ->
                                role.policies().contains(policy.name())
                                        || role.boundary()
                                                .filter(policy.name()::equals)
                                                .isPresent());
        if (isOfRole) {
            twice.add(policy.policyName() + " (" + deployment.name() + ')');
        }
        return isOfRole;
    }

    /// How many accounts have a permission set.
    private long accounts() {
        return center.organization().accounts().stream()
                .map(OrganizationAccount::id)
                .filter(account -> !center.assignments().sets(account).isEmpty())
                .count();
    }

    /// What rows name and the design does not make.
    private SequencedSet<String> missing() {
        SequencedSet<String> missing = new TreeSet<>();
        center.sets().stream()
                .map(PermissionSet::customerPolicies)
                .flatMap(List::stream)
                .filter(policy ->
                        !policies.containsKey(
                                policy.startsWith("/") ? policy.substring(1) : policy))
                .forEach(missing::add);
        return missing;
    }
}
