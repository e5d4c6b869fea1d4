package studio.kengen.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import studio.kengen.control.ConfigRule;
import studio.kengen.control.ConfigRule.Trigger;
import studio.kengen.control.Runbook;

/// AWS Config rules and their remediations as resources of CloudFormation.
///
/// Runbooks that disrupt or destroy wait for somebody's consent; the others run by themselves.
final class ConfigResources {
    /// The parameter with the role that remediations assume.
    static final String ROLE = "RemediationRoleArn";

    /// How often a rule is evaluated that looks at set intervals.
    private static final String INTERVAL = "TwentyFour_Hours";

    private static final int ATTEMPTS = 3;
    private static final int SECONDS_BETWEEN = 300;

    private ConfigResources() {}

    /// @param values what is chosen for the rule's parameters, by their names
    static Map<String, Object> rule(ConfigRule rule, Map<String, List<String>> values) {
        SequencedMap<String, Object> properties = new LinkedHashMap<>();
        properties.put("ConfigRuleName", rule.name());
        SequencedMap<String, Object> inputs = new LinkedHashMap<>();
        for (ConfigRule.Parameter parameter : rule.parameters()) {
            List<String> chosen = values.getOrDefault(parameter.name(), List.of());
            if (!chosen.isEmpty()) {
                inputs.put(parameter.name(), String.join(",", chosen));
            } else if (parameter.required()) {
                parameter.defaultValue().ifPresent(value -> inputs.put(parameter.name(), value));
            }
        }
        if (!inputs.isEmpty()) {
            properties.put("InputParameters", inputs);
        }
        if (rule.triggers().contains(Trigger.CHANGE) && !rule.resourceTypes().isEmpty()) {
            properties.put("Scope", Map.of("ComplianceResourceTypes", rule.resourceTypes()));
        }
        if (rule.triggers().contains(Trigger.PERIODIC)) {
            properties.put("MaximumExecutionFrequency", INTERVAL);
        }
        SequencedMap<String, Object> source = new LinkedHashMap<>();
        source.put("Owner", "AWS");
        source.put("SourceIdentifier", rule.identifier());
        properties.put("Source", source);
        return resource("AWS::Config::ConfigRule", List.of(), properties);
    }

    /// @param ruleId the logical id of the rule
    static Map<String, Object> remediation(ConfigRule rule, Runbook runbook, String ruleId) {
        SequencedMap<String, Object> properties = new LinkedHashMap<>();
        properties.put("ConfigRuleName", rule.name());
        properties.put("TargetType", "SSM_DOCUMENT");
        properties.put("TargetId", runbook.document());
        SequencedMap<String, Object> parameters = new LinkedHashMap<>();
        parameters.put(
                "AutomationAssumeRole",
                Map.of("StaticValue", Map.of("Values", List.of(Map.of("Ref", ROLE)))));
        runbook.resourceParameter()
                .ifPresent(name ->
                        parameters.put(
                                name, Map.of("ResourceValue", Map.of("Value", "RESOURCE_ID"))));
        properties.put("Parameters", parameters);
        boolean isAutomatic =
                runbook.automaticByDefault() && runbook.resourceParameter().isPresent();
        properties.put("Automatic", isAutomatic);
        if (isAutomatic) {
            properties.put("MaximumAutomaticAttempts", ATTEMPTS);
            properties.put("RetryAttemptSeconds", SECONDS_BETWEEN);
        }
        return resource(
                "AWS::Config::RemediationConfiguration",
                new ArrayList<>(List.of(ruleId)),
                properties);
    }

    private static Map<String, Object> resource(
            String type, List<String> after, Map<String, Object> properties) {
        SequencedMap<String, Object> resource = new LinkedHashMap<>();
        resource.put("Type", type);
        if (!after.isEmpty()) {
            resource.put("DependsOn", after.getFirst());
        }
        resource.put("Properties", properties);
        return resource;
    }
}
