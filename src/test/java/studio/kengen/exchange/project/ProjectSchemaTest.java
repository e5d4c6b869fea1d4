package studio.kengen.exchange.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.design.RandomProjects;
import studio.kengen.design.Row;
import studio.kengen.design.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProjectSchemaTest {
    private static Schema schema;
    private static JsonNode schemaTree;

    @BeforeAll
    static void readSchema() throws IOException {
        try (InputStream in =
                ProjectReader.class.getResourceAsStream("kengen-project.schema.json")) {
            schemaTree = JsonMapper.shared().readTree(Objects.requireNonNull(in).readAllBytes());
        }
        schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schemaTree);
    }

    static Stream<Path> samples() throws IOException {
        return ProjectRoundTripTest.samples();
    }

    static List<Integer> seeds() {
        return IntStream.range(0, 100).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesKeepToTheSchema(Path sample) throws IOException {
        assertThat(errorsIn(Files.readString(sample))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenKeepsToTheSchema(int seed) {
        byte[] written = ProjectWriter.write(RandomProjects.project(seed, 4));

        assertThat(errorsIn(new String(written, StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void theSchemaNamesEveryFieldOfEveryTable() {
        for (Table table : Table.all()) {
            String row = schemaTree.at("/properties/" + table.key() + "/items/$ref").stringValue();
            JsonNode fields = schemaTree.at(row.substring(1) + "/properties");

            assertThat(fields.propertyNames()).containsExactlyElementsOf(components(table));
        }
    }

    /// The schema and the reader draw the same line between right and wrong.
    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                "name": 7\
                """,
                """
                "documents": []\
                """,
                """
                "documents": {"minified": "yes"}\
                """,
                """
                "needed": {}\
                """,
                """
                "needed": ["n1"]\
                """,
                """
                "needed": [{"source": "src1"}]\
                """,
                """
                "needed": [{"id": ""}]\
                """,
                """
                "needed": [{"id": "*"}]\
                """,
                """
                "needed": [{"id": 7}]\
                """,
                """
                "needed": [{"id": "n1", "note": null}]\
                """,
                """
                "needed": [{"id": "n1", "accessLevels": ["read"]}]\
                """,
                """
                "needed": [{"id": "n1", "actions": "GetObject"}]\
                """,
                """
                "needed": [{"id": "n1", "actions": [1]}]\
                """,
                """
                "needed": [{"id": "n1", "conditions": "none"}]\
                """,
                """
                "needed": [{"id": "n1", "conditions": {"Bool": {}}}]\
                """,
                """
                "needed": [{"id": "n1", "conditions": {"Bool": {"aws:SecureTransport": null}}}]\
                """,
                """
                "needed": [{"id": "n1", "conditions": [{"Bool": {"k": [[]]}}]}]\
                """,
                """
                "sources": [{"id": "src1"}]\
                """,
                """
                "sources": [{"id": "src1", "kind": "robot"}]\
                """,
                """
                "threats": [{"id": "t1", "impact": "high"}]\
                """,
                """
                "controls": [{"id": "c1", "method": 6}]\
                """,
                """
                "controls": [{"id": "c1", "method": "1"}]\
                """,
                """
                "acceptedRisks": [{"id": "risk1", "reviewDate": "soon"}]\
                """
            })
    void whatTheSchemaForbidsTheReaderBlames(String wrong) throws Exception {
        String text = project(wrong);

        assertThat(errorsIn(text)).isNotEmpty();
        assertThat(ProjectReader.read(text.getBytes(StandardCharsets.UTF_8)).problems())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                "name": "地図", "team": {"anything": [null]}\
                """,
                """
                "documents": {}, "needed": [], "premises": [{"id": "pre1"}]\
                """,
                """
                "needed": [{"id": "n1", "conditions": {"Bool": {"aws:SecureTransport": true}}}]\
                """,
                """
                "needed": [{"id": "n1", "conditions": [{"Bool": {"k": [1, "2"]}}, {}]}]\
                """,
                """
                "acceptedRisks": [{"id": "risk1", "reviewDate": "2026-12-31"}]\
                """
            })
    void whatTheSchemaAllowsTheReaderUnderstands(String right) throws Exception {
        String text = project(right);

        assertThat(errorsIn(text)).isEmpty();
        assertThat(ProjectReader.read(text.getBytes(StandardCharsets.UTF_8)).problems()).isEmpty();
    }

    private static String project(String more) {
        return "{\"format\": \"kengen-project\", \"version\": 1, " + more + "}";
    }

    private static List<String> components(Table table) {
        Class<? extends Row> type = table.rowType();
        return Stream.of(type.getRecordComponents()).map(part -> part.getName()).toList();
    }

    private static List<Error> errorsIn(String text) {
        return schema.validate(text, InputFormat.JSON);
    }
}
