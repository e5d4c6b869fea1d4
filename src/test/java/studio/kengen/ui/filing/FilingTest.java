package studio.kengen.ui.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.kengen.design.Project;
import studio.kengen.design.ProjectDetails;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;
import studio.kengen.ui.dialog.Notice;
import studio.kengen.ui.filing.FilingQuestions.ChangedOnDisk;
import studio.kengen.ui.filing.FilingQuestions.Unsaved;
import studio.kengen.ui.shell.OpenStudio;

class FilingTest {
    @TempDir Path folder;

    private OpenStudio studio;
    private Path file;

    @BeforeEach
    void openEmptyProject() {
        studio = new OpenStudio(folder, Project.empty("Untitled"));
        file = folder.resolve("map-lab.kengen.json");
    }

    @Test
    void aProjectWithoutAFileIsSavedWhereTheUserSays() {
        studio.filing.open(Sample.MAP_LAB);
        studio.dialogs.willChoose(folder.resolve("map-lab"));

        assertThat(studio.filing.save()).isTrue();

        assertThat(file).exists();
        assertThat(studio.model.session().file()).contains(file);
        assertThat(studio.model.session().isChanged()).isFalse();
    }

    @Test
    void aSavedProjectIsOpenedAsItWas() {
        saveMapLab();
        Project saved = studio.model.project();

        studio.filing.newProject();
        studio.filing.open(file);

        assertThat(studio.model.project()).isEqualTo(saved);
        assertThat(studio.workspace.settings().settings().recent()).contains(file);
    }

    @Test
    void unsavedChangesAreAskedAboutBeforeTheyAreLost() {
        rename("Changed");

        studio.filing.newProject();

        assertThat(studio.dialogs.asked).containsExactly("shell.unsaved.title");
        assertThat(studio.model.project().details().name()).isEqualTo("Changed");
    }

    @Test
    void unsavedChangesAreGivenUpWhereTheUserSaysSo() {
        rename("Changed");
        studio.dialogs.willAnswer(Unsaved.DISCARD);

        studio.filing.newProject();

        assertThat(studio.model.project().details().name()).isNotEqualTo("Changed");
    }

    @Test
    void savingOnTheWayOutKeepsTheStudioOpenWhereItFails() {
        rename("Changed");
        studio.dialogs.willAnswer(Unsaved.SAVE);
        studio.dialogs.willChoose(folder.resolve("missing").resolve("map-lab.kengen.json"));

        assertThat(studio.filing.mayQuit()).isFalse();

        assertThat(studio.dialogs.troubles).hasSize(1);
        assertThat(studio.model.project().details().name()).isEqualTo("Changed");
    }

    @Test
    void whatBeganFromASampleOrAWorkbookIsUnsavedUntilItHasAFile() {
        studio.filing.begin(Sample.HELLO.read());

        assertThat(studio.model.session().isChanged()).isTrue();
        assertThat(studio.filing.mayQuit()).isFalse();
        assertThat(studio.dialogs.asked).containsExactly("shell.unsaved.title");

        studio.dialogs.willChoose(file);
        assertThat(studio.filing.save()).isTrue();
        assertThat(studio.filing.mayQuit()).isTrue();
    }

    @Test
    void nothingIsAskedWhereNothingIsUnsaved() {
        assertThat(studio.filing.mayQuit()).isTrue();
        assertThat(studio.dialogs.asked).isEmpty();
    }

    @Test
    void aFileThatSomebodyElseHasChangedIsNotOverwrittenUnasked() throws IOException {
        saveMapLab();
        String theirs = Files.readString(file).replace("Map Lab", "Their Lab");
        Files.writeString(file, theirs);
        rename("Mine");

        assertThat(studio.filing.save()).isFalse();
        assertThat(Files.readString(file)).isEqualTo(theirs);

        studio.dialogs.willAnswer(ChangedOnDisk.OVERWRITE);
        assertThat(studio.filing.save()).isTrue();
        assertThat(Files.readString(file)).contains("Mine");
    }

    @Test
    void aChangeOnDiskIsToldWithTheOfferToReload() throws IOException {
        saveMapLab();
        Files.writeString(file, Files.readString(file).replace("Map Lab", "Their Lab"));

        studio.filing.checkDisk();

        Notice notice = studio.notices.currentProperty().get().orElseThrow();
        notice.offers().getFirst().action().run();
        assertThat(studio.model.project().details().name()).isEqualTo("Their Lab");
    }

    @Test
    void anUnreadableFileIsToldAndTheOpenProjectStays() throws IOException {
        Files.writeString(file, "{ not a project");
        Project before = studio.model.project();

        studio.filing.open(file);

        assertThat(studio.dialogs.troubles).hasSize(1);
        assertThat(studio.model.project()).isEqualTo(before);
    }

    @Test
    void whatWasNotUnderstoodInAFileIsListedByLine() throws IOException {
        saveMapLab();
        Files.writeString(
                file, Files.readString(file).replaceFirst("\"workload\"", "\"worklaod\""));
        studio.filing.newProject();

        studio.filing.open(file);

        assertThat(studio.dialogs.problems).hasSize(1);
        assertThat(studio.dialogs.problems.getFirst().problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(studio.messages.text(problem.place())).startsWith("line "));
    }

    @Test
    void aProjectThatAnotherStudioHasOpenIsOpenedOnlyWhereTheUserIsSure() {
        saveMapLab();
        OpenStudio other = new OpenStudio(folder, Project.empty("Other"));

        other.filing.open(file);
        assertThat(other.dialogs.asked).containsExactly("shell.inUse.title");
        assertThat(other.model.session().file()).isEmpty();

        other.dialogs.willAnswer(true);
        other.filing.open(file);
        assertThat(other.model.session().file()).contains(file);
    }

    @Test
    void everySampleCanBeOpened() {
        for (Sample sample : Sample.ALL) {
            studio.dialogs.willAnswer(Unsaved.DISCARD);
            studio.filing.open(sample);

            assertThat(studio.model.project().needed()).isNotEmpty();
            assertThat(studio.model.session().file()).isEmpty();
        }
    }

    private void saveMapLab() {
        studio.filing.open(Sample.MAP_LAB);
        studio.dialogs.willChoose(file);
        assertThat(studio.filing.save()).isTrue();
    }

    private void rename(String name) {
        ProjectDetails before = studio.model.project().details();
        ProjectDetails after = before.named(name, before.note());
        studio.model.apply(
                ChangeSet.of(Message.of("test.step"), new Change.DetailsChanged(before, after)));
    }
}
