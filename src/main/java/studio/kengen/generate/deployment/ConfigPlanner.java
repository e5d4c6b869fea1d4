package studio.kengen.generate.deployment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.UniqueNames;
import studio.kengen.generate.deployment.DeployedFeature.ConfigRule;
import studio.kengen.generate.deployment.DeployedFeature.Remediation;

/// Plans the rules of AWS Config and their remediations, which live in every account and Region that records resources.
final class ConfigPlanner {
    private static final String RULE = "AWS::Config::ConfigRule";
    private static final String REMEDIATION = "AWS::Config::RemediationConfiguration";

    private final Surveyed surveyed;
    private final UniqueNames names = new UniqueNames("-");
    private final Map<String, String> rules = new HashMap<>();
    private final List<DeployedResource> resources = new ArrayList<>();

    ConfigPlanner(Surveyed surveyed) {
        this.surveyed = surveyed;
    }

    Deployment deployment() {
        for (GeneratedDocument document : surveyed.documents(DocumentKind.CONFIG)) {
            JsonMembers pack = JsonMembers.of(document).object("Resources");
            for (String id : pack.names()) {
                add(pack.object(id), document);
            }
        }
        return new Deployment(
                "config",
                surveyed.design() + ": rules of AWS Config and what repairs their findings",
                resources,
                surveyed.tags());
    }

    private void add(JsonMembers resource, GeneratedDocument document) {
        JsonMembers properties = resource.object("Properties");
        String ruleName = properties.text("ConfigRuleName").orElse("");
        if (resource.text("Type").filter(RULE::equals).isPresent()) {
            rules.put(ruleName, names.unique(Slug.of("rule", ruleName)));
            resources.add(rule(ruleName, properties, document));
        } else if (resource.text("Type").filter(REMEDIATION::equals).isPresent()) {
            resources.add(remediation(ruleName, properties, document));
        }
    }

    private ConfigRule rule(String ruleName, JsonMembers properties, GeneratedDocument document) {
        JsonMembers inputs = properties.object("InputParameters");
        Map<String, String> values = new LinkedHashMap<>();
        inputs.names()
                .forEach(name -> inputs.text(name).ifPresent(value -> values.put(name, value)));
        return new ConfigRule(
                name(ruleName),
                document.path(),
                ruleName,
                properties.object("Source").text("SourceIdentifier").orElse(""),
                values,
                properties.object("Scope").texts("ComplianceResourceTypes"),
                properties.text("MaximumExecutionFrequency"));
    }

    private Remediation remediation(
            String ruleName, JsonMembers properties, GeneratedDocument document) {
        JsonMembers parameters = properties.object("Parameters");
        return new Remediation(
                name(ruleName),
                document.path(),
                name(ruleName),
                ruleName,
                properties.text("TargetId").orElse(""),
                parameter(parameters, "ResourceValue"),
                values(parameters),
                properties.isTrue("Automatic") ? attempts(properties) : Optional.empty());
    }

    private String name(String ruleName) {
        return rules.getOrDefault(ruleName, Slug.of("rule", ruleName));
    }

    private static Optional<String> parameter(JsonMembers parameters, String kind) {
        return parameters.names().stream()
                .filter(name -> parameters.object(name).names().contains(kind))
                .findFirst();
    }

    /// Those that are texts; the role is a reference.
    private static Map<String, String> values(JsonMembers parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : parameters.names()) {
            if (parameters.object(name).object("StaticValue").tree().get("Values")
                            instanceof List<?> list
                    && list.getFirst() instanceof String text) {
                values.put(name, text);
            }
        }
        return values;
    }

    private static Optional<Remediation.Attempts> attempts(JsonMembers properties) {
        return properties
                .number("MaximumAutomaticAttempts")
                .flatMap(most ->
                        properties
                                .number("RetryAttemptSeconds")
                                .map(seconds -> new Remediation.Attempts(most, seconds)));
    }
}
