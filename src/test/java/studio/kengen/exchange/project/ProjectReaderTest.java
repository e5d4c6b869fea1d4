package studio.kengen.exchange.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.AccessSource;
import studio.kengen.design.Control;
import studio.kengen.design.Impact;
import studio.kengen.design.Method;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.i18n.Messages;
import studio.kengen.policy.Condition;

class ProjectReaderTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @Test
    void aProjectNeedsNothingButItsFormatAndVersion() throws Exception {
        ProjectFile file = read("{\"format\": \"kengen-project\", \"version\": 1}");

        assertThat(file.project()).isEqualTo(Project.empty(""));
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void everyKindOfFieldIsUnderstood() throws Exception {
        Project project =
                project(
                                """
                                "needed": [{"id": "n1", "source": "src1", "service": "s3",
                                  "accessLevels": ["Tagging", "Permissions management"],
                                  "actions": ["s3:Get*"], "target": "*",
                                  "conditions": {"Bool": {"aws:SecureTransport": true},
                                                 "StringEquals": {"aws:SourceVpc": ["v1", "v2"]}}}],
                                "sources": [{"id": "src1", "kind": "outside-party"}],
                                "controls": [{"id": "c1", "covers": ["n1"], "method": 5}]
                                """)
                        .project();

        NeededPermission needed = project.needed().getFirst();
        assertThat(needed.source()).isEqualTo(new RowId("src1"));
        assertThat(needed.accessLevels())
                .containsExactly(AccessLevel.PERMISSIONS_MANAGEMENT, AccessLevel.TAGGING);
        assertThat(needed.actions()).containsExactly("s3:Get*");
        assertThat(needed.conditions())
                .containsExactly(
                        new Condition("Bool", "aws:SecureTransport", List.of("true")),
                        new Condition("StringEquals", "aws:SourceVpc", List.of("v1", "v2")));
        assertThat(project.sources())
                .extracting(AccessSource::kind)
                .containsExactly(SourceKind.OUTSIDE_PARTY);
        assertThat(project.controls())
                .extracting(Control::method)
                .containsExactly(Method.AUTO_REMEDIATION);
    }

    @Test
    void conditionsThatOneObjectCannotHoldAreAList() throws Exception {
        Project project =
                project(
                                """
                                "needed": [{"id": "n1", "conditions": [
                                  {"StringLike": {"aws:PrincipalArn": ["a*"]}},
                                  {"StringLike": {"aws:PrincipalArn": ["*z"]}}]}]
                                """)
                        .project();

        assertThat(project.needed().getFirst().conditions())
                .containsExactly(
                        new Condition("StringLike", "aws:PrincipalArn", List.of("a*")),
                        new Condition("StringLike", "aws:PrincipalArn", List.of("*z")));
    }

    @Test
    void unknownServicesAndDanglingReferencesAreNotTheReadersBusiness() throws Exception {
        ProjectFile file =
                project(
                        """
                        "needed": [{"id": "n1", "source": "gone", "service": "s33",
                                    "actions": ["s3:Gett"], "target": "gone"}]
                        """);

        assertThat(file.problems()).isEmpty();
        assertThat(file.project().needed().getFirst().service()).isEqualTo("s33");
    }

    @Test
    void aProblemSaysWhereItIsAndWhatToDo() throws Exception {
        ProjectFile file =
                read(
                        """
                        {
                          "format": "kengen-project",
                          "version": 1,
                          "unacceptable": [
                            {
                              "id": "u1",
                              "accessLevels": ["Read", "Raed"]
                            }
                          ]
                        }
                        """);

        ProjectProblem problem = onlyProblem(file);
        assertThat(problem.pointer()).isEqualTo("/unacceptable/0/accessLevels/1");
        assertThat(problem.table()).isEqualTo(Table.UNACCEPTABLE);
        assertThat(problem.row()).isEqualTo(new RowId("u1"));
        assertThat(problem.field()).isEqualTo("accessLevels");
        assertThat(problem.line()).isEqualTo(7);
        assertThat(problem.column()).isEqualTo(32);
        assertThat(ENGLISH.text(problem.message()))
                .isEqualTo(
                        "\"Raed\" is not understood here. Use one of:"
                                + " List, Read, Write, Permissions management, Tagging.");
        assertThat(file.project().unacceptable().getFirst().accessLevels())
                .isEqualTo(Set.of(AccessLevel.READ));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "name": {}                                          | /name                | This must be text in quotation marks.
                    "documents": 1                                      | /documents           | This must be an object in braces.
                    "documents": {"minified": 1}                        | /documents/minified  | This must be true or false.
                    "threats": {"id": "t1"}                             | /threats             | This must be a list in square brackets.
                    "threats": ["leak"]                                 | /threats/0           | leak is not a row. A row is an object in braces; it is kept in the file but not used.
                    "threats": [{"id": "t1", "impact": "high"}]         | /threats/0/impact    | "high" is not understood here. Use one of: critical, localized, acceptable.
                    "threats": [{"id": "t1", "name": null}]             | /threats/0/name      | This must be text in quotation marks.
                    "sources": [{"id": "s1"}]                           | /sources/0           | "kind" is missing; "workload" is assumed. Use one of: person, workload, aws-service, outside-party, anonymous.
                    "controls": [{"id": "c1", "method": 6}]             | /controls/0/method   | "6" is not understood here. Use one of: 1, 2, 3, 4, 5.
                    "controls": [{"id": "c", "method": 1, "covers": 2}] | /controls/0/covers   | This must be a list in square brackets.
                    "acceptedRisks": [{"id": "r", "reviewDate": "May"}] | /acceptedRisks/0/reviewDate | "May" is not a date. Write it as year-month-day, such as 2026-12-31.
                    "needed": [{"id": "n", "conditions": {"a/b": {}}}]  | /needed/0/conditions/a~1b | This must be an object with at least one condition key: {"aws:SourceVpc": ["vpc-1"]}.
                    "needed": [{"id": "n", "conditions": {"a": {"k": [null]}}}]  | /needed/0/conditions/a/k/0 | This must be one condition value or a list of them.
                    """)
    void whatIsWrongInAPlaceIsNamedAndTheRestIsRead(String wrong, String pointer, String text)
            throws Exception {
        ProjectFile file = project(wrong + ", \"premises\": [{\"id\": \"p\", \"text\": \"x\"}]");

        ProjectProblem problem = onlyProblem(file);
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(ENGLISH.text(problem.message())).isEqualTo(text);
        assertThat(file.project().premises()).hasSize(1);
    }

    @Test
    void theFirstOfTwoRowsWithOneIdKeepsIt() throws Exception {
        ProjectFile file =
                project(
                        """
                        "threats": [{"id": "t1", "name": "leak"}, {"id": "t1", "name": "loss"}],
                        "unacceptable": [{"id": "u1", "threats": ["t1", "t2"]}]
                        """);

        assertThat(file.project().threats())
                .extracting(Row::id)
                .as("t2 is taken by a reference that dangles")
                .containsExactly(new RowId("t1"), new RowId("t3"));
        assertThat(ENGLISH.text(onlyProblem(file).message()))
                .startsWith("Another row has the id \"t1\" already. This one is called \"t3\"");
    }

    @Test
    void idsAreUniqueOverAllTables() throws Exception {
        ProjectFile file =
                project(
                        "\"sources\": [{\"id\": \"x\", \"kind\": \"person\"}],"
                                + " \"targets\": [{\"id\": \"x\"}]");

        assertThat(file.project().targets()).extracting(Row::id).containsExactly(new RowId("tgt1"));
        assertThat(onlyProblem(file).pointer()).isEqualTo("/targets/0/id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"id\": null}", "{\"id\": \"\"}", "{\"id\": \"*\"}", "{\"id\": []}"})
    void aRowWithoutAUsableIdIsGivenOne(String row) throws Exception {
        ProjectFile file = project("\"premises\": [" + row + ", {\"id\": \"pre1\"}]");

        assertThat(file.project().premises())
                .extracting(Row::id)
                .containsExactly(new RowId("pre2"), new RowId("pre1"));
        assertThat(onlyProblem(file).row()).isEqualTo(new RowId("pre2"));
    }

    @Test
    void anIdThatIsANumberIsTakenForItsText() throws Exception {
        ProjectFile file = project("\"premises\": [{\"id\": 7}]");

        assertThat(file.project().premises()).extracting(Row::id).containsExactly(new RowId("7"));
        assertThat(file.problems()).hasSize(1);
    }

    @Test
    void rowsKnowTheirPlaceInTheFileAlsoBehindWhatIsNoRow() throws Exception {
        ProjectFile file =
                project(
                        "\"premises\": [1, {\"id\": \"a\"}, 2, 3, {\"id\": \"b\"}], \"threats\": [{}]");

        assertThat(file.rowPointers())
                .containsOnly(
                        entry(new RowId("a"), "/premises/1"),
                        entry(new RowId("b"), "/premises/4"),
                        entry(new RowId("t1"), "/threats/0"));
    }

    @Test
    void problemsComeInTheOrderOfTheFile() throws Exception {
        ProjectFile file =
                project(
                        """
                        "threats": [{"id": "t1", "impact": 1}],
                        "premises": [{}],
                        "name": 5
                        """);

        assertThat(file.problems())
                .extracting(ProjectProblem::pointer)
                .containsExactly("/threats/0/impact", "/premises/0", "/name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    `   `                                             | 1 | 1 | The file is empty.
                    []                                              | 1 | 1 | This is not a project of Kengen Studio
                    {"Version": "2012-10-17"}                       | 1 | 1 | This is not a project of Kengen Studio
                    {"format": "kengen"}                            | 1 | 12 | This is not a project of Kengen Studio
                    {"format": "kengen-project"}                    | 1 | 1 | The project has no "version".
                    {"format": "kengen-project", "version": "1"}    | 1 | 41 | The project has no "version".
                    {"format": "kengen-project", "version": 0}      | 1 | 41 | The project has no "version".
                    {"format": "kengen-project", "version": 2}      | 1 | 41 | The project is in version 2 of the format; this studio reads up to version 1.
                    {"format": "kengen-project", "version": 99999999999999999999} | 1 | 41 | The project is in version 99999999999999999999
                    {"format": "kengen-project", "version": 1       | 1 | 43 | The file ends too early
                    {"format": "kengen-project",                    | 1 | 29 | The file ends too early
                    {"format": "kengen-project" "version": 1}       | 1 | 29 | The file is not valid JSON here.
                    {"format": "kengen-project", "format": 1}       | 1 | 38 | The same key stands twice
                    """)
    void whatIsNoProjectIsRefused(String text, int line, int column, String message) {
        assertThatExceptionOfType(ProjectFormatException.class)
                .isThrownBy(() -> read(text))
                .satisfies(e -> {
                    assertThat(ENGLISH.text(e.message())).startsWith(message);
                    assertThat(e.line()).isEqualTo(line);
                    assertThat(e.column()).isBetween(column - 1, column + 1);
                });
    }

    @Test
    void aMergeConflictIsCalledByItsName() {
        String text =
                """
                {
                  "format": "kengen-project",
                <<<<<<< HEAD
                  "version": 1
                """;

        assertThatExceptionOfType(ProjectFormatException.class)
                .isThrownBy(() -> read(text))
                .satisfies(e -> {
                    assertThat(ENGLISH.text(e.message()))
                            .startsWith("The file holds an unresolved merge conflict.");
                    assertThat(e.line()).isEqualTo(3);
                });
    }

    @Test
    void textThatIsNotUtf8IsRefusedWhereItBegins() {
        byte[] bytes =
                "{\"format\": \"kengen-project\",\n\"name\": \"地図\"}"
                        .getBytes(Charset.forName("Shift_JIS"));

        assertThatExceptionOfType(ProjectFormatException.class)
                .isThrownBy(() -> ProjectReader.read(bytes))
                .satisfies(e -> {
                    assertThat(ENGLISH.text(e.message())).contains("not UTF-8");
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.column()).isEqualTo(10);
                });
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws Exception {
        assertThat(read("\uFEFF{\"format\": \"kengen-project\", \"version\": 1}").problems())
                .isEmpty();
    }

    @Test
    void aThreatThatNobodyHasGradedHasNoImpact() throws Exception {
        Project project = project("\"threats\": [{\"id\": \"t1\"}]").project();

        assertThat(project.threats().getFirst().impact()).isNull();
    }

    @Test
    void anEnvironmentWithoutAThresholdHasTheUsualOne() throws Exception {
        ProjectFile file = project("\"environments\": [{\"id\": \"e\"}]");

        assertThat(file.problems()).isEmpty();
        assertThat(file.project().threshold()).isEqualTo(Impact.LOCALIZED);
    }

    private static ProjectProblem onlyProblem(ProjectFile file) {
        assertThat(file.problems()).hasSize(1);
        return file.problems().getFirst();
    }

    private static ProjectFile project(String more) throws ProjectFormatException {
        return read("{\"format\": \"kengen-project\", \"version\": 1,\n" + more + "}");
    }

    private static ProjectFile read(String text) throws ProjectFormatException {
        return ProjectReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
