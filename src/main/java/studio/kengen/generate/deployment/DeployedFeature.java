package studio.kengen.generate.deployment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What AWS offers ready-made, what watches and what repairs (methods 3 to 5), as a resource to deploy.
public sealed interface DeployedFeature extends DeployedResource {
    /// A control of AWS Control Tower that is enabled for an organizational unit.
    ///
    /// @param control its ARN
    /// @param asked its own parameters, which whoever deploys gives; they have the names that the control knows them by
    record EnabledControl(String name, String document, DeployedText control, List<Parameter> asked)
            implements DeployedFeature {
        public EnabledControl {
            asked = List.copyOf(asked);
        }

        @Override
        public Set<Parameter> parameters() {
            Set<Parameter> parameters = EnumSet.of(Parameter.ORGANIZATIONAL_UNIT_ARN);
            parameters.addAll(asked);
            return parameters;
        }

        @Override
        public boolean isOneAtATime() {
            return true;
        }
    }

    /// A declarative policy of AWS Organizations.
    ///
    /// @param type as AWS Organizations names it, `DECLARATIVE_POLICY_EC2`
    /// @param policyName its name in the organization
    /// @param content the policy, as a tree of JSON
    record DeclarativePolicy(
            String name,
            String document,
            String type,
            String policyName,
            String description,
            Map<String, Object> content)
            implements DeployedFeature {
        public DeclarativePolicy {
            content = Collections.unmodifiableMap(new LinkedHashMap<>(content));
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

    /// A setting of an account, or of an account in a Region.
    record AccountSetting(String name, String document, Setting setting)
            implements DeployedFeature {
        /// The settings that have a resource type.
        public enum Setting {
            /// All four of S3 Block Public Access.
            S3_PUBLIC_ACCESS_BLOCK("s3-account-public-access-block"),
            /// Snapshots of EBS volumes are shared with nobody else.
            SNAPSHOT_PUBLIC_ACCESS_BLOCK("ebs-snapshot-block-public-access"),
            /// New EBS volumes are encrypted.
            EBS_ENCRYPTION("ebs-encryption-by-default");

            private final String feature;

            Setting(String feature) {
                this.feature = feature;
            }

            /// The [studio.kengen.control.Feature] that it makes, by its name.
            public String feature() {
                return feature;
            }
        }
    }

    /// A rule of Amazon EventBridge that sends what matches to a topic.
    ///
    /// @param ruleName its name in the account
    /// @param pattern the event pattern, as a tree of JSON
    /// @param state `ENABLED`, or the state in which it is sent calls that only read as well
    record EventRule(
            String name,
            String document,
            String ruleName,
            String description,
            Map<String, Object> pattern,
            String state)
            implements DeployedFeature {
        public EventRule {
            pattern = Collections.unmodifiableMap(new LinkedHashMap<>(pattern));
        }

        @Override
        public Set<Parameter> parameters() {
            return Set.of(Parameter.NOTIFICATION_TOPIC_ARN);
        }
    }

    /// A managed rule of AWS Config.
    ///
    /// @param ruleName its name in the account
    /// @param identifier which rule of AWS it is, `S3_BUCKET_PUBLIC_READ_PROHIBITED`
    /// @param inputs its parameters
    /// @param resourceTypes what it looks at; empty where it decides that itself
    /// @param frequency how often it looks, where it does so at intervals
    record ConfigRule(
            String name,
            String document,
            String ruleName,
            String identifier,
            Map<String, String> inputs,
            List<String> resourceTypes,
            Optional<String> frequency)
            implements DeployedFeature {
        public ConfigRule {
            inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
            resourceTypes = List.copyOf(resourceTypes);
        }
    }

    /// What repairs the findings of a rule of AWS Config. The runbook assumes a role, by its parameter
    /// [#ROLE].
    ///
    /// @param rule the rule's [ConfigRule#name]
    /// @param ruleName its name in the account
    /// @param runbook the document of AWS Systems Manager
    /// @param resourceParameter its parameter that takes the resource which is not compliant
    /// @param values its further parameters
    /// @param attempts how it runs by itself; empty where somebody has to start it
    record Remediation(
            String name,
            String document,
            String rule,
            String ruleName,
            String runbook,
            Optional<String> resourceParameter,
            Map<String, String> values,
            Optional<Attempts> attempts)
            implements DeployedFeature {
        /// What runbooks call the role that they assume.
        public static final String ROLE = "AutomationAssumeRole";

        public Remediation {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /// How often it is tried.
        ///
        /// @param most attempts altogether
        /// @param seconds in which these attempts are made
        public record Attempts(int most, int seconds) {}

        @Override
        public Set<Parameter> parameters() {
            return Set.of(Parameter.REMEDIATION_ROLE_ARN);
        }
    }
}
