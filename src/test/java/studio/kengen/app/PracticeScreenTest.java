package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import studio.kengen.check.practice.Evidences;
import studio.kengen.design.Judgement;
import studio.kengen.design.PracticeSettings;
import studio.kengen.design.Project;
import studio.kengen.design.Table;
import studio.kengen.design.Verdict;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;
import studio.kengen.ui.filing.Sample;
import studio.kengen.ui.practice.PracticeScreens;

/// Best practices and evidence through the window.
class PracticeScreenTest extends StudioFixture {
    /// Where they stand among the verdicts to choose from.
    private static final int FOLLOWED = 1;

    private static final int NOT_APPLICABLE = 3;
    private static final Path SAMPLES = Path.of("samples/evidence");

    @Override
    Project project() {
        return Evidences.holding(
                super.project(),
                Evidences.read(
                        "report.csv",
                        """
                        user,arn,user_creation_time,password_enabled,mfa_active
                        <root_account>,arn:aws:iam::111122223333:root,2020-01-01T00:00:00Z,not_supported,true
                        tanuki,arn:aws:iam::111122223333:user/tanuki,2024-01-01T00:00:00Z,true,false
                        """));
    }

    @Test
    void whatIsNotFollowedIsShownWithTheUsersBehindItAndWhatToDo() {
        open("3");

        waitForTexts("#signal-3a", "tanuki");
        waitForTexts("#signal-3a", "IAM users with a password have no MFA.");
        waitForTexts("#practice-pane", "✕ Not followed");
    }

    @Test
    void ofManyThatAreUndecidedTheNumberOfTheOthersIsTold() {
        StringBuilder report = new StringBuilder("user,arn,password_enabled\n");
        for (int i = 0; i < 53; i++) {
            report.append("u%1$s,arn:aws:iam::111122223333:user/u%1$s,\n".formatted(i));
        }
        onFx(() -> {
            Project many =
                    Evidences.holding(
                            Project.empty("many"), Evidences.read("many.csv", report.toString()));
            model.apply(
                    ChangeSet.of(
                            Message.of("evidence.import", 1),
                            new Change.RowReplaced(
                                    Table.EVIDENCE,
                                    model.project().evidence().getFirst(),
                                    many.evidence().getFirst())));
            return null;
        });
        open("1");

        waitForTexts("#signal-1a", "u0", "… and 3 more");
    }

    @Test
    void thresholdsAreChangedInTheProjectAndUndone() {
        open("4");
        dialogs.willFill(form -> ((TextField) form.lookup("#thresholds-keyAgeDays")).setText("30"));

        onFx(() -> {
            ((Button) node("#practices-thresholds")).fire();
            return null;
        });

        assertThat(model.project().details().practices().keyAgeDays()).isEqualTo(30);
        onFx(() -> {
            model.undo();
            return null;
        });
        assertThat(model.project().details().practices()).isEqualTo(PracticeSettings.DEFAULT);
    }

    @Test
    void aThresholdThatIsNoNumberOfDaysIsNotTaken() {
        open("4");
        dialogs.willFill(form -> {
            ((TextField) form.lookup("#thresholds-unusedDays")).setText("soon");
            assertThat(form.lookup("#thresholds-noDays").isVisible()).isTrue();
        });

        onFx(() -> {
            ((Button) node("#practices-thresholds")).fire();
            return null;
        });

        assertThat(model.project().details().practices()).isEqualTo(PracticeSettings.DEFAULT);
    }

    @Test
    void aJudgementStandsBesideWhatWasFoundAndIsUndone() {
        open("3");
        waitForTexts("#signal-3a", "tanuki");

        onFx(() -> {
            Node form = node("#judgement-3");
            ((ComboBox<?>) form.lookup(".combo-box")).getSelectionModel().select(1);
            ((TextField) form.lookup(".text-field")).setText("All have hardware keys");
            ((Button) form.lookup("#judgement-apply-3")).fire();
            return null;
        });

        waitUntil(() -> model.project().judgements().size() == 1);
        Judgement judgement = model.project().judgements().getFirst();
        assertThat(judgement.verdict()).isEqualTo(Verdict.FOLLOWED);
        assertThat(judgement.date()).isEqualTo(model.today());
        waitForTexts("#judgement-3", "What was found says otherwise. Both are shown.");
        waitForTexts("#signal-3a", "tanuki");

        onFx(() -> {
            model.undo();
            return null;
        });
        assertThat(model.project().judgements()).isEmpty();
    }

