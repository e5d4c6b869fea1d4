package studio.kengen.exchange.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.DocumentSettings;
import studio.kengen.design.Impact;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Premise;
import studio.kengen.design.Project;
import studio.kengen.design.ProjectDetails;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.design.Threat;
import studio.kengen.policy.Condition;

class ProjectWriterTest {
    @Test
    void aProjectIsWrittenForPeopleWhoReadDiffs() {
        Project project =
                Project.empty("Maps")
                        .withDetails(
                                new ProjectDetails("Maps", "", new DocumentSettings(false, true)))
                        .withRows(
                                Table.NEEDED,
                                List.of(
                                        new NeededPermission(
                                                new RowId("n1"),
                                                new RowId("src1"),
                                                "s3",
                                                Set.of(AccessLevel.WRITE, AccessLevel.LIST),
                                                List.of("GetObject"),
                                                AccessTarget.WHOLE_SERVICE,
                                                List.of(
                                                        new Condition(
                                                                "StringEquals",
                                                                "aws:SourceVpc",
                                                                List.of("vpc-1"))),
                                                "")))
                        .withRows(
                                Table.THREATS,
                                List.of(new Threat(new RowId("t1"), "漏えい", "", null, "")));

        assertThat(text(ProjectWriter.write(project)))
                .isEqualTo(
                        """
                        {
                          "format": "kengen-project",
                          "version": 1,
                          "name": "Maps",
                          "documents": {
                            "minified": true
                          },
                          "needed": [
                            {
                              "id": "n1",
                              "source": "src1",
                              "service": "s3",
                              "accessLevels": ["List", "Write"],
                              "actions": ["GetObject"],
                              "target": "*",
                              "conditions": {
                                "StringEquals": {
                                  "aws:SourceVpc": ["vpc-1"]
                                }
                              }
                            }
                          ],
                          "threats": [
                            {
                              "id": "t1",
                              "name": "漏えい"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void unknownKeysAreKeptAtEveryLevelAfterTheKnownOnes() throws Exception {
        ProjectFile file =
                read(
                        """
                        {
                          "x-team": {"lead": [1, 2.50, 1e3, null], "empty": {}},
                          "format": "kengen-project",
                          "version": 1,
                          "documents": {"x-language": "ja"},
                          "premises": [
                            {"x-author": "Sato", "id": "pre1", "text": "one"},
                            {"id": "pre2", "text": "two", "x-author": "Suzuki"}
                          ]
                        }
                        """);
        Project edited =
                file.project()
                        .withRows(
                                Table.PREMISES,
                                List.of(
                                        premise("pre3", "new"),
                                        premise("pre2", "two, edited"),
                                        premise("pre1", "one")));

        assertThat(text(ProjectWriter.write(edited, file)))
                .isEqualTo(
                        """
                        {
                          "format": "kengen-project",
                          "version": 1,
                          "name": "",
                          "documents": {
                            "x-language": "ja"
                          },
                          "premises": [
                            {
                              "id": "pre3",
                              "text": "new"
                            },
                            {
                              "id": "pre2",
                              "text": "two, edited",
                              "x-author": "Suzuki"
                            },
                            {
                              "id": "pre1",
                              "text": "one",
                              "x-author": "Sato"
                            }
                          ],
                          "x-team": {
                            "lead": [1, 2.50, 1E+3, null],
                            "empty": {}
                          }
                        }
                        """);
    }

    @Test
    void anUnreadableValueIsWrittenBackUnlessTheUserChangedTheField() throws Exception {
        ProjectFile file =
                project("\"threats\": [{\"id\": \"t1\", \"name\": 7, \"impact\": \"high\"}]");
        Threat read = file.project().threats().getFirst();

        assertThat(saved(file, withThreat(file, read)))
                .contains("\"name\": 7")
                .contains("\"impact\": \"high\"");
        assertThat(saved(file, withThreat(file, graded(read, Impact.CRITICAL))))
                .contains("\"name\": 7")
                .contains("\"impact\": \"critical\"");
    }

    @Test
    void anUnreadableValueThatWasReplacedDoesNotComeBackAfterSaving() throws Exception {
        ProjectFile file =
                project("\"threats\": [{\"id\": \"t1\", \"name\": 7, \"impact\": \"high\"}]");
        Threat read = file.project().threats().getFirst();
        Project graded = withThreat(file, graded(read, Impact.CRITICAL));

        ProjectFile afterSaving = file.afterSaving(graded);

        assertThat(afterSaving.project()).isEqualTo(graded);
        assertThat(afterSaving.problems())
                .extracting(ProjectProblem::field)
                .containsExactly("name");
        assertThat(saved(afterSaving, withThreat(file, read)))
                .contains("\"name\": 7")
                .doesNotContain("impact");
    }

    @Test
    void everyProblemThatIsStillInTheFileIsLeftAfterSaving() throws Exception {
        ProjectFile file =
                project(
                        """
                        "name": 1, "documents": {"minified": 2}, "sources": 3,
                        "premises": ["not a row", {"text": "no id"}, {"id": "p", "text": 4}]
                        """);

        assertThat(file.afterSaving(file.project()).problems())
                .extracting(ProjectProblem::pointer)
                .containsExactly(
                        "/name",
                        "/documents/minified",
                        "/sources",
                        "/premises/0",
                        "/premises/2/text");
        assertThat(saved(file, file.project()))
                .contains("\"name\": 1", "\"minified\": 2", "\"sources\": 3")
                .contains("\"not a row\"", "\"text\": 4");
    }

    @Test
    void aListKeepsItsUnreadableElementsUntilItIsEdited() throws Exception {
        ProjectFile file =
                project("\"needed\": [{\"id\": \"n1\", \"accessLevels\": [\"Raed\", \"Read\"]}]");

        assertThat(saved(file, file.project())).contains("\"accessLevels\": [\"Raed\", \"Read\"]");
    }

    @Test
    void whatIsNoRowKeepsItsPlaceAmongTheRows() throws Exception {
        ProjectFile file =
                project(
                        """
                        "premises": [0, {"id": "a"}, 1, {"id": "b"}, 2, 3, {"id": "c"}, 4]
                        """);

        assertThat(premises(file, "a", "b", "c"))
                .containsExactly("0", "a", "1", "b", "2", "3", "c", "4");
        assertThat(premises(file, "c", "a")).containsExactly("0", "c", "4", "a", "1", "2", "3");
        assertThat(premises(file)).containsExactly("0", "1", "2", "3", "4");
    }

    @Test
    void aDeletedRowThatComesBackHasItsUnknownKeysAgain() throws Exception {
        ProjectFile file = project("\"premises\": [{\"id\": \"pre1\", \"x-author\": \"Sato\"}]");
        Project emptied = file.project().withRows(Table.PREMISES, List.of());

        assertThat(saved(file, emptied)).doesNotContain("Sato");
        assertThat(saved(file.afterSaving(emptied), file.project())).contains("Sato");
    }

    @Test
    void anAssumedValueIsWrittenOut() throws Exception {
        ProjectFile file = project("\"sources\": [{\"id\": \"s\"}]");

        assertThat(file.project().sources())
                .extracting(AccessSource::kind)
                .containsExactly(SourceKind.WORKLOAD);
        assertThat(saved(file, file.project())).contains("\"kind\": \"workload\"");
    }

    @Test
    void aNewIdIsWrittenOut() throws Exception {
        ProjectFile file = project("\"premises\": [{\"text\": \"a\"}, {\"id\": 5}]");
        String saved = saved(file, file.project());

        assertThat(saved).contains("\"id\": \"pre1\"").contains("\"id\": \"5\"");
        assertThat(ProjectReader.read(saved.getBytes(StandardCharsets.UTF_8)).problems()).isEmpty();
    }

    @Test
    void aListThatDoesNotFitInALineHasALineForEachElement() {
        String arn = "arn:aws:s3:::a-bucket-with-a-rather-long-name-111122223333";
        Project project =
                Project.empty("p")
                        .withRows(
                                Table.TARGETS,
                                List.of(
                                        new AccessTarget(
                                                new RowId("tgt1"),
                                                "",
                                                "",
                                                "",
                                                List.of(arn, arn + "/*"),
                                                "",
                                                "",
                                                "")));

        assertThat(text(ProjectWriter.write(project)))
                .contains(
                        """
                              "arns": [
                                "%s",
                                "%s/*"
                              ]
                        """
                                .formatted(arn, arn));
    }

    private static List<String> premises(ProjectFile file, String... ids) {
        List<Premise> rows = List.of(ids).stream().map(id -> premise(id, "")).toList();
        String saved = saved(file, file.project().withRows(Table.PREMISES, rows));
        String list = saved.substring(saved.indexOf('[') + 1, saved.lastIndexOf(']'));
        return List.of(list.replaceAll("[^a-c0-9,]|id", "").split(","));
    }

    private static Premise premise(String id, String text) {
        return new Premise(new RowId(id), text);
    }

    private static Threat graded(Threat threat, Impact impact) {
        return new Threat(threat.id(), threat.name(), threat.strikes(), impact, threat.rationale());
    }

    private static Project withThreat(ProjectFile file, Row threat) {
        return file.project().withRows(Table.THREATS, List.of(threat));
    }

    private static String saved(ProjectFile file, Project project) {
        return text(ProjectWriter.write(project, file));
    }

    private static ProjectFile project(String more) throws ProjectFormatException {
        return read("{\"format\": \"kengen-project\", \"version\": 1,\n" + more + "}");
    }

    private static ProjectFile read(String text) throws ProjectFormatException {
        return ProjectReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
