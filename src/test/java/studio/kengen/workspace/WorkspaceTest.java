package studio.kengen.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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

class WorkspaceTest {
    private static final String TEXT =
            """
            {
              "format": "kengen-project",
              "version": 1,
              "name": "Maps",
              "x-team": "cartography"
            }
            """;

    @TempDir private Path home;
    private Path file;
    private Path lock;
    private Studios studios;

    @BeforeEach
    void writeProject() throws IOException {
        file = Files.writeString(home.toRealPath().resolve("maps.kengen.json"), TEXT);
        lock = file.resolveSibling(".maps.kengen.json.lock");
        studios = new Studios(home);
    }

    @Test
    void aProjectIsOpenInOneStudioAtATime() {
        ProjectSession session = opened(studios.start(1).open(file));

        assertThat(studios.start(2).open(file))
                .isEqualTo(
                        new OpenOutcome.InUse(
                                new StudioProcess(1, Studios.NOW, Studios.HOST, "sato")));

        session.close();
        assertThat(lock).doesNotExist();
        assertThat(studios.start(2).open(file)).isInstanceOf(OpenOutcome.Opened.class);
    }

    @Test
    void aSymbolicLinkIsTheSameProject() throws IOException {
        Path link = Files.createSymbolicLink(home.resolve("link.json"), file);
        opened(studios.start(1).open(file));

        assertThat(studios.start(2).open(link)).isInstanceOf(OpenOutcome.InUse.class);
    }

    @Test
    void theLockOfACrashedStudioIsTakenOver() {
        opened(studios.start(1).open(file));
        studios.crash(1);

        assertThat(studios.start(2).open(file)).isInstanceOf(OpenOutcome.Opened.class);
    }

    @Test
    void theLockOfACrashedStudioWhoseProcessIdIsInUseAgainIsTakenOver() {
        opened(studios.start(1).open(file));
        studios.crash(1);
        studios.reuse(1);

        assertThat(studios.start(2).open(file)).isInstanceOf(OpenOutcome.Opened.class);
    }

    @Test
    void aLockFromAnotherComputerIsRespectedUntilTheUserIsSure() throws IOException {
        Files.writeString(
                lock,
                """
                {"pid": 7, "started": "2026-01-01T00:00:00Z", "host": "desktop", "user": "suzuki"}
                """);
        Workspace workspace = studios.start(1);

        OpenOutcome outcome = workspace.open(file);
        assertThat(outcome).isInstanceOf(OpenOutcome.InUse.class);
        assertThat(((OpenOutcome.InUse) outcome).holder().user()).isEqualTo("suzuki");

        assertThat(workspace.openAnyway(file)).isInstanceOf(OpenOutcome.Opened.class);
        assertThat(lock).content().contains("\"host\" : \"laptop\"");
    }

    @Test
    void aLockThatSaysNothingIsTakenOver() throws IOException {
        for (String broken : List.of("", "{}", "{\"pid\": 1}", "[]", "null", "\u0000")) {
            Files.writeString(lock, broken);
            opened(studios.start(1).open(file)).close();
        }
        assertThat(lock).doesNotExist();
    }

    @Test
    void whoeverLostTheLockDoesNotTakeItAwayWhenClosing() {
        ProjectSession first = opened(studios.start(1).open(file));
        opened(studios.start(2).openAnyway(file));

        first.close();

        assertThat(lock).content().contains("\"pid\" : 2");
    }

    @Test
    void aFileThatIsNoProjectIsExplainedWithItsPlace() throws IOException {
        Files.writeString(file, "{\n  \"format\": \"other\"\n}");

        OpenOutcome outcome = studios.start(1).open(file);

        assertThat(explained(outcome))
                .startsWith(file + ", line 2, column 13: This is not a project");
        assertThat(lock).doesNotExist();
    }

