package studio.kengen.exchange.terraform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.kengen.generate.DeploymentFile;
import studio.kengen.generate.DocumentFormat;
import studio.kengen.generate.OutputFile;
import studio.kengen.generate.deployment.AccountParameters;
import studio.kengen.generate.deployment.DeployedFeature;
import studio.kengen.generate.deployment.DeployedResource;
import studio.kengen.generate.deployment.Deployment;
import studio.kengen.generate.deployment.DeploymentFiles;
import studio.kengen.generate.deployment.DeploymentPlan;
import studio.kengen.generate.deployment.Parameter;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonWriter;

/// Writes a plan as modules of Terraform: a directory for each deployment, `terraform/organization/main.tf.json` and what
/// belongs to it.
public final class TerraformWriter {
    private static final String TERRAFORM_VERSION = ">= 1.5";

    /// The version that the modules were checked with has everything that they use.
    private static final String PROVIDER_VERSION = ">= 5.100";

    private TerraformWriter() {}

    /// The files of the modules. Pure: the same plan gives the same bytes.
    public static DeploymentFiles write(DeploymentPlan plan) {
        List<OutputFile> files = new ArrayList<>();
        List<Message> notes = new ArrayList<>(plan.notes());
        for (Deployment whole : plan.deployments()) {
            Deployment deployment = known(whole, notes);
            if (!deployment.resources().isEmpty()) {
                write(deployment, files);
            }
        }
        return new DeploymentFiles(files, notes);
    }

    /// Without what the provider refuses.
    private static Deployment known(Deployment whole, List<Message> notes) {
        List<DeployedResource> known = new ArrayList<>();
        for (DeployedResource resource : whole.resources()) {
            if (resource instanceof DeployedFeature feature && !FeatureBlocks.isKnown(feature)) {
                notes.add(Message.of("generate.terraform.unknown", resource.document()));
            } else {
                known.add(resource);
            }
        }
        return whole.part(whole.name(), known);
    }

    private static void write(Deployment deployment, List<OutputFile> files) {
        String directory = DocumentFormat.TERRAFORM.directory() + '/' + deployment.name() + '/';
        TerraformModule module = new TerraformModule(deployment);
        Map<String, Object> policies = new LinkedHashMap<>();
        policies.put("data", module.data().tree());
        String text = JsonWriter.pretty(policies) + JsonWriter.pretty(module.resources().tree());

        Map<String, Object> main = new LinkedHashMap<>();
        main.put("//", Expressions.literal(deployment.description()));
        ModuleBlocks asked = asked(text, module.principals());
        if (!asked.isEmpty()) {
            main.put("data", asked.tree());
        }
        main.put("resource", module.resources().tree());
        add(directory + "main.tf.json", main, files);
        if (!module.data().isEmpty()) {
            add(directory + "policies.tf.json", policies, files);
        }
        Map<String, Object> variables = variables(deployment, !module.principals().isEmpty());
        if (!variables.isEmpty()) {
            add(directory + "variables.tf.json", Map.of("variable", variables), files);
        }
        if (!module.outputs().isEmpty()) {
            add(directory + "outputs.tf.json", Map.of("output", module.outputs()), files);
        }
        add(directory + "versions.tf.json", versions(), files);
    }

    /// The data sources that the module asks, after those that it has already.
    private static ModuleBlocks asked(String text, ModuleBlocks asked) {
        for (DataSource source : DataSource.values()) {
            if (text.contains(Expressions.of(source.attribute()))) {
                asked.add(source.type(), "current", Map.of());
            }
        }
        return asked;
    }

    private static Map<String, Object> variables(Deployment deployment, boolean looksUpPrincipals) {
        Map<String, Object> variables = new LinkedHashMap<>();
        deployment
                .parameters()
                .forEach(each -> variables.put(Identifiers.of(each), variable(each)));
        if (looksUpPrincipals) {
            Parameter store = Parameter.IDENTITY_STORE_ID;
            variables.put(Identifiers.of(store), variable(store));
        }
        deployment
                .accounts()
                .forEach((number, name) ->
                        variables.put(Identifiers.snakeCase(name), account(number, name)));
        return variables;
    }

    private static Map<String, Object> account(String number, String name) {
        Map<String, Object> validation = new LinkedHashMap<>();
        validation.put(
                "condition",
                Expressions.of(
                        "can(regex(\"^%s$\", var.%s))"
                                .formatted(
                                        AccountParameters.PATTERN, Identifiers.snakeCase(name))));
        validation.put("error_message", "An account has a number of 12 digits.");
        Map<String, Object> variable = new LinkedHashMap<>();
        variable.put("type", "string");
        variable.put("description", AccountParameters.description(number));
        variable.put("default", number);
        variable.put("validation", validation);
        return variable;
    }

    private static Map<String, Object> variable(Parameter parameter) {
        String value = "var." + Identifiers.of(parameter);
        String matches = "can(regex(\"^%s$\", %s))";
        String pattern = parameter.pattern().replace("\\", "\\\\");
        Map<String, Object> validation = new LinkedHashMap<>();
        validation.put(
                "condition",
                Expressions.of(
                        parameter.isList()
                                ? "alltrue([for each in %s : %s])"
                                        .formatted(value, matches.formatted(pattern, "each"))
                                : matches.formatted(pattern, value)));
        validation.put("error_message", parameter.description() + ".");
        Map<String, Object> variable = new LinkedHashMap<>();
        variable.put("type", parameter.isList() ? "list(string)" : "string");
        variable.put("description", parameter.description());
        variable.put("validation", validation);
        return variable;
    }

    private static Map<String, Object> versions() {
        Map<String, Object> provider = new LinkedHashMap<>();
        provider.put("source", "hashicorp/aws");
        provider.put("version", PROVIDER_VERSION);
        Map<String, Object> terraform = new LinkedHashMap<>();
        terraform.put("required_version", TERRAFORM_VERSION);
        terraform.put("required_providers", Map.of("aws", provider));
        return Map.of("terraform", terraform);
    }

    private static void add(String path, Map<String, Object> tree, List<OutputFile> files) {
        files.add(new DeploymentFile(path, JsonWriter.pretty(tree)));
    }
}
