package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import studio.kengen.design.AccountRole;
import studio.kengen.design.Assignment;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.IdentityCenterSettings;
import studio.kengen.design.MfaPrompt;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.ui.shell.Place;

/// The assignment matrix, the settings and the planner of IAM Identity Center, through the window.
class IdentityCenterPlannerTest extends StudioFixture {
    private static final RowId UNIT = new RowId("ou1");
    private static final RowId MANAGEMENT = new RowId("acct1");
    private static final RowId SHOP = new RowId("acct2");
    private static final RowId ADMINS = new RowId("grp1");
    private static final RowId AUDITORS = new RowId("grp2");
    private static final RowId ADMINISTRATOR = new RowId("set1");

    @Override
    Project project() {
        return Project.empty("Organization")
                .withRows(
                        Table.ORGANIZATIONAL_UNITS,
                        List.of(new OrganizationalUnit(UNIT, "Workloads", RowId.NONE, "")))
                .withRows(
                        Table.ACCOUNTS,
                        List.of(
                                new OrganizationAccount(
                                        MANAGEMENT,
                                        "management",
                                        "111122223333",
                                        AccountRole.MANAGEMENT,
                                        RowId.NONE,
                                        ""),
                                new OrganizationAccount(
                                        SHOP,
                                        "shop",
                                        "222233334444",
                                        AccountRole.MEMBER,
                                        UNIT,
                                        "")))
                .withRows(
                        Table.GROUPS,
                        List.of(
                                new DirectoryGroup(ADMINS, "admins", "", ""),
                                new DirectoryGroup(AUDITORS, "auditors", "", "")))
                .withRows(
                        Table.PERMISSION_SETS,
                        List.of(
                                PermissionSet.named(ADMINISTRATOR, "Administrator"),
                                PermissionSet.named(new RowId("set2"), "Auditor")))
                .withRows(
                        Table.ASSIGNMENTS,
                        List.of(
                                new Assignment(
                                        new RowId("asg1"), ADMINS, ADMINISTRATOR, MANAGEMENT, ""),
                                new Assignment(
                                        new RowId("asg2"), ADMINS, ADMINISTRATOR, UNIT, "")));
    }

    @Test
    void untilTheMatrixIsWorkedOutAWordStandsInItsPlace() {
        settle();
        String first =
                onFx(() -> {
                    window.navigation().go(Place.screen("assignments"));
                    return ((Labeled) lookup("#matrix-hint .label").query()).getText();
                });

        assertThat(first).isEqualTo("The matrix is being worked out…");
        waitForText("Administrator · management");
        assertThat(onFx(() -> lookup("#matrix-hint").query().isVisible())).isFalse();
    }

    @Test
    void aChosenGroupIsGivenASetWithSpaceAndUndoTakesItAgain() {
        openMatrix();
        onFx(() -> {
            ComboBox<RowId> only = lookup("#matrix-only").queryComboBox();
            only.setValue(AUDITORS);
            return null;
        });
        waitForText("Administrator · management: nobody");

        push(KeyCode.SPACE);

        waitUntil(() -> model.project().assignments().size() == 3);
        Assignment added = model.project().assignments().getLast();
        assertThat(added.principal()).isEqualTo(AUDITORS);
        assertThat(added.permissionSet()).isEqualTo(ADMINISTRATOR);
        assertThat(added.place()).isEqualTo(MANAGEMENT);
        waitForText("Administrator · management: 1 (auditors)");
        onFx(() -> {
            model.undo();
            return null;
        });
        waitForText("Administrator · management: nobody");
    }

    @Test
    void arrowKeysGoFromCellToCellAndSayWhatStandsThere() {
        openMatrix();
        waitForText("Administrator · management: 1 (admins)");

        push(KeyCode.RIGHT);
        waitForText("Administrator · /Workloads/shop: 1 through a unit above (admins)");

        push(KeyCode.DOWN);
        waitForText("Auditor · /Workloads/shop: nobody");
    }

    @Test
    void whatComesFromAUnitIsNotTakenInOneOfItsAccounts() {
        openMatrix();
        onFx(() -> {
            ComboBox<RowId> only = lookup("#matrix-only").queryComboBox();
            only.setValue(ADMINS);
            return null;
        });
        push(KeyCode.RIGHT);
        waitForText("Administrator · /Workloads/shop: 1 through a unit above (admins)");

        push(KeyCode.SPACE);

        waitForTexts(
                ".notice-bar",
                "admins has it here through a unit above. Choose that unit at the right to take it"
                        + " away.");
        assertThat(model.project().assignments()).hasSize(2);
    }

