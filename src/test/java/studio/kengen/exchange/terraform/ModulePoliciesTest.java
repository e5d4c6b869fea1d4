package studio.kengen.exchange.terraform;

import static studio.kengen.generate.deployment.SaidByPolicies.assertSame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.kengen.generate.OutputFile;
import studio.kengen.generate.deployment.DeployedStatements;
import studio.kengen.generate.deployment.DeploymentFiles;
import studio.kengen.generate.deployment.Place;
import studio.kengen.generate.deployment.Plans;
import studio.kengen.policy.PolicyDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Applies modules, as far as policies go: puts values in the place of expressions, and compares the policies with the
/// documents.
class ModulePoliciesTest {
    private static final Pattern EXPRESSION =
            Pattern.compile("\\$\\$\\{|%%\\{|\\$\\{(?<expression>[^}]+)}");
    private static final String POLICY_DATA = "data.aws_iam_policy_document.";

    static Stream<Plans.Named> plans() {
        return Plans.all();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void appliedPoliciesSayWhatTheDocumentsSay(Plans.Named plan) {
        DeploymentFiles written = TerraformWriter.write(plan.plan());
        Map<String, Place> places = Plans.places(plan.plan());
        Map<String, Map<String, JsonNode>> modules = new LinkedHashMap<>();
        for (OutputFile file : written.files()) {
            String[] path = file.path().split("/", -1);
            modules.computeIfAbsent(path[1], _ -> new HashMap<>())
                    .put(path[2], JsonMapper.shared().readTree(file.text()));
        }
        Map<String, List<PolicyDocument>> policies = new HashMap<>();
        modules.forEach((name, files) ->
                new Module(files, places.getOrDefault(name, new Place("", "aws", "")))
                        .collect(policies));

        assertSame(plan, written.notes(), policies);
    }

    /// A module that is applied to a place.
    private static final class Module {
        private final JsonNode resources;
        private final JsonNode policies;
        private final JsonNode variables;
        private final Place place;

        Module(Map<String, JsonNode> files, Place place) {
            JsonNode none = JsonMapper.shared().createObjectNode();
            resources = files.getOrDefault("main.tf.json", none).path("resource");
            policies =
                    files.getOrDefault("policies.tf.json", none)
                            .path("data")
                            .path("aws_iam_policy_document");
            variables = files.getOrDefault("variables.tf.json", none).path("variable");
            this.place = place;
        }

        void collect(Map<String, List<PolicyDocument>> found) {
            for (JsonNode named : resources) {
                for (JsonNode block : named) {
                    String documents = block.path("//").asString("").replace("From ", "");
                    policy(block)
                            .forEach(policy -> {
                                for (String document : documents.split(", ", -1)) {
                                    found.computeIfAbsent(document, _ -> new ArrayList<>())
                                            .add(policy);
                                }
                            });
                }
            }
        }

        private Stream<PolicyDocument> policy(JsonNode block) {
            if (block.has("function_name")) {
                return Stream.of(DeployedStatements.policy(List.of(permission(block))));
            }
            return Stream.of("policy", "assume_role_policy", "content")
                    .filter(block::has)
                    .map(name -> block.path(name).stringValue())
                    .filter(expression -> expression.startsWith("${" + POLICY_DATA))
                    .map(this::document);
        }

        private PolicyDocument document(String expression) {
            String name = expression.substring(2 + POLICY_DATA.length()).split("\\.", 2)[0];
            List<Map<String, Object>> statements = new ArrayList<>();
            policies.path(name)
                    .path("statement")
                    .forEach(block -> statements.add(statement(block)));
            return DeployedStatements.policy(statements);
        }

        private Map<String, Object> statement(JsonNode block) {
            Map<String, Object> statement = new LinkedHashMap<>();
            if (block.has("sid")) {
                statement.put("Sid", resolved(block.path("sid")));
            }
            statement.put("Effect", block.path("effect").stringValue());
            putList(statement, "Action", block.path("actions"));
            putList(statement, "NotAction", block.path("not_actions"));
            putList(statement, "Resource", block.path("resources"));
            putList(statement, "NotResource", block.path("not_resources"));
            putPrincipals(statement, "Principal", block.path("principals"));
            putPrincipals(statement, "NotPrincipal", block.path("not_principals"));
            Map<String, Map<String, Object>> conditions = new LinkedHashMap<>();
            block.path("condition")
                    .forEach(condition ->
                            conditions
                                    .computeIfAbsent(
                                            condition.path("test").stringValue(),
                                            _ -> new LinkedHashMap<>())
                                    .put(
                                            resolved(condition.path("variable")),
                                            list(condition.path("values"))));
            if (!conditions.isEmpty()) {
                statement.put("Condition", conditions);
            }
            return statement;
        }

        private void putList(Map<String, Object> statement, String name, JsonNode values) {
            if (values.isArray()) {
                statement.put(name, list(values));
            }
        }

        private void putPrincipals(Map<String, Object> statement, String name, JsonNode blocks) {
            Map<String, Object> byType = new LinkedHashMap<>();
            blocks.forEach(block ->
                    byType.put(block.path("type").stringValue(), list(block.path("identifiers"))));
            if (!byType.isEmpty()) {
                statement.put(name, byType.containsKey("*") ? "*" : byType);
            }
        }

        private Map<String, Object> permission(JsonNode block) {
            String qualifier =
                    block.has("qualifier") ? ":" + resolved(block.path("qualifier")) : "";
            return DeployedStatements.permission(
                    place,
                    resolved(block.path("function_name")) + qualifier,
                    resolved(block.path("action")),
                    resolved(block.path("principal")),
                    restriction ->
                            Optional.of(block.path(restriction.name().toLowerCase(Locale.ROOT)))
                                    .filter(JsonNode::isString)
                                    .map(this::resolved));
        }

        private List<String> list(JsonNode values) {
            List<String> list = new ArrayList<>();
            values.forEach(value -> list.add(resolved(value)));
            return list;
        }

        private String resolved(JsonNode text) {
            return EXPRESSION
                    .matcher(text.stringValue())
                    .replaceAll(found ->
                            Matcher.quoteReplacement(
                                    found.group("expression") == null
                                            ? found.group().substring(1)
                                            : value(found.group("expression"))));
        }

        private String value(String expression) {
            return switch (expression) {
                case "data.aws_caller_identity.current.account_id" -> place.account();
                case "data.aws_partition.current.partition" -> place.partition();
                case "data.aws_partition.current.dns_suffix" -> "amazonaws.com";
                case "data.aws_region.current.id" -> place.region();
                case String name when name.startsWith("var.") ->
                        variables.path(name.substring(4)).path("default").stringValue();
                default -> roleArn(expression.split("\\.", -1)[1]);
            };
        }

        private String roleArn(String name) {
            JsonNode role = resources.path("aws_iam_role").path(name);
            return DeployedStatements.roleArn(
                    place, role.path("path").stringValue(), role.path("name").stringValue());
        }
    }
}
