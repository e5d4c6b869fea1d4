package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import studio.kengen.design.AccountRole;
import studio.kengen.design.Assignment;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.ui.grid.Grid;
import studio.kengen.ui.grid.GridCommand;

/// The tables of IAM Identity Center and the tree of the organization, through the window.
class IdentityCenterTablesTest extends StudioFixture {
    private static final RowId PRODUCTION = new RowId("ou2");
    private static final RowId MANAGEMENT = new RowId("acct1");
    private static final RowId SHOP = new RowId("acct2");
    private static final RowId ADMINISTRATOR = new RowId("set1");

    @Override
    Project project() {
        return Project.empty("Organization")
                .withRows(
                        Table.ORGANIZATIONAL_UNITS,
                        List.of(
                                new OrganizationalUnit(
                                        new RowId("ou1"), "Workloads", RowId.NONE, ""),
                                new OrganizationalUnit(
                                        PRODUCTION, "Production", new RowId("ou1"), "")))
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
                                        SHOP, "shop", "", AccountRole.MEMBER, RowId.NONE, "")))
                .withRows(
                        Table.GROUPS,
                        List.of(new DirectoryGroup(new RowId("grp1"), "admins", "", "")))
                .withRows(
                        Table.PERMISSION_SETS,
                        List.of(PermissionSet.named(ADMINISTRATOR, "Administrator")))
                .withRows(
                        Table.ASSIGNMENTS,
                        List.of(
                                new Assignment(
                                        new RowId("asg1"),
                                        new RowId("grp1"),
                                        ADMINISTRATOR,
                                        PRODUCTION,
                                        "")));
    }

    @Test
    void anAccountIsPutIntoAUnitByTypingThePathAndUndoTakesItOut() {
        go("organization");
        selectCell("accounts", SHOP, "unit");

        write("/Workloads/Production");
        push(KeyCode.ENTER);

        waitUntil(() -> account(SHOP).unit().equals(PRODUCTION));
        onFx(() -> {
            model.undo();
            return null;
        });
        assertThat(account(SHOP).unit()).isEqualTo(RowId.NONE);
    }

    @Test
    void accountsArePastedFromExcel() {
        go("organization");
        selectCell("accounts", SHOP, "name");
        paste("accounts", "data\t222233334444\tMember\t/Workloads\nlog\t333344445555\tメンバー\t");

        waitUntil(() -> model.project().accounts().size() == 4);
        assertThat(model.project().accounts().get(2).unit()).isEqualTo(new RowId("ou1"));
        assertThat(model.project().accounts().get(3).number()).isEqualTo("333344445555");
    }

    @Test
    void anAssignmentNamesAnAccountByNameOrNumberAndAUnitByPath() {
        goToAssignmentRows();
        paste(
                "assignments",
                "admins\tAdministrator\tshop\nadmins\tAdministrator\t111122223333\n"
                        + "admins\tAdministrator\t/Workloads");

        waitUntil(() -> model.project().assignments().size() == 4);
        assertThat(model.project().assignments())
                .extracting(Assignment::place)
                .containsExactly(PRODUCTION, SHOP, MANAGEMENT, new RowId("ou1"));
    }

    @Test
    void aGroupThatNobodyHasListedIsCreatedWithAClick() {
        goToAssignmentRows();
        paste("assignments", "auditors\tAdministrator\tshop");

        waitForTexts(".notice-bar", "Create");
        clickOn("Create");

        waitUntil(() -> model.project().groups().size() == 2);
        assertThat(model.project().groups().getLast().name()).isEqualTo("auditors");
        assertThat(model.project().assignments().getLast().principal())
                .isEqualTo(model.project().groups().getLast().id());
    }

    @Test
    void theInlinePolicyIsEditedBelowTheTableAndItsProblemsNameTheirLine() {
        go("permission-sets");
        selectCell("permissionSets", ADMINISTRATOR, "inlinePolicy");
        push(KeyCode.F2);
        waitUntil(() -> lookup("#inline-policy").tryQuery().isPresent());

        onFx(() -> {
            lookup("#inline-policy").queryAs(CodeArea.class).setText("{\n  \"Statement\": [\n}");
            return null;
        });
        waitUntil(() ->
                lookup("#inline-policy-problems .hyperlink").queryAll().stream()
                        .anyMatch(node -> node.toString().contains("Line 3")));

        push(KeyCode.ESCAPE);
        waitUntil(() -> lookup("#inline-policy").tryQuery().isEmpty());
        assertThat(set().inlinePolicy()).startsWith("{\n");
        onFx(() -> {
            model.undo();
            return null;
        });
        assertThat(set().inlinePolicy()).isEmpty();
    }

    @Test
    void anAccountMovesInTheTreeAndUndoBringsItBack() {
        go("organization");
        dialogs.willFill(content -> {
            ListView<?> units = (ListView<?>) content.lookup("#move-units");
            assertThat(units.getItems().stream().map(String::valueOf))
                    .containsExactly("/Workloads", "/Workloads/Production");
            units.getSelectionModel().select(1);
        });
        select("shop");

        onFx(() -> {
            lookup("#tree-move").queryButton().fire();
            return null;
        });

        assertThat(account(SHOP).unit()).isEqualTo(PRODUCTION);
        onFx(() -> {
            model.undo();
            return null;
        });
        assertThat(account(SHOP).unit()).isEqualTo(RowId.NONE);
    }

    @Test
    void aUnitIsNotOfferedToGoIntoItself() {
        go("organization");
        Consumer<Node> look =
                content ->
                        assertThat(((ListView<?>) content.lookup("#move-units")).getItems())
                                .isEmpty();
        dialogs.willFill(look);
        select("Workloads");

        onFx(() -> {
            lookup("#tree-move").queryButton().fire();
            return null;
        });

        assertThat(dialogs.filled).isEqualTo(1);
    }

    @Test
    void theDetailsOfAUnitSayWhatIsGivenThere() {
        go("organization");
        settle();

        select("Production");

        waitForTexts(".details", "Administrator", "admins");
    }

    @Test
    void theGroupIsFoldedWhereAProjectDoesWithoutIt() {
        assertThat(onFx(() -> lookup("#navigation-people").query().isManaged())).isTrue();
        onFx(() -> {
            lookup("#navigation-group-IDENTITY_CENTER").queryButton().fire();
            return null;
        });
        assertThat(onFx(() -> lookup("#navigation-people").query().isManaged())).isFalse();

        go("people");

        assertThat(onFx(() -> lookup("#navigation-people").query().isManaged())).isTrue();
    }

    @Test
    void theScreensSpeakJapanese() {
        for (String screen : List.of("organization", "people", "permission-sets", "assignments")) {
            go(screen);
        }
        speak(Locale.JAPANESE);

        assertThat(text(".screen-title")).isEqualTo("割り当て");
    }

    /// The screen begins with the matrix.
    private void goToAssignmentRows() {
        go("assignments");
        waitUntil(() -> lookup("#assignments-table").tryQuery().isPresent());
        onFx(() -> {
            lookup("#assignments-table").<ToggleButton>query().fire();
            return null;
        });
    }

    private void paste(String table, String rows) {
        Grid<?> grid = grid(table);
        onFx(() -> {
            grid.requestFocus();
            grid.run(GridCommand.ADD_ROW);
            return null;
        });
        onFx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(rows);
            Clipboard.getSystemClipboard().setContent(content);
            grid.run(GridCommand.PASTE);
            return null;
        });
    }

    private void select(String name) {
        TreeView<?> tree = lookup("#organization-tree").query();
        onFx(() -> {
            tree.getSelectionModel().clearSelection();
            tree.getSelectionModel().select(row(tree, name));
            return null;
        });
    }

    private static int row(TreeView<?> tree, String name) {
        for (int i = 0; i < tree.getExpandedItemCount(); i++) {
            TreeItem<?> item = tree.getTreeItem(i);
            if (item.getValue().toString().contains("name=" + name + ",")) {
                return i;
            }
        }
        throw new AssertionError("no " + name);
    }

    private OrganizationAccount account(RowId id) {
        return model.project().find(id, OrganizationAccount.class).orElseThrow();
    }

    private PermissionSet set() {
        return model.project().permissionSets().getFirst();
    }
}
