package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import studio.kengen.design.Control;
import studio.kengen.design.Method;
import studio.kengen.design.Premise;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;

/// Step 4 through the window: what is dangerous, what is proposed, and what a choice would change.
class ControlsScreenTest extends StudioFixture {
    @Test
    void aChoiceShowsWhatItChangesBeforeItIsMadeAndIsOneStepBack() {
        open("n12");
        int controls = model.project().controls().size();

        press(chooseButtonOf("Only through the listed VPC endpoints"));
        type("#value-vpcEndpointIds", "vpce-0a1b2c3d");
        says("#preview-rows", "Table 4 · ");
        waitUntil(() -> !lines().isEmpty());

        assertThat(text("#preview-documents")).startsWith("Changes in");
        assertThat(lines()).anyMatch(line -> line.contains("vpce-0a1b2c3d"));
        assertThat(model.project().controls()).hasSize(controls);

        press("#choice-apply");
        waitUntil(() -> model.project().controls().size() == controls + 1);
        Control added = model.project().controls().getLast();
        assertThat(added.method()).isEqualTo(Method.CONDITION);
        assertThat(added.covers()).containsExactly(new RowId("n12"));
        assertThat(added.conditions()).isNotEmpty();

        onFx(() -> {
            model.undo();
            return null;
        });
        assertThat(model.project().controls()).hasSize(controls);
    }

    @Test
    void everyProposalSaysWhereItComesFromAndLeadsThere() {
        open("n12");
        waitUntil(() -> lookup("#origin-0").tryQuery().isPresent());
        String origin = text("#origin-0");
        assertThat(origin).startsWith("From the studio's knowledge of 2026-");

        onFx(() -> {
            ((Hyperlink) lookup("#origin-0").query()).fire();
            return null;
        });

        waitUntil(() -> window.navigation().current().id().equals("knowledge"));
        waitUntil(() ->
                !((ListView<?>) lookup("#knowledge-list").query()).getSelectionModel().isEmpty());
    }

    @Test
    void aProposalOfTheProjectSaysSo() {
        onFx(() -> {
            model.apply(
                    ChangeSet.of(
                            Message.of("knowledge.step.text"),
                            new Change.DetailsChanged(
                                    model.project().details(),
                                    model.project()
                                            .details()
                                            .knowing(
                                                    List.of(
                                                            "risk maps-scraped",
                                                            "  title maps scraped",
                                                            "  impact critical",
                                                            "  actions s3:GetObject",
                                                            "  condition from-our-office",
                                                            "    sentence-en Only from our office.",
                                                            "    when IpAddress aws:SourceIp 203.0.113.0/24")))));
            return null;
        });
        open("n12");

        waitForTexts("#matter", "Only from our office.", "From this project's own knowledge");
    }

    @Test
    void aValueOfAnotherKindIsRefusedAtItsField() {
        open("n12");
        press(chooseButtonOf("Only through the listed VPC endpoints"));

        type("#value-vpcEndpointIds", "somewhere");

        says("#choice", "somewhere");
        press("#choice-apply");
        assertThat(lookup("#choice").tryQuery()).isPresent();
    }

    @Test
    void statesFilterTheRowsAndTakingAwayTheControlOpensOne() {
        go("controls");
        waitUntil(() -> Matters.list(this).getItems().size() > 20);
        fire("#matters-open");
        assertThat(onFx(() -> Matters.list(this).getItems().size())).isZero();

        fire("#matters-all");
        open("n38");
        press("#withdraw-c3");
        says("#preview-rows", "Table 4 · ");
        press("#choice-apply");

        fire("#matters-open");
        waitUntil(() -> Matters.list(this).getItems().size() == 1);
        assertThat(onFx(() -> ((Labeled) lookup("#matters-open").query()).getText()))
                .isEqualTo("○ open 1");
    }

    @Test
    void aRiskIsAcceptedBySomebodyForAReasonUntilADate() {
        open("n35");
        press("#accept");
        press("#choice-apply");
        says("#choice", "Say who answers for the risk.");

        type("#accept-owner", "Head of operations");
        type("#accept-reason", "Until the function is live");
        says("#preview-rows", "Head of operations");
        assertThat(onFx(() -> ((DatePicker) lookup("#accept-review").query()).getValue()))
                .isAfter(model.today());
        int risks = model.project().acceptedRisks().size();
        press("#choice-apply");

        waitUntil(() -> model.project().acceptedRisks().size() == risks + 1);
    }