    @Test
    void aFoldedUnitIsOneColumnThatStandsForItsAccounts() {
        openMatrix();
        onFx(() -> {
            lookup("#matrix-fold").queryButton().fire();
            return null;
        });
        push(KeyCode.RIGHT);

        waitForText("Administrator · /Workloads: 1 (admins)");
    }

    @Test
    void theCellBesideTheMatrixGivesAndTakes() {
        openMatrix();
        waitUntil(() -> lookup("#candidate-grp2").tryQuery().isPresent());

        onFx(() -> {
            lookup("#candidate-grp2").<CheckBox>query().fire();
            return null;
        });

        waitUntil(() -> model.project().assignments().size() == 3);
        assertThat(model.project().assignments().getLast().principal()).isEqualTo(AUDITORS);
    }

    @Test
    void theTableOfAssignmentsIsOneClickAway() {
        openMatrix();
        onFx(() -> {
            lookup("#assignments-table").<ToggleButton>query().fire();
            return null;
        });

        waitUntil(() -> lookup("#grid-assignments").tryQuery().isPresent());
        onFx(() -> {
            lookup("#assignments-matrix").<ToggleButton>query().fire();
            return null;
        });
        waitUntil(() -> lookup("#matrix").tryQuery().isPresent());
    }

    @Test
    void settingsAreOneStepThatCanBeUndone() {
        go("organization");
        dialogs.willFill(content -> {
            ((TextField) content.lookup("#settings-forecastAccounts")).setText("30");
            ComboBox<MfaPrompt> prompt = mfa(content);
            prompt.setValue(MfaPrompt.ALWAYS);
        });

        onFx(() -> {
            lookup("#organization-settings").queryButton().fire();
            return null;
        });

        assertThat(settings().forecastAccounts()).isEqualTo(30);
        assertThat(settings().mfaPrompt()).isEqualTo(MfaPrompt.ALWAYS);
        onFx(() -> {
            model.undo();
            return null;
        });
        assertThat(settings()).isEqualTo(IdentityCenterSettings.DEFAULT);
    }

    @Test
    void aSetOfBothFamiliesIsSplitWithAClickAndUndoPutsItTogether() {
        go("planner");
        waitUntil(() -> lookup("#remedy-split-set1").tryQuery().isPresent());

        onFx(() -> {
            lookup("#remedy-split-set1").queryButton().fire();
            return null;
        });

        waitUntil(() -> lookup("#remedy-split-set1").tryQuery().isEmpty());
        assertThat(model.project().permissionSets()).hasSize(3);
        onFx(() -> {
            model.undo();
            return null;
        });
        assertThat(model.project().permissionSets()).hasSize(2);
    }

    @Test
    void theExpectedNumberOfAccountsIsAskedForBesideTheChart() {
        go("planner");
        waitUntil(() -> lookup("#planner-expected").tryQuery().isPresent());

        onFx(() -> {
            TextField expected = lookup("#planner-expected").query();
            expected.setText("40");
            expected.fireEvent(new ActionEvent());
            return null;
        });

        waitUntil(() -> settings().forecastAccounts() == 40);
        waitUntil(() ->
                lookup("#forecast-PER_INSTANCE").query().lookupAll(".chart-text").stream()
                        .anyMatch(node -> node.toString().contains("40 expected")));
    }

    @Test
    void bothScreensSpeakJapanese() {
        openMatrix();
        go("planner");
        speak(Locale.JAPANESE);

        waitUntil(() -> lookup("#planner-expected").tryQuery().isPresent());
        assertThat(onFx(() -> ((Labeled) lookup(".screen-title").query()).getText()))
                .isEqualTo("プランナー");
    }

    @SuppressWarnings("unchecked") // The form offers the constants of one set.
    private static ComboBox<MfaPrompt> mfa(Node content) {
        return (ComboBox<MfaPrompt>) content.lookup("#settings-mfaPrompt");
    }

    private IdentityCenterSettings settings() {
        return model.project().details().identityCenter();
    }

    private void openMatrix() {
        go("assignments");
        waitUntil(() -> lookup("#matrix").tryQuery().isPresent());
        waitForText("Administrator · management");
        onFx(() -> {
            lookup("#matrix").query().requestFocus();
            return null;
        });
    }

    /// Waits until the matrix says so to those who do not see it.
    private void waitForText(String beginning) {
        waitUntil(() ->
                String.valueOf(lookup("#matrix").query().getAccessibleText())
                        .startsWith(beginning));
    }
}
