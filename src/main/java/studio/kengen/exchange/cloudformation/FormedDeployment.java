package studio.kengen.exchange.cloudformation;

import java.util.ArrayList;
import java.util.List;
import studio.kengen.generate.deployment.DeployedFeature;
import studio.kengen.generate.deployment.DeployedPolicy;
import studio.kengen.generate.deployment.DeployedResource;
import studio.kengen.generate.deployment.DeployedResource.AccountAssignment;
import studio.kengen.generate.deployment.DeployedResource.ResourcePolicy;
import studio.kengen.generate.deployment.Deployment;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.ResourcePolicyService;
import studio.kengen.policy.Statement;

/// A deployment as far as CloudFormation has a form for it.
final class FormedDeployment {
    private final Deployment deployment;
    private final List<Message> notes = new ArrayList<>();

    FormedDeployment(Deployment whole) {
        List<DeployedResource> formed = new ArrayList<>();
        whole.resources().forEach(resource -> formed.addAll(formed(resource)));
        deployment = whole.part(whole.name(), formed);
    }

    /// What there is a form for.
    Deployment deployment() {
        return deployment;
    }

    /// What there is none for.
    List<Message> notes() {
        return notes;
    }

    private List<? extends DeployedResource> formed(DeployedResource resource) {
        return switch (resource) {
            case ResourcePolicy policy -> formed(policy);
            case AccountAssignment assignment -> assignment.each().toList();
            case DeployedFeature feature when FeatureProperties.type(feature).isEmpty() -> {
                notes.add(
                        Message.of(
                                "generate.cloudformation.untyped",
                                feature.name(),
                                feature.document()));
                yield List.of();
            }
            default -> List.of(resource);
        };
    }

    private List<ResourcePolicy> formed(ResourcePolicy policy) {
        if (AttachedPolicy.of(policy.service()).isEmpty()) {
            notes.add(
                    Message.of(
                            "generate.cloudformation.noPolicy",
                            policy.document(),
                            policy.service().awsName()));
            return List.of();
        }
        return policy.service() == ResourcePolicyService.EVENTBRIDGE
                ? byStatement(policy)
                : List.of(policy);
    }

    /// The policy of an event bus is put statement by statement.
    private static List<ResourcePolicy> byStatement(ResourcePolicy policy) {
        List<ResourcePolicy> each = new ArrayList<>();
        for (Statement statement : policy.policy().document().statements()) {
            String name = policy.name() + (each.isEmpty() ? "" : "-" + (each.size() + 1));
            each.add(
                    new ResourcePolicy(
                            name,
                            policy.document(),
                            policy.service(),
                            policy.holder(),
                            new DeployedPolicy(
                                    PolicyDocument.of(statement),
                                    policy.policy().place(),
                                    policy.policy().roles())));
        }
        return each;
    }
}