    @Test
    void thatAPracticeIsFollowedOrDoesNotApplyNeedsAReason() {
        open("5");
        for (int verdict : List.of(FOLLOWED, NOT_APPLICABLE)) {
            onFx(() -> {
                Node form = node("#judgement-5");
                ((ComboBox<?>) form.lookup(".combo-box")).getSelectionModel().select(verdict);
                ((Button) form.lookup("#judgement-apply-5")).fire();
                return null;
            });

            waitForTexts("#judgement-5", "That it is followed, or does not apply, needs a reason.");
            assertThat(model.project().judgements()).isEmpty();
        }
    }

    @Test
    void aFileIsImportedAsAStepAndWhatWasReadIsTold() {
        go("evidence");
        dialogs.willChoose(SAMPLES.resolve("credential-report.csv"));
        fire("#evidence-import");

        waitUntil(() -> model.project().evidence().getFirst().records().size() > 3);
        assertThat(model.project().evidence()).hasSize(1);
        waitUntil(() -> node("#import-report").isVisible());

        onFx(() -> {
            model.undo();
            return null;
        });
        assertThat(model.project().evidence().getFirst().file()).endsWith(".export");
    }

    @Test
    void aProjectThatIsOpenedWhileAFileIsReadIsNotItsOwn() {
        // What is derived from the first project does not stand before the file then.
        settle();
        go("evidence");
        dialogs.willChoose(SAMPLES.resolve("credential-report.csv"));
        List<String> notices = noticesFromNow();

        onFx(() -> {
            ((Button) node("#evidence-import")).fire();
            window.commands().file().open(Sample.MAP_LAB);
            return null;
        });

        waitUntil(() ->
                notices.contains("Nothing was imported: another project was opened meanwhile."));
        assertThat(model.project().evidence()).isEmpty();
    }

    @Test
    void aFileThatIsNoExportIsToldAndNothingChanges() {
        Project before = model.project();
        go("evidence");
        dialogs.willChoose(Path.of("samples/hello.kengen.json"));
        fire("#evidence-import");

        waitUntil(() -> node("#import-report").isVisible());
        assertThat(onFx(() -> node("#import-report").lookupAll(".practice-problem"))).isNotEmpty();
        assertThat(model.project()).isEqualTo(before);
    }

    @Test
    void theAccountOfAFileThatTellsNoneIsTypedInAndTheBoardFollows() {
        String number = "444455556666";
        onFx(() -> {
            Project summary =
                    Evidences.holding(
                            Project.empty("one"),
                            Evidences.read(
                                    "summary.json", "{\"SummaryMap\":{\"AccountMFAEnabled\":0}}"));
            model.apply(
                    ChangeSet.of(
                            Message.of("evidence.import", 1),
                            new Change.RowReplaced(
                                    Table.EVIDENCE,
                                    model.project().evidence().getFirst(),
                                    summary.evidence().getFirst().withAccount(""))));
            return null;
        });
        go("evidence");
        onFx(() -> {
            ((TableView<?>) node("#evidence-files")).getSelectionModel().select(0);
            return null;
        });
        waitUntil(() -> !node("#evidence-tell-account").isDisabled());

        fire("#evidence-tell-account");
        waitUntil(() -> node("#evidence-account-field") != null);
        type("4444-5555-666");
        assertThat(node("#evidence-account-wrong").isVisible()).isTrue();
        assertThat(model.project().evidence().getFirst().account()).isEmpty();

        type("4444-5555-6666");
        assertThat(model.project().evidence().getFirst().account()).isEqualTo(number);
        waitUntil(() -> boardKnows(number));
        assertThat(node("#evidence-tell-account").isDisabled()).isFalse();

        onFx(() -> {
            model.undo();
            return null;
        });
        assertThat(model.project().evidence().getFirst().account()).isEmpty();
        waitUntil(() -> !boardKnows(number));
    }

    @Test
    void theAccountThatAFileTellsCannotBeChanged() {
        go("evidence");
        onFx(() -> {
            ((TableView<?>) node("#evidence-files")).getSelectionModel().select(0);
            return null;
        });
        waitUntil(() -> boardKnows("111122223333"));

        assertThat(node("#evidence-tell-account").isDisabled()).isTrue();
    }

    private boolean boardKnows(String account) {
        return model.practices().boardProperty().get().stream()
                .flatMap(board -> board.evidence().accounts().stream())
                .anyMatch(known -> known.account().equals(account));
    }

    private void type(String account) {
        onFx(() -> {
            TextField field = (TextField) node("#evidence-account-field");
            field.setText(account);
            field.fireEvent(new ActionEvent());
            return null;
        });
    }

    private void open(String practice) {
        settle();
        onFx(() -> {
            window.navigation().go(PracticeScreens.place(practice));
            return null;
        });
        // The board is looked at in the background.
        waitUntil(() -> !stage.getScene().getRoot().lookupAll("#judgement-" + practice).isEmpty());
    }

    private Node node(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    private void fire(String button) {
        onFx(() -> {
            ((Button) node(button)).fire();
            return null;
        });
    }
}
