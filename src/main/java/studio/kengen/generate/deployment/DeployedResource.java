package studio.kengen.generate.deployment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.policy.Condition;
import studio.kengen.policy.ResourcePolicyService;

/// A resource of AWS to deploy.
public sealed interface DeployedResource
        permits DeployedResource.ManagedPolicy,
                DeployedResource.Role,
                DeployedResource.OrganizationPolicy,
                DeployedResource.PermissionSet,
                DeployedResource.AccountAssignment,
                DeployedResource.ResourcePolicy,
                DeployedResource.FunctionPermission,
                DeployedFeature {
    /// What the deployment calls it, `map-writer`: lower-case ASCII letters and digits in words set apart by `-`; unique
    /// among the resources of its type.
    String name();

    /// The document that it is made of, `identity/map-writer.json`.
    String document();

    /// The texts of it that may name accounts.
    default Stream<DeployedText> texts() {
        return Stream.empty();
    }

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
            implements DeployedResource {
        @Override
        public Stream<DeployedText> texts() {
            return policy.texts();
        }
    }

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

        @Override
        public Stream<DeployedText> texts() {
            return trust.texts();
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
        public Stream<DeployedText> texts() {
            return policy.texts();
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
    /// @param relayState the page that a session begins on
    /// @param ownTags what it is tagged with beside what every resource is
    /// @param managedPolicies the AWS managed policies that it attaches, by ARN
    /// @param policies the customer managed policies that it attaches in every account
    /// @param inlinePolicy the text of its inline policy
    /// @param boundary the policy that is its permissions boundary
    record PermissionSet(
            String name,
            String document,
            String setName,
            String description,
            String sessionDuration,
            Optional<String> relayState,
            SequencedMap<String, String> ownTags,
            List<String> managedPolicies,
            List<PolicyReference> policies,
            Optional<String> inlinePolicy,
            Optional<SetBoundary> boundary)
            implements DeployedResource {
        public PermissionSet {
            ownTags = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(ownTags));
            managedPolicies = List.copyOf(managedPolicies);
            policies = List.copyOf(policies);
        }

        @Override
        public Set<Parameter> parameters() {
            return Set.of(Parameter.IDENTITY_CENTER_INSTANCE_ARN);
        }
    }

    /// That somebody has a permission set in accounts.
    ///
    /// @param set the name of the [PermissionSet], which is in the same deployment
    /// @param accounts their 12-digit numbers, at least one
    record AccountAssignment(
            String name,
            String document,
            String set,
            AssignedPrincipal principal,
            List<String> accounts)
            implements DeployedResource {
        public AccountAssignment {
            accounts = List.copyOf(accounts);
        }

        @Override
        public Set<Parameter> parameters() {
            return Set.of(Parameter.IDENTITY_CENTER_INSTANCE_ARN);
        }

        /// The same for one of the accounts each.
        public Stream<AccountAssignment> each() {
            return accounts.stream()
                    .map(account ->
                            new AccountAssignment(
                                    name + '-' + account,
                                    document,
                                    set,
                                    principal,
                                    List.of(account)));
        }
    }

    /// The policy of a resource that is there already.
    ///
    /// @param document the documents that it is put together of, set apart by `, `
    /// @param holder the resource, as the API of its service addresses it: a bucket by its name, a queue by its URL
    record ResourcePolicy(
            String name,
            String document,
            ResourcePolicyService service,
            DeployedText holder,
            DeployedPolicy policy)
            implements DeployedResource {
        @Override
        public Stream<DeployedText> texts() {
            return Stream.concat(Stream.of(holder), policy.texts());
        }
    }

    /// What somebody may do with a function of AWS Lambda that is there already.
    ///
    /// @param function the name of the function
    /// @param qualifier the version or alias
    /// @param principal a service, an ARN, an account or `*`
    /// @param restrictions under which conditions
    record FunctionPermission(
            String name,
            String document,
            String function,
            Optional<String> qualifier,
            String action,
            DeployedText principal,
            Map<Restriction, DeployedText> restrictions)
            implements DeployedResource {
        public FunctionPermission {
            restrictions = Collections.unmodifiableMap(new EnumMap<>(restrictions));
        }

        @Override
        public Stream<DeployedText> texts() {
            return Stream.concat(Stream.of(principal), restrictions.values().stream());
        }

        /// The conditions that a permission can have.
        ///
        /// Source: Lambda API reference, AddPermission.
        public enum Restriction {
            SOURCE_ARN("SourceArn", "aws:SourceArn", "ArnLike"),
            SOURCE_ACCOUNT("SourceAccount", "aws:SourceAccount", "StringEquals"),
            PRINCIPAL_ORG_ID("PrincipalOrgID", "aws:PrincipalOrgID", "StringEquals"),
            FUNCTION_URL_AUTH_TYPE(
                    "FunctionUrlAuthType", "lambda:FunctionUrlAuthType", "StringEquals");

            private final String parameter;
            private final String key;
            private final String operator;

            Restriction(String parameter, String key, String operator) {
                this.parameter = parameter;
                this.key = key;
                this.operator = operator;
            }

            /// What AWS calls it, `SourceArn`.
            public String parameter() {
                return parameter;
            }

            /// The restriction that says the same as `condition`; empty where there is none.
            static Optional<Restriction> of(Condition condition) {
                return Stream.of(values())
                        .filter(each -> each.key.equalsIgnoreCase(condition.key()))
                        .filter(_ -> condition.values().size() == 1)
                        .filter(each -> each.says(condition.operator()))
                        .findFirst();
            }

            /// `ArnEquals` is `ArnLike`.
            private boolean says(String written) {
                return written.equalsIgnoreCase(operator)
                        || (this == SOURCE_ARN && written.equalsIgnoreCase("ArnEquals"));
            }
        }
    }

    /// What can be the permissions boundary of a permission set.
    sealed interface SetBoundary permits PolicyReference, AwsPolicy {}

    /// A customer managed policy by its name, as it must be in every account.
    record PolicyReference(String name, String path) implements SetBoundary {}

    /// An AWS managed policy by its ARN.
    record AwsPolicy(String arn) implements SetBoundary {}
}
