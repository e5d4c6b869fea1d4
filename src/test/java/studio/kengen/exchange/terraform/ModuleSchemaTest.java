package studio.kengen.exchange.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.kengen.exchange.JsonSchema;
import studio.kengen.generate.OutputFile;
import studio.kengen.generate.deployment.Plans;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds modules against what the AWS provider of Terraform says of its resources.
class ModuleSchemaTest {
    private static final JsonSchema SCHEMA =
            new JsonSchema(ModuleSchemaTest.class, "module.schema.json");
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "(?<!\\$)\\$\\{(?<data>data\\.)?(?<type>aws_\\w+)\\.(?<name>\\w+)\\.(?<attribute>\\w+)}");
    private static final Pattern VARIABLE = Pattern.compile("\\bvar\\.(\\w+)");

    static Stream<Plans.Named> plans() {
        return Plans.all();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyFileKeepsToTheSchemaOfItsResources(Plans.Named plan) {
        for (OutputFile file : TerraformWriter.write(plan.plan()).files()) {
            assertThat(SCHEMA.errorsIn(file.text())).as(file.path()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyReferenceHasSomethingToReferTo(Plans.Named plan) {
        modules(plan)
                .forEach((module, text) -> {
                    Set<String> known = known(text);
                    Matcher reference = REFERENCE.matcher(text);
                    while (reference.find()) {
                        String label = label(reference);
                        assertThat(known)
                                .as(module)
                                .contains(label + '.' + reference.group("name"));
                        assertThat(SCHEMA.tree().path("attributes").path(label))
                                .as(reference.group())
                                .extracting(JsonNode::stringValue)
                                .contains(reference.group("attribute"));
                    }
                    assertThat(
                                    VARIABLE.matcher(text)
                                            .results()
                                            .map(found -> "var." + found.group(1)))
                            .as(module)
                            .isSubsetOf(known);
                });
    }

    private static String label(Matcher reference) {
        return (reference.group("data") == null ? "" : "data.") + reference.group("type");
    }

    /// The texts of the files of each module, one after the other.
    private static Map<String, String> modules(Plans.Named plan) {
        Map<String, String> modules = new LinkedHashMap<>();
        for (OutputFile file : TerraformWriter.write(plan.plan()).files()) {
            String directory = file.path().substring(0, file.path().lastIndexOf('/'));
            modules.merge(directory, file.text(), String::concat);
        }
        return modules;
    }

    private static Set<String> known(String files) {
        Set<String> known = new HashSet<>();
        JsonMapper.shared()
                .readerFor(JsonNode.class)
                .<JsonNode>readValues(files)
                .forEachRemaining(file -> {
                    file.path("variable").propertyNames().forEach(name -> known.add("var." + name));
                    add("", file.path("resource"), known);
                    add("data.", file.path("data"), known);
                });
        return known;
    }

    private static void add(String prefix, JsonNode blocks, Set<String> known) {
        blocks.forEachEntry((type, named) ->
                named.propertyNames().forEach(name -> known.add(prefix + type + '.' + name)));
    }
}
