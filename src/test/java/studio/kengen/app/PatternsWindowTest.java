package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.AccountRole;
import studio.kengen.design.Assignment;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.Impact;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.ManagedPolicy;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.evidence.record.EvidenceRecords;
import studio.kengen.i18n.Message;

/// Permission sets that are alike, found and merged in the planner, through the window.
class PatternsWindowTest extends StudioFixture {
    private static final RowId PROD = new RowId("acct1");
    private static final RowId STAFF = new RowId("grp1");
    private static final String READ = allow("\"s3:GetObject\"");
    private static final String READ_AGAIN = allow("\"s3:getobject\"");
    private static final String WRITE = allow("\"s3:GetObject\", \"s3:DeleteObject\"");

    @Override
    Project project() {
        return Project.empty("Maps")
                .withRows(
                        Table.UNACCEPTABLE,
                        List.of(
                                new UnacceptablePermission(
                                        new RowId("b1"),
                                        "s3",
                                        Set.<AccessLevel>of(),
                                        List.of("s3:DeleteObject"),
                                        AccessTarget.WHOLE_SERVICE,
                                        List.of(),
                                        Impact.CRITICAL,
                                        "")))
                .withRows(
                        Table.ACCOUNTS,
                        List.of(
                                new OrganizationAccount(
                                        PROD,
                                        "prod",
                                        "111122223333",
                                        AccountRole.MEMBER,
                                        RowId.NONE,
                                        "")))
                .withRows(Table.GROUPS, List.of(new DirectoryGroup(STAFF, "staff", "", "")))
                .withRows(
                        Table.PERMISSION_SETS,
                        List.of(
                                set("Reader", READ),
                                set("Viewer", READ_AGAIN),
                                set("Cleaner", WRITE)))
                .withRows(
                        Table.ASSIGNMENTS,
                        List.of(
                                new Assignment(
                                        new RowId("asg1"), STAFF, new RowId("Reader"), PROD, ""),
                                new Assignment(
                                        new RowId("asg2"), STAFF, new RowId("Viewer"), PROD, "")));
    }

    @Test
    void equalSetsAreFoundMergedAndTakenApartAgainWithUndo() {
        find();
        waitForTexts("#patterns-list", "Equal (1)", "Reader = Viewer");
        waitForTexts(".merge-preview", "Nobody loses anything, and nobody gains anything in B.");
        waitForTexts(
                ".merge-preview",
                "Those who gain and lose nothing",
                "staff in prod",
                "Instance: 3 → 2",
                "prod: 2 → 1");
        assertThat(mergeButton().getStyleClass()).contains("accent");

        fire("#patterns-merge");

        assertThat(model.project().permissionSets())
                .extracting(PermissionSet::name)
                .containsExactly("Reader", "Cleaner");
        assertThat(model.project().assignments()).hasSize(1);
        waitForTexts("#patterns-list", "Reader is contained in Cleaner");
        waitUntil(() -> !lookup("#patterns-stale").query().isVisible());

        onFx(() -> {
            model.undo();
            return null;
        });
        assertThat(model.project().permissionSets()).hasSize(3);
        assertThat(model.project().assignments()).hasSize(2);
        waitForTexts("#patterns-list", "Equal (1)", "Reader = Viewer");
        waitUntil(() -> !lookup("#patterns-stale").query().isVisible());
    }

    @Test
    void aPolicyThatAnImportedAccountTellsIsComparedByItsText() {
        PermissionSet named =
                new PermissionSet(
                        new RowId("Cleaner"),
                        "Cleaner",
                        "",
                        List.of(),
                        List.of(),
                        List.of("/team/Read"),
                        "",
                        "",
                        "",
                        "",
                        List.of(),
                        "");
        onFx(() -> {
            model.apply(
                    new ChangeSet(
                            Message.of("planner.patterns.merge"),
                            List.of(
                                    new Change.RowReplaced(
                                            Table.PERMISSION_SETS, set("Cleaner", WRITE), named),
                                    new Change.RowsInserted(
                                            Table.EVIDENCE, 0, List.of(account(READ))))));
            return null;
        });

        find();

        waitForTexts("#patterns-list", "Equal (1)", "Reader = Viewer = Cleaner");
    }

    private static EvidenceFile account(String policy) {
        AuthorizationDetails details =
                new AuthorizationDetails(
                        Optional.of("111122223333"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                new ManagedPolicy(
                                        "Read",
                                        "arn:aws:iam::111122223333:policy/team/Read",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(1),
                                        Optional.of(0),
                                        Optional.of(new StoredPolicy(policy)),
                                        1)));
        return new EvidenceFile(
                new RowId("ev1"),
                details.kind().key(),
                "details.json",
                "00",
                LocalDate.of(2026, 11, 20),
                "111122223333",
                EvidenceRecords.write(details));
    }

