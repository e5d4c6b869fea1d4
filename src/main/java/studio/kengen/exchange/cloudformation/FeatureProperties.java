package studio.kengen.exchange.cloudformation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.kengen.generate.deployment.DeployedFeature;
import studio.kengen.generate.deployment.DeployedFeature.AccountSetting;
import studio.kengen.generate.deployment.DeployedFeature.ConfigRule;
import studio.kengen.generate.deployment.DeployedFeature.DeclarativePolicy;
import studio.kengen.generate.deployment.DeployedFeature.EnabledControl;
import studio.kengen.generate.deployment.DeployedFeature.EventRule;
import studio.kengen.generate.deployment.DeployedFeature.Remediation;
import studio.kengen.generate.deployment.Parameter;

/// What CloudFormation calls ready-made features, rules that watch and rules that repair, and their properties.
///
/// Source: CloudFormation template reference, "Resource and property types".
final class FeatureProperties {
    private final LogicalIds ids;
    private final References references;

    FeatureProperties(LogicalIds ids, References references) {
        this.ids = ids;
        this.references = references;
    }

    /// The resource type; empty where CloudFormation has none.
    static Optional<String> type(DeployedFeature feature) {
        return switch (feature) {
            case EnabledControl _ -> Optional.of("AWS::ControlTower::EnabledControl");
            case DeclarativePolicy _ -> Optional.of("AWS::Organizations::Policy");
            case EventRule _ -> Optional.of("AWS::Events::Rule");
            case ConfigRule _ -> Optional.of("AWS::Config::ConfigRule");
            case Remediation _ -> Optional.of("AWS::Config::RemediationConfiguration");
            case AccountSetting setting ->
                    setting.setting() == AccountSetting.Setting.SNAPSHOT_PUBLIC_ACCESS_BLOCK
                            ? Optional.of("AWS::EC2::SnapshotBlockPublicAccess")
                            : Optional.empty();
        };
    }

    /// Whether the resource type has the property `Tags`.
    static boolean isTagged(DeployedFeature feature) {
        return switch (feature) {
            case EnabledControl _, DeclarativePolicy _, EventRule _ -> true;
            case ConfigRule _, Remediation _, AccountSetting _ -> false;
        };
    }

    Map<String, Object> of(DeployedFeature feature) {
        return switch (feature) {
            case EnabledControl control -> enabledControl(control);
            case DeclarativePolicy policy -> declarativePolicy(policy);
            case EventRule rule -> eventRule(rule);
            case ConfigRule rule -> configRule(rule);
            case Remediation remediation -> remediation(remediation);
            case AccountSetting _ -> properties("State", "block-all-sharing");
        };
    }

    private Map<String, Object> enabledControl(EnabledControl control) {
        Map<String, Object> properties =
                properties(
                        "ControlIdentifier",
                        references.text(control.control()),
                        "TargetIdentifier",
                        parameter(Parameter.ORGANIZATIONAL_UNIT_ARN));
        if (!control.asked().isEmpty()) {
            properties.put(
                    "Parameters",
                    control.asked().stream()
                            .map(asked ->
                                    properties(
                                            "Key",
                                            asked.parameterName(),
                                            "Value",
                                            parameter(asked)))
                            .toList());
        }
        return properties;
    }

    private static Map<String, Object> declarativePolicy(DeclarativePolicy policy) {
        return properties(
                "Name",
                policy.policyName(),
                "Description",
                policy.description(),
                "Type",
                policy.type(),
                "TargetIds",
                parameter(Parameter.TARGET_IDS),
                "Content",
                policy.content());
    }

    private static Map<String, Object> eventRule(EventRule rule) {
        return properties(
                "Name",
                rule.ruleName(),
                "Description",
                rule.description(),
                "State",
                rule.state(),
                "EventPattern",
                rule.pattern(),
                "Targets",
                List.of(
                        properties(
                                "Id",
                                "notification",
                                "Arn",
                                parameter(Parameter.NOTIFICATION_TOPIC_ARN))));
    }

    private static Map<String, Object> configRule(ConfigRule rule) {
        Map<String, Object> properties = properties("ConfigRuleName", rule.ruleName());
        if (!rule.inputs().isEmpty()) {
            properties.put("InputParameters", rule.inputs());
        }
        if (!rule.resourceTypes().isEmpty()) {
            properties.put("Scope", Map.of("ComplianceResourceTypes", rule.resourceTypes()));
        }
        rule.frequency()
                .ifPresent(frequency -> properties.put("MaximumExecutionFrequency", frequency));
        properties.put("Source", properties("Owner", "AWS", "SourceIdentifier", rule.identifier()));
        return properties;
    }

    private Map<String, Object> remediation(Remediation remediation) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put(Remediation.ROLE, fixed(parameter(Parameter.REMEDIATION_ROLE_ARN)));
        remediation
                .resourceParameter()
                .ifPresent(name ->
                        parameters.put(
                                name, Map.of("ResourceValue", Map.of("Value", "RESOURCE_ID"))));
        remediation.values().forEach((name, value) -> parameters.put(name, fixed(value)));
        Map<String, Object> properties =
                properties(
                        "ConfigRuleName",
                        ids.find(ConfigRule.class, remediation.rule())
                                .<Object>map(Intrinsic.Ref::new)
                                .orElse(remediation.ruleName()),
                        "TargetType",
                        "SSM_DOCUMENT",
                        "TargetId",
                        remediation.runbook(),
                        "Parameters",
                        parameters,
                        "Automatic",
                        remediation.attempts().isPresent());
        remediation
                .attempts()
                .ifPresent(attempts -> {
                    properties.put("MaximumAutomaticAttempts", attempts.most());
                    properties.put("RetryAttemptSeconds", attempts.seconds());
                });
        return properties;
    }

    private static Map<String, Object> fixed(Object value) {
        return Map.of("StaticValue", Map.of("Values", List.of(value)));
    }

    private static Intrinsic parameter(Parameter parameter) {
        return new Intrinsic.Ref(parameter.parameterName());
    }

    /// Names and values by turns.
    private static Map<String, Object> properties(Object... members) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            properties.put(members[i].toString(), members[i + 1]);
        }
        return properties;
    }
}