    @Test
    void aMissingFileIsExplained() {
        Path missing = home.resolve("missing.kengen.json");

        assertThat(explained(studios.start(1).open(missing))).contains("there is no such file");
        assertThat(explained(studios.start(1).open(home))).contains("is a folder");
        assertThat(explained(studios.start(1).open(home.resolve("no/p.json"))))
                .contains("there is no such file");
    }

    @Test
    void filesThatWereUsedAreRecent() throws IOException {
        Workspace workspace = studios.start(1);
        Path other = Files.copy(file, file.resolveSibling("other.kengen.json"));
        Path third = file.resolveSibling("third.kengen.json");
        opened(workspace.open(file));
        opened(workspace.open(other)).saveAs(third);
        workspace.open(home.resolve("missing.kengen.json"));
        workspace.settings().flush();

        assertThat(studios.start(1).settings().settings().recent())
                .containsExactly(third, other, file);
    }

    @Test
    void unsavedWorkOfACrashedStudioIsOfferedAndRestored() throws IOException {
        ProjectSession session = opened(studios.start(1).open(file));
        session.apply(insert("unsaved"));
        studios.scheduler.pass(Surroundings.QUIET);
        studios.crash(1);

        Workspace next = studios.start(2);
        RecoverableProject left = onlyRecoverable(next);
        assertThat(left.name()).isEqualTo("Maps");
        assertThat(left.file()).contains(file);
        assertThat(left.changedAt()).isEqualTo(Studios.NOW);

        ProjectSession restored = opened(next.restore(left));
        assertThat(restored.isChanged()).isTrue();
        assertThat(restored.file()).contains(file);
        assertThat(restored.save()).isEqualTo(new SaveOutcome.Saved(file));
        assertThat(file).content().contains("unsaved", "cartography");
        assertThat(studios.start(3).recoverable()).isEmpty();
    }

    @Test
    void workRestoredAndLostAgainIsOfferedAgain() {
        opened(studios.start(1).open(file)).apply(insert("unsaved"));
        studios.scheduler.pass(Surroundings.QUIET);
        studios.crash(1);
        Workspace second = studios.start(2);
        opened(second.restore(onlyRecoverable(second)));
        assertThat(second.recoverable()).isEmpty();
        studios.crash(2);

        Workspace third = studios.start(3);
        ProjectSession restored = opened(third.restore(onlyRecoverable(third)));
        assertThat(restored.project().premises()).hasSize(1);
    }

    @Test
    void restoredWorkDoesNotOverwriteWhatWasWrittenSince() throws IOException {
        opened(studios.start(1).open(file)).apply(insert("unsaved"));
        studios.scheduler.pass(Surroundings.QUIET);
        studios.crash(1);
        Files.writeString(file, TEXT.replace("Maps", "Theirs"));

        Workspace next = studios.start(2);
        ProjectSession restored = opened(next.restore(onlyRecoverable(next)));

        assertThat(restored.save()).isEqualTo(new SaveOutcome.ChangedOnDisk(file));
    }

    @Test
    void aProjectThatWasNeverSavedIsRestoredWithoutAFile() {
        studios.start(1).create(Project.empty("New")).apply(insert("unsaved"));
        studios.scheduler.pass(Surroundings.QUIET);
        studios.crash(1);

        Workspace next = studios.start(2);
        RecoverableProject left = onlyRecoverable(next);
        assertThat(left.file()).isEmpty();
        ProjectSession restored = opened(next.restore(left));
        assertThat(restored.save()).isEqualTo(new SaveOutcome.NoFileYet());
        assertThat(restored.project().premises()).hasSize(1);
    }

    @Test
    void anImportedProjectIsUnsavedAndSurvivesACrashUntouched() {
        Workspace crashed = studios.start(1);
        assertThat(crashed.adopt(Project.empty("Imported")).isChanged()).isTrue();
        studios.scheduler.pass(Surroundings.QUIET);
        studios.crash(1);

        Workspace next = studios.start(2);
        ProjectSession restored = opened(next.restore(onlyRecoverable(next)));
        assertThat(restored.project().details().name()).isEqualTo("Imported");
    }