    @Test
    void whatWasFoundKeepsUpWithTheProjectAndCannotBeMergedUntilThen() {
        find();
        waitForTexts("#patterns-list", "Equal (1)", "Reader = Viewer");
        waitForTexts(".merge-preview", "Instance: 3 → 2");

        boolean couldBeMerged =
                onFx(() -> {
                    model.apply(
                            new ChangeSet(
                                    Message.of("planner.patterns.merge"),
                                    List.of(
                                            new Change.RowReplaced(
                                                    Table.PERMISSION_SETS,
                                                    set("Viewer", READ_AGAIN),
                                                    set("Viewer", WRITE)))));
                    return !mergeButton().isDisabled();
                });

        assertThat(couldBeMerged).isFalse();
        waitForTexts("#patterns-list", "Equal (1)", "Viewer = Cleaner");
    }

    @Test
    void aMergeThatGivesSomethingOfBSaysSoAndIsNotTheDefault() {
        find();
        waitUntil(() -> lookup("#patterns-list").tryQuery().isPresent());
        onFx(() -> {
            TreeView<?> tree = lookup("#patterns-list").query();
            choose(tree, "Reader = Viewer is contained in Cleaner");
            return null;
        });

        waitUntil(() ->
                lookup("#merge-verdict").tryQuery().stream()
                        .anyMatch(node ->
                                ((Labeled) node)
                                        .getText()
                                        .contains("somebody gains permissions in B")));
        waitUntil(() ->
                lookup(".merge-preview .impact-critical").tryQuery().stream()
                        .flatMap(node -> node.lookupAll(".merge-text").stream())
                        .anyMatch(node ->
                                ((Labeled) node).getText().endsWith("which is in B (Critical)")));
        assertThat(mergeButton().getStyleClass()).doesNotContain("accent");
    }

    @Test
    void theLookingIsDoneInJapaneseToo() {
        speak(Locale.JAPANESE);
        find();

        waitForTexts("#patterns-list", "同じ (1 件)", "Reader = Viewer");
        waitForTexts(".merge-preview", "誰も権限を失わず、B の権限を得る人もいません。");
    }

    @Test
    void theSettingsOfIdentityCenterAreInTheCommandPalette() {
        dialogs.willFill(content ->
                ((TextField) content.lookup("#settings-forecastAccounts")).setText("30"));

        chooseCommand("identity center settings");

        assertThat(model.project().details().identityCenter().forecastAccounts()).isEqualTo(30);
    }

    @Test
    void theSettingsSayWhoTheDelegatedAdministratorIsAndWhatIsWrongWithThePattern() {
        dialogs.willFill(content -> {
            ComboBox<RowId> administrator = combo(content, "#settings-delegatedAdministrator");
            assertThat(administrator.getItems()).containsExactly(RowId.NONE, PROD);
            administrator.setValue(PROD);
            TextField pattern = (TextField) content.lookup("#settings-namePattern");
            Labeled problem = (Labeled) content.lookup("#settings-namePattern-problem");
            pattern.setText("{sauce}");
            assertThat(problem.isVisible()).isTrue();
            assertThat(problem.getText()).contains("{sauce}");
            pattern.setText("{source}");
            assertThat(problem.isVisible()).isFalse();
        });

        chooseCommand("identity center settings");

        assertThat(model.project().accounts().getFirst().role())
                .isEqualTo(AccountRole.DELEGATED_ADMINISTRATOR);
        assertThat(model.project().details().identityCenter().namePattern()).isEqualTo("{source}");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<RowId> combo(Node content, String id) {
        return (ComboBox<RowId>) content.lookup(id);
    }

    private void find() {
        settle();
        go("planner");
        waitUntil(() -> lookup("#patterns-find").tryQuery().isPresent());
        fire("#patterns-find");
    }

    private void fire(String button) {
        onFx(() -> {
            lookup(button).queryButton().fire();
            return null;
        });
    }

    private Button mergeButton() {
        Node button = lookup("#patterns-merge").query();
        return (Button) button;
    }

    private static <T> void choose(TreeView<T> tree, String text) {
        TreeItem<T> item =
                tree.getRoot().getChildren().stream()
                        .flatMap(kind -> kind.getChildren().stream())
                        .filter(each -> each.getValue().toString().contains(text))
                        .findFirst()
                        .orElseThrow();
        tree.getSelectionModel().select(item);
    }

    private static PermissionSet set(String name, String inlinePolicy) {
        return PermissionSet.named(new RowId(name), name).withInlinePolicy(inlinePolicy);
    }

    private static String allow(String actions) {
        return """
        {"Version": "2012-10-17", "Statement": [
          {"Effect": "Allow", "Action": [%s], "Resource": "arn:aws:s3:::maps/*"}]}\
        """
                .formatted(actions);
    }
}
