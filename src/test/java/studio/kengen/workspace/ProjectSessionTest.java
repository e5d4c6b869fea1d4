package studio.kengen.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.kengen.design.Premise;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;

class ProjectSessionTest {
    private static final String TEXT =
            """
            {
              "format": "kengen-project",
              "version": 1,
              "name": "Maps",
              "premises": [
                {
                  "id": "pre1",
                  "text": "one",
                  "x-author": "Sato"
                }
              ]
            }
            """;

    @TempDir private Path home;
    private Path file;
    private Studios studios;
    private Workspace workspace;

    @BeforeEach
    void startStudio() throws IOException {
        file = Files.writeString(home.toRealPath().resolve("maps.kengen.json"), TEXT);
        studios = new Studios(home);
        workspace = studios.start(1);
    }

    @Test
    void whatWasReadIsSavedTheSameToTheByte() throws IOException {
        ProjectSession session = open(file);

        assertThat(session.isChanged()).isFalse();
        assertThat(session.save()).isEqualTo(new SaveOutcome.Saved(file));
        assertThat(file).hasContent(TEXT);
        assertThat(Files.readString(file)).isEqualTo(TEXT);
    }

    @Test
    void stepsAreUndoneRedoneAndSaved() {
        ProjectSession session = open(file);

        session.apply(insert("two"));
        session.apply(insert("three"));
        session.undo();
        assertThat(texts(session)).containsExactly("two", "one");
        assertThat(session.isChanged()).isTrue();

        session.save();
        assertThat(session.isChanged()).isFalse();
        assertThat(file).content().contains("two", "x-author").doesNotContain("three");

        session.redo();
        assertThat(texts(session)).containsExactly("three", "two", "one");
        session.undo();
        assertThat(session.isChanged()).isFalse();
    }

    @Test
    void aRowThatIsDeletedSavedAndBroughtBackHasItsUnknownKeys() {
        ProjectSession session = open(file);
        session.apply(
                step(
                        new Change.RowsRemoved(
                                Table.PREMISES, 0, session.project().rows(Table.PREMISES))));
        session.save();
        assertThat(file).content().doesNotContain("x-author");

        session.undo();
        session.save();
        assertThat(file).hasContent(TEXT);
    }

    @Test
    void listenersHearOfEveryChangeUntilTheyCancel() {
        ProjectSession session = open(file);
        List<Boolean> heard = new ArrayList<>();
        Subscription subscription = session.onChange(() -> heard.add(session.isChanged()));

        session.undo();
        session.redo();
        session.apply(insert("two"));
        session.save();
        session.undo();
        subscription.cancel();
        session.redo();

        assertThat(heard).containsExactly(true, false, true);
    }

    @Test
    void aChangeMadeElsewhereIsNotOverwrittenUnasked() throws IOException {
        ProjectSession session = open(file);
        session.apply(insert("two"));
        String theirs = TEXT.replace("one", "theirs");
        Files.writeString(file, theirs);

        assertThat(session.diskState()).isEqualTo(DiskState.CHANGED);
        assertThat(session.save()).isEqualTo(new SaveOutcome.ChangedOnDisk(file));
        assertThat(file).hasContent(theirs);
        assertThat(session.isChanged()).isTrue();

        assertThat(session.overwrite()).isEqualTo(new SaveOutcome.Saved(file));
        assertThat(file).content().contains("two", "one").doesNotContain("theirs");
        assertThat(session.diskState()).isEqualTo(DiskState.SAME);
    }

    @Test
    void aFileThatWasOnlyTouchedIsTheSame() throws IOException {
        ProjectSession session = open(file);
        Files.writeString(file, TEXT);

        assertThat(session.diskState()).isEqualTo(DiskState.SAME);
    }

    @Test
    void aFileThatIsGoneIsWrittenAnew() throws IOException {
        ProjectSession session = open(file);
        Files.delete(file);

        assertThat(session.diskState()).isEqualTo(DiskState.GONE);
        assertThat(session.save()).isEqualTo(new SaveOutcome.Saved(file));
        assertThat(file).hasContent(TEXT);
    }

    @Test
    void reloadingTakesWhatIsInTheFile() throws IOException {
        ProjectSession session = open(file);
        session.apply(insert("two"));
        Files.writeString(file, TEXT.replace("one", "theirs"));

        assertThat(session.reload()).isEqualTo(new OpenOutcome.Opened(session));

        assertThat(texts(session)).containsExactly("theirs");
        assertThat(session.isChanged()).isFalse();
        assertThat(session.journal().undoable()).isEmpty();
        assertThat(session.save()).isEqualTo(new SaveOutcome.Saved(file));
    }

