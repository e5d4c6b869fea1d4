package studio.kengen.exchange.cloudformation;

import static studio.kengen.generate.deployment.SaidByPolicies.assertSame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import tools.jackson.databind.node.ObjectNode;

/// Deploys templates, as far as policies go: puts values in the place of intrinsic functions, and compares the policies with
/// the documents.
class TemplatePoliciesTest {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{(?<literal>!?)(?<name>[^}]*)}");

    /// Types of organization policies that speak no policy language.
    private static final Set<String> DECLARATIVE = Set.of("DECLARATIVE_POLICY_EC2", "S3_POLICY");

    static Stream<Plans.Named> plans() {
        return Plans.all();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void deployedPoliciesSayWhatTheDocumentsSay(Plans.Named plan) {
        DeploymentFiles written = CloudFormationWriter.write(plan.plan());
        Map<String, Place> places = Plans.places(plan.plan());
        Map<String, List<PolicyDocument>> policies = new HashMap<>();
        for (OutputFile file : written.files()) {
            if (file.path().endsWith(".json")) {
                String deployment = file.path().replaceAll("^.*/|\\.json$", "");
                new Stack(
                                JsonMapper.shared().readTree(file.text()),
                                places.getOrDefault(deployment, new Place("", "aws", "")))
                        .collect(policies);
            }
        }

        assertSame(plan, written.notes(), policies);
    }

    /// A template that is deployed to a place.
    private static final class Stack {
        private final JsonNode resources;
        private final JsonNode parameters;
        private final Place place;

        Stack(JsonNode template, Place place) {
            this.resources = template.path("Resources");
            this.parameters = template.path("Parameters");
            this.place = place;
        }

        void collect(Map<String, List<PolicyDocument>> found) {
            for (JsonNode resource : resources) {
                String documents = resource.path("Metadata").path("Document").stringValue();
                policy(resource.path("Properties"))
                        .forEach(policy -> {
                            for (String document : documents.split(", ", -1)) {
                                found.computeIfAbsent(document, _ -> new ArrayList<>()).add(policy);
                            }
                        });
            }
        }

        private Stream<PolicyDocument> policy(JsonNode properties) {
            if (properties.has("FunctionName")) {
                return Stream.of(DeployedStatements.policy(List.of(permission(properties))));
            }
            if (properties.has("StatementId")) {
                ObjectNode statement = (ObjectNode) properties.path("Statement").deepCopy();
                statement.set("Sid", properties.path("StatementId"));
                return Stream.of(DeployedStatements.policy(List.of(resolved(statement))));
            }
            if (DECLARATIVE.contains(properties.path("Type").asString(""))) {
                return Stream.empty();
            }
            return Stream.of(
                            "PolicyDocument",
                            "AssumeRolePolicyDocument",
                            "Content",
                            "ResourcePolicy")
                    .filter(properties::has)
                    .map(name -> DeployedStatements.policy(members(properties.path(name))));
        }

        private Map<String, Object> permission(JsonNode properties) {
            return DeployedStatements.permission(
                    place,
                    text(properties.path("FunctionName")),
                    text(properties.path("Action")),
                    text(properties.path("Principal")),
                    restriction ->
                            Optional.of(properties.path(restriction.parameter()))
                                    .filter(value -> !value.isMissingNode())
                                    .map(this::text));
        }

        private String text(JsonNode value) {
            return resolved(value).toString();
        }

        private Object resolved(JsonNode value) {
            if (value.has("Ref")) {
                return value(value.path("Ref").stringValue());
            }
            if (value.has("Fn::GetAtt")) {
                JsonNode path = value.path("Fn::GetAtt");
                return value(path.path(0).stringValue() + '.' + path.path(1).stringValue());
            }
            if (value.has("Fn::Sub")) {
                return substituted(value.path("Fn::Sub").stringValue());
            }
            if (value.isArray()) {
                List<Object> elements = new ArrayList<>();
                value.forEach(element -> elements.add(resolved(element)));
                return elements;
            }
            return value.isObject() ? members(value) : value.stringValue();
        }

        private Map<String, Object> members(JsonNode object) {
            Map<String, Object> members = new LinkedHashMap<>();
            object.forEachEntry((name, member) -> members.put(name, resolved(member)));
            return members;
        }

        private String substituted(String text) {
            return REFERENCE
                    .matcher(text)
                    .replaceAll(found ->
                            Matcher.quoteReplacement(
                                    found.group("literal").isEmpty()
                                            ? value(found.group("name"))
                                            : "${" + found.group("name") + '}'));
        }

        private String value(String reference) {
            return switch (reference) {
                case "AWS::AccountId" -> place.account();
                case "AWS::Partition" -> place.partition();
                case "AWS::Region" -> place.region();
                case "AWS::URLSuffix" -> "amazonaws.com";
                case String name when parameters.has(name) ->
                        parameters.path(name).path("Default").asString(name);
                default -> {
                    JsonNode role =
                            resources.path(reference.replace(".Arn", "")).path("Properties");
                    yield DeployedStatements.roleArn(
                            place,
                            role.path("Path").stringValue(),
                            role.path("RoleName").stringValue());
                }
            };
        }
    }
}
