package studio.kengen.generate.detection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import studio.kengen.control.ConfigRule;
import studio.kengen.control.ConfigRule.Trigger;
import studio.kengen.control.Runbook;
import studio.kengen.generate.statement.StatementNames;

/// AWS Config rules and their remediations as a template of CloudFormation.
///
/// Runbooks that disrupt or destroy wait for somebody's consent; the others run by themselves.
final class ConfigResources {
    /// The parameter with the role that remediations assume.
    private static final String ROLE = "RemediationRoleArn";

    /// How often a rule is evaluated that looks at set intervals.
    private static final String INTERVAL = "TwentyFour_Hours";

    private static final int ATTEMPTS = 3;
    private static final int SECONDS_BETWEEN = 300;

    private ConfigResources() {}

    /// The template with these rules, and with the remediations that have all that they ask for.
    static Map<String, Object> template(List<WantedRule> rules) {
        SequencedMap<String, Object> resources = new LinkedHashMap<>();
        boolean repairs = false;
        for (WantedRule wanted : rules) {
            String id = StatementNames.words(wanted.rule().name());
            resources.put(id, rule(wanted));
            Optional<Runbook> runbook = wanted.startable();
            if (runbook.isPresent()) {
                repairs = true;
                resources.put(id + "Remediation", remediation(wanted, runbook.get(), id));
            }
        }
        SequencedMap<String, Object> template = new LinkedHashMap<>();
        if (repairs) {
            template.put("Parameters", Map.of(ROLE, Map.of("Type", "String")));
        }
        template.put("Resources", resources);
        return template;
    }

    private static Map<String, Object> rule(WantedRule wanted) {
        ConfigRule rule = wanted.rule();
        SequencedMap<String, Object> properties = new LinkedHashMap<>();
        properties.put("ConfigRuleName", rule.name());
        Map<String, String> inputs = wanted.inputs();
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
        return resource("AWS::Config::ConfigRule", "", properties);
    }

    /// @param ruleId the logical id of the rule
    private static Map<String, Object> remediation(
            WantedRule wanted, Runbook runbook, String ruleId) {
        SequencedMap<String, Object> properties = new LinkedHashMap<>();
        properties.put("ConfigRuleName", wanted.rule().name());
        properties.put("TargetType", "SSM_DOCUMENT");
        properties.put("TargetId", runbook.document());
        properties.put("Parameters", parameters(wanted, runbook));
        properties.put("Automatic", runbook.automaticByDefault());
        if (runbook.automaticByDefault()) {
            properties.put("MaximumAutomaticAttempts", ATTEMPTS);
            properties.put("RetryAttemptSeconds", SECONDS_BETWEEN);
        }
        return resource("AWS::Config::RemediationConfiguration", ruleId, properties);
    }

    private static Map<String, Object> parameters(WantedRule wanted, Runbook runbook) {
        SequencedMap<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("AutomationAssumeRole", fixed(Map.of("Ref", ROLE)));
        runbook.inputs()
                .ifPresent(inputs -> {
                    inputs.resource()
                            .ifPresent(name ->
                                    parameters.put(
                                            name,
                                            Map.of(
                                                    "ResourceValue",
                                                    Map.of("Value", "RESOURCE_ID"))));
                    inputs.others()
                            .forEach(name -> parameters.put(name, fixed(wanted.value(name))));
                });
        return parameters;
    }

    private static Map<String, Object> fixed(Object value) {
        return Map.of("StaticValue", Map.of("Values", List.of(value)));
    }

    private static Map<String, Object> resource(
            String type, String after, Map<String, Object> properties) {
        SequencedMap<String, Object> resource = new LinkedHashMap<>();
        resource.put("Type", type);
        if (!after.isEmpty()) {
            resource.put("DependsOn", after);
        }
        resource.put("Properties", properties);
        return resource;
    }
}