    @Test
    void reloadingABrokenFileChangesNothing() throws IOException {
        ProjectSession session = open(file);
        session.apply(insert("two"));
        Files.writeString(file, "{");

        assertThat(session.reload()).isInstanceOf(OpenOutcome.Unreadable.class);
        assertThat(texts(session)).containsExactly("two", "one");
    }

    @Test
    void aNewProjectHasNoFileUntilItIsSavedAsOne() {
        ProjectSession session = workspace.create(Project.empty("New"));
        Path chosen = file.resolveSibling("new.kengen.json");

        assertThat(session.save()).isEqualTo(new SaveOutcome.NoFileYet());
        assertThat(session.diskState()).isEqualTo(DiskState.NO_FILE);

        assertThat(session.saveAs(chosen)).isEqualTo(new SaveOutcome.Saved(chosen));
        assertThat(session.file()).contains(chosen);
        session.apply(insert("two"));
        assertThat(session.save()).isEqualTo(new SaveOutcome.Saved(chosen));
        assertThat(chosen).content().contains("two");
    }

    @Test
    void savingUnderAnotherNameLeavesTheOldFileToOthers() {
        ProjectSession session = open(file);
        Path chosen = file.resolveSibling("copy.kengen.json");

        session.saveAs(chosen);

        assertThat(studios.start(2).open(file)).isInstanceOf(OpenOutcome.Opened.class);
        assertThat(studios.start(3).open(chosen)).isInstanceOf(OpenOutcome.InUse.class);
        assertThat(chosen).hasContent(TEXT);
    }

    @Test
    void savingOverAFileThatIsOpenElsewhereIsRefused() throws IOException {
        Path theirs = Files.copy(file, file.resolveSibling("theirs.kengen.json"));
        studios.start(2).open(theirs);
        ProjectSession session = open(file);
        session.apply(insert("two"));

        assertThat(session.saveAs(theirs)).isInstanceOf(SaveOutcome.InUse.class);
        assertThat(theirs).hasContent(TEXT);
        assertThat(session.file()).contains(file);
    }

    @Test
    void aFailedSaveSaysWhyAndKeepsEverything() {
        ProjectSession session = open(file);
        session.apply(insert("two"));
        Path nowhere = home.resolve("gone").resolve("p.kengen.json");

        SaveOutcome outcome = session.saveAs(nowhere);

        assertThat(outcome).isInstanceOf(SaveOutcome.Failed.class);
        Message message = ((SaveOutcome.Failed) outcome).message();
        assertThat(Messages.in(Locale.ENGLISH).text(message)).contains("does not exist");
        assertThat(session.isChanged()).isTrue();
        assertThat(session.file()).contains(file);
        assertThat(session.save()).isEqualTo(new SaveOutcome.Saved(file));
    }

    @Test
    void aFailedSaveUnderANewNameGivesTheNewNameFreeAgain() throws IOException {
        ProjectSession session = open(file);
        Path taken = Files.createDirectory(file.resolveSibling("folder.kengen.json"));

        assertThat(session.saveAs(taken)).isInstanceOf(SaveOutcome.Failed.class);

        assertThat(file.resolveSibling(".folder.kengen.json.lock")).doesNotExist();
        assertThat(file.resolveSibling(".maps.kengen.json.lock")).exists();
    }

    @Test
    void savingUnderTheSameNameIsSaving() {
        ProjectSession session = open(file);
        session.apply(insert("two"));

        assertThat(session.saveAs(file)).isEqualTo(new SaveOutcome.Saved(file));
        session.close();
        assertThat(workspace.open(file)).isInstanceOf(OpenOutcome.Opened.class);
    }

    @Test
    void problemsOfTheFileAreKnownUntilTheyAreMended() throws IOException {
        Files.writeString(file, TEXT.replace("\"one\"", "1"));
        ProjectSession session = open(file);
        assertThat(session.problems()).hasSize(1);

        session.apply(
                step(
                        new Change.RowReplaced(
                                Table.PREMISES, premise("pre1", ""), premise("pre1", "one"))));
        session.save();

        assertThat(session.problems()).isEmpty();
        assertThat(file).hasContent(TEXT);
    }

    private ProjectSession open(Path path) {
        return ((OpenOutcome.Opened) workspace.open(path)).session();
    }

    private static ChangeSet insert(String text) {
        return step(
                new Change.RowsInserted(Table.PREMISES, 0, List.of(premise("id-" + text, text))));
    }

    private static ChangeSet step(Change change) {
        return ChangeSet.of(Message.of("test.step"), change);
    }

    private static Premise premise(String id, String text) {
        return new Premise(new RowId(id), text);
    }

    private static List<String> texts(ProjectSession session) {
        return session.project().premises().stream().map(Premise::text).toList();
    }
}
