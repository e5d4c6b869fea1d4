package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.dialog.ProblemList;
import studio.kengen.ui.filing.Sample;

/// Exports of AWS Organizations and IAM Identity Center, through the window.
class ExportsImportTest extends StudioFixture {
    private static final DirectoryGroup DEVELOPERS =
            new DirectoryGroup(new RowId("grp1"), "Developers", "", "ours");

    @Override
    Project project() {
        return Project.empty("Organization").withRows(Table.GROUPS, List.of(DEVELOPERS));
    }

    @Test
    void exportsBecomeRowsInOneStepThatUndoTakesBack() throws Exception {
        Project before = model.project();

        importFiles(exports());

        waitUntil(() -> model.project().assignments().size() == 1);
        Project after = model.project();
        assertThat(after.accounts())
                .extracting(OrganizationAccount::name)
                .containsExactly("Management", "Shop");
        assertThat(after.permissionSets())
                .extracting(PermissionSet::name)
                .containsExactly("Developer");
        assertThat(after.groups())
                .containsExactly(new DirectoryGroup(DEVELOPERS.id(), "Developers", "g-1", "ours"));
        assertThat(notice())
                .contains(
                        "Imported 4 files",
                        " Accounts: 2 read, 2 new",
                        "Groups: 1 read, 1 brought up to date",
                        "Permission sets: 1 read, 1 new",
                        "Account assignments: 1 read, 1 new");
        assertThat(dialogs.problems).isEmpty();
        onFx(() -> {
            model.undo();
            return null;
        });
        assertThat(model.project()).isEqualTo(before);
    }

    @Test
    void anEmptyPlanCanBeginWithExports() throws Exception {
        List<Path> files = exports();
        onFx(() -> {
            model.apply(
                    ChangeSet.of(
                            Message.of("planner.step.settings"),
                            new Change.RowsRemoved(Table.GROUPS, 0, List.of(DEVELOPERS))));
            return null;
        });
        go("planner");
        waitUntil(() -> lookup("#plan-exports").tryQuery().isPresent());

        dialogs.willChooseAll(files);
        onFx(() -> {
            lookup("#plan-exports").queryButton().fire();
            return null;
        });

        waitUntil(() -> model.project().assignments().size() == 1);
    }

    @Test
    void filesThatTellNothingNewMakeNoStep() throws Exception {
        List<Path> files = exports();
        importFiles(files);
        waitUntil(() -> model.project().assignments().size() == 1);
        Project before = model.project();
        List<String> notices = noticesFromNow();

        importFiles(files);

        waitUntil(() -> notices.stream().anyMatch(text -> text.contains("Nothing new in 4 files")));
        onFx(() -> {
            model.undo();
            return null;
        });
        assertThat(model.project()).isNotEqualTo(before);
        assertThat(model.project().assignments()).isEmpty();
    }

    @Test
    void aForeignATruncatedAndALostFileAreToldWithTheirPlacesAndChangeNothing() throws Exception {
        Project before = model.project();

        importFiles(
                List.of(
                        file("policy.json", "{\n  \"Statement\": []}"),
                        file("cut.json", "{\"Groups\": [\n{\"GroupId\": \"g-9\"},"),
                        folder.resolve("gone.json")));

        assertThat(told().title().key()).isEqualTo("planner.import.nothing");
        assertThat(lines())
                .hasSize(3)
                .anyMatch(
                        line -> line.contains("policy.json, line 1") && line.contains("Statement"))
                .anyMatch(line -> line.contains("cut.json, line 2") && line.contains("cut off"))
                .anyMatch(line -> line.contains("gone.json does not exist"));
        assertThat(model.project()).isEqualTo(before);
        assertThat(importButton().isDisabled()).isFalse();
    }

    /// What stands before the place where a file is cut off is not taken either.
    @Test
    void ofSeveralFilesTheReadableOnesAreImported() throws Exception {
        List<Path> files = new ArrayList<>(exports());
        files.add(
                1,
                file(
                        "cut.json",
                        "{\"Groups\": [{\"GroupId\": \"g-9\", \"DisplayName\": \"Lost\"}]}\n{\"Us"));
        files.add(
                file(
                        "closed.json",
                        "{\"Accounts\": [{\"Id\": \"777788889999\", \"Status\": \"SUSPENDED\"}]}"));

        importFiles(files);

        ProblemList told = told();
        assertThat(english(told.title())).isEqualTo("Imported 5 files");
        assertThat(english(told.text())).contains("Accounts: 2 read, 2 new", "\nGroups: 1 read");
        assertThat(lines())
                .hasSize(2)
                .anyMatch(line ->
                        line.startsWith("cut.json was not imported") && line.contains("line 2"))
                .anyMatch(line ->
                        line.startsWith("closed.json, line 1") && line.contains("SUSPENDED"));
        assertThat(model.project().assignments()).hasSize(1);
        assertThat(model.project().groups()).hasSize(1);
    }