    @Test
    void oneChoiceCoversSeveralRows() {
        go("controls");
        waitUntil(() -> Matters.list(this).getItems().size() > 20);
        onFx(() -> {
            Matters.list(this).getSelectionModel().clearSelection();
            Matters.list(this)
                    .getSelectionModel()
                    .selectIndices(Matters.indexOf(this, "n12"), Matters.indexOf(this, "n18"));
            return null;
        });
        press(chooseButtonOf("Only through the listed VPC endpoints"));
        type("#value-vpcEndpointIds", "vpce-0a1b2c3d");
        says("#preview-rows", "Table 4 · ");
        press("#choice-apply");

        waitUntil(() -> model.project().controls().getLast().covers().size() == 2);
        assertThat(model.project().controls().getLast().covers())
                .containsExactlyInAnyOrder(new RowId("n12"), new RowId("n18"));
    }

    @Test
    void theStatesBeforeAndAfterAreShownAndUndoBringsThemBack() {
        open("n38");
        press("#withdraw-c3");
        says("#preview-states", "○ open 0 → 1");
        press("#choice-apply");
        waitUntil(() -> label("#matters-open").equals("○ open 1"));
        waitUntil(() -> label("#matter-state").equals("○ open"));

        onFx(() -> {
            model.undo();
            return null;
        });

        waitUntil(() -> label("#matters-open").equals("○ open 0"));
    }

    @Test
    void whatWasEnteredStaysWhenTheProjectChangesMeanwhile() {
        open("n12");
        press(chooseButtonOf("Only through the listed VPC endpoints"));
        type("#value-vpcEndpointIds", "vpce-0a1b2c3d");
        says("#preview-rows", "Table 4 · ");
        Premise first = model.project().premises().getFirst();

        onFx(() -> {
            model.apply(
                    ChangeSet.of(
                            Message.of("shell.step.details"),
                            new Change.RowsRemoved(Table.PREMISES, 0, List.of(first))));
            return null;
        });
        settle();

        assertThat(onFx(() -> lookup("#value-vpcEndpointIds").queryTextInputControl().getText()))
                .isEqualTo("vpce-0a1b2c3d");
        int controls = model.project().controls().size();
        says("#preview-rows", "Table 4 · ");
        press("#choice-apply");
        waitUntil(() -> model.project().controls().size() == controls + 1);
    }

    @Test
    void severalRowsAreOfferedOnlyWhatSuitsEach() {
        go("controls");
        waitUntil(() -> Matters.list(this).getItems().size() > 20);

        onFx(() -> {
            Matters.list(this).getSelectionModel().selectAll();
            return null;
        });

        says("#matter", Matters.list(this).getItems().size() + " rows");
        assertThat(lookup(".proposal .button").queryAllAs(Button.class))
                .noneMatch(button -> accessible(button).contains("VPC endpoints"));
    }

    @Test
    void escapeLeavesAChoiceAsItWas() {
        open("n35");
        press("#accept");
        waitUntil(() -> lookup("#accept-owner").tryQuery().isPresent());

        push(KeyCode.ESCAPE);

        waitUntil(() -> lookup("#matter").tryQuery().isPresent());
        assertThat(lookup("#choice").tryQuery()).isEmpty();
    }

    @Test
    void whatWasAppliedIsStillListedAlthoughTheFilterDoesNotWantItAnyMore() {
        open("n38");
        press("#withdraw-c3");
        says("#preview-rows", "Table 4 · ");
        press("#choice-apply");
        waitUntil(() -> label("#matters-open").equals("○ open 1"));
        fire("#matters-open");
        press("#accept");
        type("#accept-owner", "Head of operations");
        type("#accept-reason", "Until the function is live");
        says("#preview-rows", "Head of operations");

        press("#choice-apply");

        waitUntil(() -> label("#matters-open").equals("○ open 0"));
        assertThat(onFx(() -> Matters.indexOf(this, "n38"))).isZero();
    }

    @Test
    void theDetailsOfADangerousRowLeadToItsProposals() {
        go("table-3-2");
        settle();
        selectCell("requested", new RowId("n38"), "source");
        waitUntil(() -> offer("Choose a control").isPresent());

        onFx(() -> {
            offer("Choose a control").orElseThrow().fire();
            return null;
        });

        assertThat(window.navigation().current().id()).isEqualTo("controls");
        waitUntil(() -> lookup("#withdraw-c3").tryQuery().isPresent());
    }

    @Test
    void theTableIsOneClickAway() {
        go("controls");
        waitUntil(() -> lookup("#controls-table").tryQuery().isPresent());

        press("#controls-table");

        assertThat(window.navigation().current().id()).isEqualTo("table-4");
    }

    @Test
    void aBundleIsChosenAtOnce() {
        go("controls");
        waitUntil(() -> lookup("#bundle-leave-organization").tryQuery().isPresent());
        int controls = model.project().controls().size();

        press("#bundle-leave-organization");
        says("#preview-rows", "Table 4 · ");
        press("#choice-apply");

        waitUntil(() -> model.project().controls().size() == controls + 3);
    }

