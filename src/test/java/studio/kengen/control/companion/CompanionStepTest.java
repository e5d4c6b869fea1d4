package studio.kengen.control.companion;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.kengen.control.companion.Sketch.ACCOUNT;
import static studio.kengen.control.companion.Sketch.equal;
import static studio.kengen.control.companion.Sketch.role;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.companion.CompanionStep.Addition;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.area.Areas;
import studio.kengen.i18n.Messages;

class CompanionStepTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @Test
    void theRowGoesBelowTheOneThatNeedsItWithTheReasonInItsNote() {
        Sketch sketch =
                new Sketch()
                        .needs("n1", "dev", "s3:GetObject s3:ListBucket", "maps")
                        .needs("n2", "dev", "sqs:ListQueues", "*");
        Project after = added(sketch);
        NeededPermission row = after.needed().get(1);

        assertThat(after.needed()).hasSize(3);
        assertThat(row.service()).isEqualTo("kms");
        assertThat(row.actions()).containsExactly("Decrypt");
        assertThat(row.target()).isEqualTo(new RowId("key"));
        assertThat(row.note())
                .isEqualTo(
                        "maps is encrypted with key, and s3 uses the key with the rights of its caller.");
    }

    @Test
    void afterAddingNothingIsMissing() {
        Sketch sketch =
                new Sketch()
                        .target("role", "iam", "", role("deploy"))
                        .needs("n1", "fn", "s3:GetObject s3:PutObject", "maps")
                        .needs("n2", "dev", "sts:AssumeRole", "role")
                        .needs("n3", "dev", "lambda:CreateFunction ecs:CreateCluster", "*");
        Project after = added(sketch);

        assertThat(Companions.of(Areas.of(after, Catalog.bundled()), Catalog.bundled()).all())
                .isNotEmpty()
                .noneMatch(Companion::isWanted);
    }

    @Test
    void itIsOneStepThatCanBeTakenBack() {
        Sketch sketch = new Sketch().needs("n1", "fn", "s3:GetObject s3:PutObject", "maps");
        Addition addition = addition(sketch).orElseThrow();

        assertThat(addition.step().inverse().applyTo(addition.step().applyTo(sketch.project())))
                .isEqualTo(sketch.project());
    }

    @Test
    void whatSeveralRowsNeedIsAddedOnce() {
        Project after =
                added(
                        new Sketch()
                                .needs("n1", "dev", "s3:GetObject s3:ListBucket", "maps")
                                .needs("n2", "dev", "s3:PutObject", "maps"));

        assertThat(after.needed())
                .filteredOn(row -> row.service().equals("kms"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.actions()).containsExactly("Decrypt", "GenerateDataKey"));
    }

    @Test
    void rowsThatDifferInTheServiceThatUsesTheKeyBecomeOne() {
        Project after =
                added(
                        new Sketch()
                                .target(
                                        "jobs",
                                        "sqs",
                                        "key",
                                        "arn:aws:sqs:ap-northeast-1:" + ACCOUNT + ":jobs")
                                .needs("n1", "dev", "s3:PutObject", "maps")
                                .needs("n2", "dev", "sqs:SendMessage", "jobs"));

        assertThat(after.needed())
                .filteredOn(row -> row.service().equals("kms"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.conditions())
                                .containsExactly(
                                        equal(
                                                "kms:ViaService",
                                                "s3.ap-northeast-1.amazonaws.com",
                                                "sqs.ap-northeast-1.amazonaws.com")));
    }

    @Test
    void aNewTargetIsAddedOnceAndNamedInTheLanguageOfTheUser() {
        Sketch sketch = new Sketch().needs("n1", "fn", "sqs:ListQueues", "*");
        Addition addition = addition(sketch).orElseThrow();
        Project after = addition.step().applyTo(sketch.project());

        assertThat(after.targets()).extracting(AccessTarget::name).contains("Log of fn");
        assertThat(
                        CompanionStep.of(
                                after,
                                sketch.companions().all().stream()
                                        .filter(Companion::isWanted)
                                        .toList(),
                                ENGLISH::text))
                .isEmpty();
    }

    @Test
    void aRowThatIsGoneByThenLeavesItsCompanionAtTheEnd() {
        Sketch sketch =
                new Sketch()
                        .needs("n1", "dev", "s3:GetObject s3:ListBucket", "maps")
                        .needs("n2", "dev", "sqs:ListQueues", "*");
        Project without =
                sketch.project()
                        .withRows(Table.NEEDED, List.of(sketch.project().needed().getLast()));
        Project after =
                CompanionStep.of(without, sketch.companions().all(), ENGLISH::text)
                        .orElseThrow()
                        .step()
                        .applyTo(without);

        assertThat(after.needed().getLast().service()).isEqualTo("kms");
    }

    private static Optional<Addition> addition(Sketch sketch) {
        return CompanionStep.of(
                sketch.project(),
                sketch.companions().all().stream().filter(Companion::isWanted).toList(),
                ENGLISH::text);
    }

    private static Project added(Sketch sketch) {
        return addition(sketch).orElseThrow().step().applyTo(sketch.project());
    }
}