    @Test
    void whatIsChangedWhileFilesAreReadStays() throws Exception {
        List<Path> files = exports();
        go("organization");
        DirectoryGroup renamed = new DirectoryGroup(DEVELOPERS.id(), "Builders", "g-1", "ours");
        dialogs.willChooseAll(files);

        onFx(() -> {
            importButton().fire();
            assertThat(importButton().isDisabled()).isTrue();
            model.apply(
                    ChangeSet.of(
                            Message.of("planner.step.settings"),
                            new Change.RowReplaced(Table.GROUPS, DEVELOPERS, renamed)));
            return null;
        });

        waitUntil(() -> model.project().assignments().size() == 1);
        assertThat(importButton().isDisabled()).isFalse();
        // Found by its id now, and renamed as the files tell.
        assertThat(model.project().groups())
                .containsExactly(new DirectoryGroup(DEVELOPERS.id(), "Developers", "g-1", "ours"));
        onFx(() -> {
            model.undo();
            return null;
        });
        assertThat(model.project().groups()).containsExactly(renamed);
    }

    @Test
    void aProjectThatIsOpenedWhileFilesAreReadIsNotTheirs() throws Exception {
        List<Path> files = exports();
        settle();
        go("organization");
        dialogs.willChooseAll(files);
        List<String> notices = noticesFromNow();

        onFx(() -> {
            importButton().fire();
            window.commands().file().open(Sample.MAP_LAB);
            return null;
        });

        waitUntil(() ->
                notices.stream().anyMatch(text -> text.contains("another project was opened")));
        assertThat(model.project()).isEqualTo(Sample.MAP_LAB.read());
    }

    @Test
    void theCommandPaletteOffersIt() throws Exception {
        dialogs.willChooseAll(exports());

        chooseCommand("import exports");

        waitUntil(() -> model.project().assignments().size() == 1);
    }

    private void importFiles(List<Path> files) {
        go("organization");
        dialogs.willChooseAll(files);
        onFx(() -> {
            importButton().fire();
            return null;
        });
    }

    private String notice() {
        return lookup("#notice-bar .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.joining());
    }

    private Button importButton() {
        return lookup("#organization-import").queryButton();
    }

    private ProblemList told() {
        waitUntil(() -> !dialogs.problems.isEmpty());
        return dialogs.problems.getLast();
    }

    private List<String> lines() {
        return told().problems().stream()
                .map(problem -> english(problem.place()) + ": " + english(problem.message()))
                .toList();
    }

    private static String english(Message message) {
        return Messages.in(Locale.ENGLISH).text(message);
    }

    private List<Path> exports() throws IOException {
        return List.of(
                file(
                        "accounts.json",
                        """
                        {"Accounts": [
                          {"Id": "444455556666", "Name": "Management", "Status": "ACTIVE",
                           "Arn": "arn:aws:organizations::444455556666:account/o-1/444455556666"},
                          {"Id": "111122223333", "Name": "Shop", "Status": "ACTIVE",
                           "Arn": "arn:aws:organizations::444455556666:account/o-1/111122223333"}]}
                        """),
                file(
                        "groups.json",
                        "{\"Groups\": [{\"GroupId\": \"g-1\", \"DisplayName\": \"Developers\"}]}"),
                file(
                        "sets.json",
                        "{\"PermissionSet\": {\"Name\": \"Developer\", \"PermissionSetArn\": \"arn:aws:sso:::permissionSet/ssoins-1/ps-1\"}}"),
                file(
                        "assignments.json",
                        """
                        {"AccountAssignments": [
                          {"AccountId": "111122223333", "PrincipalType": "GROUP", "PrincipalId": "g-1",
                           "PermissionSetArn": "arn:aws:sso:::permissionSet/ssoins-1/ps-1"}]}
                        """));
    }

    private static Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