    @Test
    void aBundleSaysBeforeItIsChosenWhatItWouldKeepFromBeingDone() {
        go("controls");
        waitUntil(() -> lookup("#bundle-ec2-role-credentials").tryQuery().isPresent());

        press("#bundle-ec2-role-credentials");

        waitUntil(() -> label("#preview-proof").contains("would refute"));
        assertThat(label("#preview-proof"))
                .contains("Map data importer")
                .contains("DenyInstanceCredentialsOutsideVpc");
    }

    @Test
    void whatIsRefusedIsNamedForEverySource() {
        go("controls");
        waitUntil(() -> lookup("#bundle-region-deny").tryQuery().isPresent());
        press("#bundle-region-deny");

        type("#value-allowedRegions", "eu-west-1");

        waitUntil(() -> label("#preview-proof").contains("would refute"));
        assertThat(label("#preview-proof").lines().filter(line -> line.startsWith("· ")))
                .hasSize(5)
                .allMatch(line -> line.contains("Region"));
        assertThat(label("#preview-proof")).contains("more sources");
    }

    @Test
    void anOpenPreviewCountsWhatIsProvedMeanwhile() {
        go("controls");
        waitUntil(() -> label("#matters-unproved").equals("? not proved 0"));
        open("n38");
        press("#withdraw-c3");
        says("#preview-states", "? not proved 0");

        Premise first = model.project().premises().getFirst();
        onFx(() -> {
            model.apply(
                    ChangeSet.of(
                            Message.of("shell.step.details"),
                            new Change.RowsRemoved(Table.PREMISES, 0, List.of(first))));
            return null;
        });
        waitUntil(() -> label("#matters-unproved").equals("? not proved 0"));
        waitUntil(() -> model.proof().stateProperty().get().current().isPresent());

        says("#preview-states", "? not proved 0");
    }

    @Test
    void onlyTheRegionsOfTheTargetsLeaveAllThatIsNeeded() {
        go("controls");
        waitUntil(() -> lookup("#bundle-region-deny").tryQuery().isPresent());
        press("#bundle-region-deny");

        type("#value-allowedRegions", "ap-northeast-1");

        waitUntil(() -> label("#preview-proof").startsWith("✓"));
    }

    @Test
    void whatNobodyNeedsIsControlledOnceThatIsProved() {
        go("controls");
        waitUntil(() -> Matters.list(this).getItems().size() > 20);

        waitUntil(() -> label("#matters-unproved").equals("? not proved 0"));
        assertThat(label("#matters-open")).isEqualTo("○ open 0");
    }

    @Test
    void theScreenSpeaksJapanese() {
        go("controls");
        speak(Locale.JAPANESE);

        waitUntil(() -> lookup("#bundles").tryQuery().isPresent());
        assertThat(onFx(() -> ((Labeled) lookup("#matters-open").query()).getText()))
                .isEqualTo("○ 未対応 0");
    }

    /// Waits until a text below the node says so.
    private void says(String within, String part) {
        waitUntil(() ->
                lookup(within).tryQuery().stream()
                        .flatMap(node -> node.lookupAll(".label").stream())
                        .filter(Labeled.class::isInstance)
                        .map(label -> String.valueOf(((Labeled) label).getText()))
                        .anyMatch(text -> text.contains(part)));
    }

    private Optional<Button> offer(String text) {
        return lookup(".details-offer").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals(text))
                .findFirst();
    }

    private String label(String selector) {
        return onFx(() ->
                lookup(selector)
                        .tryQuery()
                        .map(node -> String.valueOf(((Labeled) node).getText()))
                        .orElse(""));
    }

    private static String accessible(Button button) {
        return String.valueOf(button.getAccessibleText());
    }

    private void open(String row) {
        go("controls");
        waitUntil(() -> Matters.indexOf(this, row) >= 0);
        onFx(() -> {
            Matters.list(this).getSelectionModel().clearAndSelect(Matters.indexOf(this, row));
            return null;
        });
        waitUntil(() -> lookup("#matter").tryQuery().isPresent());
    }

    private List<String> lines() {
        return onFx(() ->
                lookup("#preview-lines").tryQuery().stream()
                        .flatMap(list -> ((ListView<?>) list).getItems().stream())
                        .map(Object::toString)
                        .toList());
    }

    /// The button of the proposal that says so.
    private String chooseButtonOf(String sentence) {
        return onFx(() ->
                lookup(".proposal .button").queryAllAs(Button.class).stream()
                        .filter(button -> accessible(button).contains(sentence))
                        .map(button -> "#" + button.getId())
                        .findFirst()
                        .orElseThrow());
    }

    private void press(String button) {
        onFx(() -> {
            lookup(button).queryButton().fire();
            return null;
        });
    }

    private void fire(String toggle) {
        onFx(() -> {
            lookup(toggle).queryAs(ToggleButton.class).fire();
            return null;
        });
    }

    private void type(String field, String text) {
        onFx(() -> {
            lookup(field).queryAs(TextInputControl.class).setText(text);
            return null;
        });
        push(KeyCode.SHIFT);
    }
}
