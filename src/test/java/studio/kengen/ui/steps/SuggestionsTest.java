package studio.kengen.ui.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.Threat;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.grid.Suggestion;
import studio.kengen.ui.table.ConditionSuggestions;
import studio.kengen.ui.table.FixedContext;
import studio.kengen.ui.table.ReferenceText;

class SuggestionsTest {
    private final CatalogSuggestions catalog =
            new CatalogSuggestions(Catalog.bundled(), Messages.in(Locale.ENGLISH));

    @Test
    void servicesOfTheProjectComeFirst() {
        assertThat(catalog.services(Set.of("sqs"), "").getFirst().text()).isEqualTo("sqs");
    }

    @Test
    void aServiceIsFoundByItsName() {
        assertThat(catalog.services(Set.of(), "dynamo"))
                .extracting(Suggestion::text)
                .contains("dynamodb");
    }

    @Test
    void actionsAreThoseOfTheRowsService() {
        Suggestion first = catalog.actions("s3", Set.of(), "getobj").getFirst();

        assertThat(first.text()).isEqualTo("GetObject");
        assertThat(first.detail()).startsWith("Read · ").contains("object");
    }

    @Test
    void actionsThatTheLevelsGiveAnywayComeLast() {
        List<Suggestion> actions = catalog.actions("sqs", Set.of(AccessLevel.WRITE), "");

        assertThat(actions.getFirst().detail()).doesNotStartWith("Write");
        assertThat(actions.getLast().detail()).startsWith("Write");
    }

    @Test
    void anActionCanBeNamedWithItsService() {
        assertThat(catalog.actions("s3", Set.of(), "kms:decr"))
                .extracting(Suggestion::text)
                .containsExactly("kms:Decrypt");
    }

    @Test
    void arnsTakeAccountAndRegionFromTheProject() {
        Project project =
                Project.empty("p")
                        .withRows(
                                Table.TARGETS,
                                List.of(
                                        target(
                                                "jobs",
                                                "sqs",
                                                "queue",
                                                "arn:aws:sqs:ap-northeast-1:111122223333:jobs")));
        AccessTarget orders = target("Orders", "dynamodb", "table");

        assertThat(new ArnSuggestions(Catalog.bundled(), project).of(orders, "").getFirst())
                .isEqualTo(
                        new Suggestion(
                                "arn:aws:dynamodb:ap-northeast-1:111122223333:table/orders",
                                "table"));
    }

    @Test
    void theObjectsOfABucketAreOfferedBesideTheBucket() {
        AccessTarget images = target("Images", "s3", "bucket", "arn:aws:s3:::maplab-images");

        assertThat(new ArnSuggestions(Catalog.bundled(), Project.empty("p")).of(images, ""))
                .extracting(Suggestion::text)
                .contains("arn:aws:s3:::maplab-images/*")
                .doesNotContain("arn:aws:s3:::maplab-images");
    }

    @Test
    void aThreatsNameMayHoldTheSeparator() {
        Project project =
                Project.empty("p")
                        .withRows(
                                Table.THREATS,
                                List.of(threat("t1", "Leak; all maps"), threat("t2", "Outage")));
        ReferenceText threats = ReferenceText.to(FixedContext.english(project), Table.THREATS);
        List<RowId> both = List.of(new RowId("t1"), new RowId("t2"));

        assertThat(threats.parseAll(threats.all(both))).isEqualTo(both);
    }

    @Test
    void aConditionBeginsWithAnOperatorInAwsSpelling() {
        assertThat(conditions("stringeq"))
                .startsWith("StringEquals", "StringEqualsIgnoreCase", "StringEqualsIfExists");
    }

    @Test
    void afterTheOperatorComeTheKeysOfTheRowsActionsBeforeTheGlobalOnes() {
        List<String> keys = conditions("StringEquals ");

        assertThat(keys).contains("s3:prefix", "aws:SourceVpc", "aws:ResourceTag/");
        assertThat(keys.indexOf("s3:prefix")).isLessThan(keys.indexOf("aws:SourceVpc"));
        assertThat(keys).doesNotContain("s3:x-amz-acl");
    }

    @Test
    void keysThatTheOperatorComparesComeFirst() {
        assertThat(conditions("Bool aws:").subList(0, 2))
                .allSatisfy(key ->
                        assertThat(Catalog.bundled().conditionKey(key).orElseThrow().awsType())
                                .isEqualTo("Bool"));
    }

    @Test
    void valuesAreNotOffered() {
        assertThat(conditions("StringEquals s3:prefix ")).isEmpty();
        assertThat(conditions("StringEquals s3:prefix = ma")).isEmpty();
    }

    private static List<String> conditions(String line) {
        NeededPermission row =
                new NeededPermission(
                        new RowId("a"),
                        RowId.NONE,
                        "s3",
                        Set.of(),
                        List.of("ListBucket"),
                        RowId.NONE,
                        List.of(),
                        "");
        return new ConditionSuggestions(Catalog.bundled())
                .of(List.of(row), line).stream().map(Suggestion::text).toList();
    }

    private static AccessTarget target(String name, String service, String type, String... arns) {
        return new AccessTarget(new RowId(name), name, service, type, List.of(arns), "", "", "");
    }

    private static Threat threat(String id, String name) {
        return new Threat(new RowId(id), name, "", null, "");
    }
}
