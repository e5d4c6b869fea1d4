package studio.kengen.generate.deployment;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A resource of AWS to deploy.
public sealed interface DeployedResource
        permits DeployedResource.ManagedPolicy,
                DeployedResource.Role,
                DeployedResource.OrganizationPolicy,
                DeployedResource.PermissionSet,
                DeployedFeature {
    /// What the deployment calls it, `map-writer`: lower-case ASCII letters and digits in words set apart by `-`; unique
    /// among the resources of its type.
    String name();

    /// The document that it is made of, `identity/map-writer.json`.
    String document();

    /// What it asks of whoever deploys it.
    default Set<Parameter> parameters() {
        return Set.of();
    }

    /// Whether it is made by AWS Organizations, which changes one thing at a time.
    default boolean isOneAtATime() {
        return false;
    }

    /// A customer managed policy: an identity policy or a permissions boundary.
    ///
    /// @param policyName its name in the account
    record ManagedPolicy(
            String name,
            String document,
            String policyName,
            String description,
            DeployedPolicy policy)
            implements DeployedResource {}

    /// A role.
    ///
    /// @param roleName its name in the account
    /// @param path `/`, or `/path/`
    /// @param trust who may assume it
    /// @param policies the names of its [ManagedPolicy]s
    /// @param boundary the name of the [ManagedPolicy] that is its permissions boundary
    record Role(
            String name,
            String document,
            String roleName,
            String path,
            String description,
            DeployedPolicy trust,
            List<String> policies,
            Optional<String> boundary)
            implements DeployedResource {
        public Role {
            policies = List.copyOf(policies);
        }
    }

    /// A policy of AWS Organizations.
    ///
    /// @param policyName its name in the organization
    record OrganizationPolicy(
            String name,
            String document,
            Type type,
            String policyName,
            String description,
            DeployedPolicy policy)
            implements DeployedResource {
        /// What kind of policy it is.
        public enum Type {
            /// A service control policy.
            SERVICE_CONTROL_POLICY,
            /// A resource control policy.
            RESOURCE_CONTROL_POLICY
        }

        @Override
        public Set<Parameter> parameters() {
            return Set.of(Parameter.TARGET_IDS);
        }

        @Override
        public boolean isOneAtATime() {
            return true;
        }
    }

    /// A permission set of IAM Identity Center.
    ///
    /// @param setName its name
    /// @param sessionDuration as ISO 8601 has it, `PT1H`
    /// @param policies the customer managed policies that it attaches in every account
    /// @param boundary the customer managed policy that is its permissions boundary
    record PermissionSet(
            String name,
            String document,
            String setName,
            String description,
            String sessionDuration,
            List<PolicyReference> policies,
            Optional<PolicyReference> boundary)
            implements DeployedResource {
        public PermissionSet {
            policies = List.copyOf(policies);
        }

        @Override
        public Set<Parameter> parameters() {
            return Set.of(Parameter.IDENTITY_CENTER_INSTANCE_ARN);
        }
    }

    /// A customer managed policy by its name, as it must be in every account.
    record PolicyReference(String name, String path) {}
}
