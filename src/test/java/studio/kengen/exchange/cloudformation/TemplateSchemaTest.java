package studio.kengen.exchange.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.kengen.exchange.JsonSchema;
import studio.kengen.generate.OutputFile;
import studio.kengen.generate.deployment.Plans;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds templates against what CloudFormation says of its resource types.
class TemplateSchemaTest {
    private static final JsonSchema SCHEMA =
            new JsonSchema(TemplateSchemaTest.class, "template.schema.json");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^!}][^}]*)}");
    private static final Set<String> PSEUDO_PARAMETERS =
            Set.of("AWS::AccountId", "AWS::Partition", "AWS::Region", "AWS::URLSuffix");

    static Stream<Plans.Named> plans() {
        return Plans.all();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyTemplateKeepsToTheSchemaOfItsResources(Plans.Named plan) {
        for (OutputFile file : json(plan)) {
            assertThat(SCHEMA.errorsIn(file.text())).as(file.path()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyReferenceHasSomethingToReferTo(Plans.Named plan) {
        for (OutputFile file : json(plan)) {
            JsonNode template = JsonMapper.shared().readTree(file.text());
            Set<String> known = new HashSet<>(PSEUDO_PARAMETERS);
            known.addAll(template.path("Parameters").propertyNames());
            template.path("Resources")
                    .forEachEntry((id, resource) -> {
                        known.add(id);
                        SCHEMA.tree()
                                .path("attributes")
                                .path(resource.path("Type").stringValue())
                                .forEach(name -> known.add(id + '.' + name.stringValue()));
                    });

            assertThat(references(template)).as(file.path()).isSubsetOf(known);
            assertThat(template.path("Parameters").propertyNames())
                    .as("parameters of %s", file.path())
                    .isSubsetOf(references(template));
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void yamlAndJsonSayTheSame(Plans.Named plan) {
        List<OutputFile> files = CloudFormationWriter.write(plan.plan()).files();
        Map<String, String> texts =
                files.stream().collect(Collectors.toMap(OutputFile::path, OutputFile::text));
        for (OutputFile file : json(plan)) {
            String yaml = texts.getOrDefault(file.path().replace(".json", ".yaml"), "");

            assertThat(ShortForms.read(yaml))
                    .as(file.path())
                    .isEqualTo(JsonMapper.shared().readValue(file.text(), Map.class));
        }
    }

    private static List<OutputFile> json(Plans.Named plan) {
        return CloudFormationWriter.write(plan.plan()).files().stream()
                .filter(file -> file.path().endsWith(".json"))
                .toList();
    }

    private static Set<String> references(JsonNode node) {
        Set<String> found = new HashSet<>();
        Matcher sub = REFERENCE.matcher(node.path("Fn::Sub").asString(""));
        while (sub.find()) {
            found.add(sub.group(1));
        }
        if (node.path("Ref").isString()) {
            found.add(node.path("Ref").stringValue());
        }
        if (node.path("Fn::GetAtt").isArray()) {
            List<String> parts = new ArrayList<>();
            node.path("Fn::GetAtt").forEach(part -> parts.add(part.stringValue()));
            found.add(String.join(".", parts));
        }
        if (node.path("DependsOn").isString()) {
            found.add(node.path("DependsOn").stringValue());
        }
        node.forEach(child -> found.addAll(references(child)));
        return found;
    }
}
