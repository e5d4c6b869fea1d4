package studio.kengen.generate.deployment;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studio.kengen.generate.deployment.DeployedText.RoleArn;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyPrinter;

/// A policy and where it is deployed.
///
/// @param document the policy, as it is proved
/// @param place where it is deployed
/// @param roles the roles of the same deployment that it may refer to: their names by their ARNs
public record DeployedPolicy(PolicyDocument document, Place place, Map<String, String> roles) {
    public DeployedPolicy {
        roles = Map.copyOf(roles);
    }

    /// Every text of the policy, as it has to be deployed.
    Stream<DeployedText> texts() {
        return texts(PolicyPrinter.tree(document));
    }

    private Stream<DeployedText> texts(Object tree) {
        return switch (tree) {
            case Map<?, ?> members -> members.values().stream().flatMap(this::texts);
            case List<?> elements -> elements.stream().flatMap(this::texts);
            case String value -> Stream.of(text(value));
            default -> Stream.empty();
        };
    }

    /// A text of the policy (an ARN, a principal, the value of a condition), as it has to be deployed.
    public DeployedText text(String value) {
        String role = roles.get(value);
        return role == null ? place.text(value) : DeployedText.of(new RoleArn(role));
    }
}
