package studio.kengen.generate.deployment;

import java.util.Map;
import studio.kengen.generate.deployment.DeployedText.RoleArn;
import studio.kengen.policy.PolicyDocument;

/// A policy and where it is deployed.
///
/// @param document the policy, as it is proved
/// @param place where it is deployed
/// @param roles the roles of the same deployment that it may refer to: their names by their ARNs
public record DeployedPolicy(PolicyDocument document, Place place, Map<String, String> roles) {
    public DeployedPolicy {
        roles = Map.copyOf(roles);
    }

    /// A text of the policy (an ARN, a principal, the value of a condition), as it has to be deployed.
    public DeployedText text(String value) {
        String role = roles.get(value);
        return role == null ? place.text(value) : DeployedText.of(new RoleArn(role));
    }
}