    @Test
    void nothingIsOfferedWhileItsStudioRuns() {
        opened(studios.start(1).open(file)).apply(insert("unsaved"));
        studios.scheduler.pass(Surroundings.QUIET);

        assertThat(studios.start(2).recoverable()).isEmpty();
    }

    @Test
    void nothingIsLeftBehindByAProjectThatWasSavedUndoneOrClosed() throws IOException {
        Workspace workspace = studios.start(1);
        ProjectSession session = opened(workspace.open(file));

        session.apply(insert("a"));
        studios.scheduler.pass(Surroundings.QUIET);
        assertThat(copies()).hasSize(2);
        session.save();
        studios.scheduler.pass(Surroundings.QUIET);
        assertThat(copies()).isEmpty();

        session.apply(insert("b"));
        studios.scheduler.pass(Surroundings.QUIET);
        session.undo();
        assertThat(copies()).isEmpty();

        session.redo();
        session.close();
        studios.scheduler.pass(Surroundings.QUIET);
        assertThat(copies()).isEmpty();
    }

    @Test
    void aCopyIsWrittenAtOnceWhenTheComputerIsShutDown() throws IOException {
        ProjectSession session = opened(studios.start(1).open(file));
        session.apply(insert("unsaved"));

        session.keepRecoveryCopy();

        assertThat(copies()).hasSize(2);
    }

    @Test
    void whatIsDiscardedIsNotOfferedAgain() throws IOException {
        opened(studios.start(1).open(file)).apply(insert("unsaved"));
        studios.scheduler.pass(Surroundings.QUIET);
        studios.crash(1);
        Workspace next = studios.start(2);

        assertThat(next.discard(onlyRecoverable(next))).isEqualTo(Optional.empty());

        assertThat(next.recoverable()).isEmpty();
        assertThat(copies()).isEmpty();
    }

    @Test
    void workIsNotRestoredIntoAFileThatIsOpenElsewhere() {
        opened(studios.start(1).open(file)).apply(insert("unsaved"));
        studios.scheduler.pass(Surroundings.QUIET);
        studios.crash(1);
        opened(studios.start(2).open(file));

        Workspace next = studios.start(3);
        assertThat(next.restore(onlyRecoverable(next))).isInstanceOf(OpenOutcome.InUse.class);
        assertThat(next.recoverable()).hasSize(1);
    }

    @Test
    void thisVeryStudioKnowsItself() {
        StudioProcess self = StudioProcess.current();

        assertThat(self.isGone(self, StudioProcess.ProcessTable.ofThisHost())).isFalse();
        assertThat(self.pid()).isEqualTo(ProcessHandle.current().pid());
        assertThat(self.host()).isNotEmpty();
    }

    private static RecoverableProject onlyRecoverable(Workspace workspace) {
        assertThat(workspace.recoverable()).hasSize(1);
        return workspace.recoverable().getFirst();
    }

    private List<Path> copies() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("state").resolve("recovery"))) {
            return files.toList();
        }
    }

    private static ProjectSession opened(OpenOutcome outcome) {
        assertThat(outcome).isInstanceOf(OpenOutcome.Opened.class);
        return ((OpenOutcome.Opened) outcome).session();
    }

    private static String explained(OpenOutcome outcome) {
        assertThat(outcome).isInstanceOf(OpenOutcome.Unreadable.class);
        return Messages.in(Locale.ENGLISH).text(((OpenOutcome.Unreadable) outcome).message());
    }

    private static ChangeSet insert(String text) {
        return ChangeSet.of(
                Message.of("test.step"),
                new Change.RowsInserted(
                        Table.PREMISES, 0, List.of(new Premise(new RowId("id-" + text), text))));
    }
}
