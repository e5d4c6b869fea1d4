package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.WindowEvent;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.testfx.matcher.control.LabeledMatchers;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.Origin;

/// The main job through the window.
class StudioWindowTest extends StudioFixture {
    private static final KeyCodeCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCodeCombination GENERATE =
            new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN);

    @Test
    void theProjectsDetailsSayWhichRegionsItUses() {
        dialogs.willFill(content ->
                ((TextField) content.lookup("#details-regions"))
                        .setText("ap-northeast-1、us-east-1"));

        onFx(() -> {
            window.commands().project().details.run();
            return null;
        });

        assertThat(model.project().details().usedRegions())
                .containsExactly("ap-northeast-1", "us-east-1");
    }

    @Test
    void theCountsOfTheOpenProjectStandInTheStatusBar() {
        settle();

        assertThat(text("#status-counts")).startsWith("A ").contains("B ").contains("A∩B ");
    }

    @Test
    void table32AndTheCountsFollowAnEditOfTable1AndItsUndo() {
        settle();
        String countsBefore = text("#status-counts");
        Project before = model.project();
        RowId row = before.needed().getFirst().id();
        go("table-1");

        selectCell("needed", row, "service");
        write("s3").push(KeyCode.ENTER);
        selectCell("needed", row, "actions");
        write("GetObject").push(KeyCode.ENTER);
        selectCell("needed", row, "target");
        write("Map images").push(KeyCode.ENTER);
        settle();

        assertThat(requested(row).encounters()).isNotEmpty();
        assertThat(text("#status-counts")).isNotEqualTo(countsBefore);

        push(UNDO).push(UNDO).push(UNDO);
        settle();
        assertThat(model.project()).isEqualTo(before);
        assertThat(text("#status-counts")).isEqualTo(countsBefore);
    }

    @Test
    void rowsAreAddedAndDeletedEachAsOneStep() {
        settle();
        int before = model.project().sources().size();
        go("sources");
        selectCell("sources", model.project().sources().getFirst().id(), "name");

        clickOn(lookup("Add").queryButton());
        assertThat(model.project().sources()).hasSize(before + 1);

        clickOn(lookup("Delete").queryButton());
        assertThat(model.project().sources()).hasSize(before);
        assertThat(model.journalProperty().get().done()).hasSize(2);
    }

    @Test
    void aSourceThatDoesNotExistIsCreatedWithOneClick() {
        settle();
        go("table-1");
        RowId row = model.project().needed().getFirst().id();
        selectCell("needed", row, "source");
        write("Painter").push(KeyCode.ENTER);

        clickOn(
                lookup("#notice-bar .hyperlink")
                        .lookup(LabeledMatchers.hasText("Create"))
                        .<Node>query());

        assertThat(model.project().sources().getLast().name()).isEqualTo("Painter");
        assertThat(model.project().needed().getFirst().source())
                .isEqualTo(model.project().sources().getLast().id());
    }

    @Test
    void theProjectIsSavedFromTheKeyboard() {
        Path file = folder.resolve("saved.kengen.json");
        dialogs.willChoose(file);

        push(new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN));

        assertThat(Files.exists(file)).isTrue();
        assertThat(onFx(() -> stage.getTitle())).contains("saved.kengen.json");
    }

    @Test
    void closingTheWindowAsksAboutUnsavedChanges() {
        settle();
        go("sources");
        selectCell("sources", model.project().sources().getFirst().id(), "name");
        write("Changed").push(KeyCode.ENTER);

        onFx(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return null;
        });

        assertThat(dialogs.asked).containsExactly("shell.unsaved.title");
        assertThat(stage.isShowing()).isTrue();
    }

    @Test
    void theLanguageIsSwitchedWhileTheProjectStaysOpen() {
        settle();
        go("table-1");

        speak(Locale.JAPANESE);

        waitForTexts("#navigation-table-1", "表1");
        assertThat(window.navigation().current().id()).isEqualTo("table-1");
        assertThat(grid("needed").rows()).isEqualTo(model.project().needed());
    }

    @Test
    void hiddenColumnsStayHiddenWhereTheScreenIsMadeAnew() {
        go("table-1");
        onFx(() -> {
            grid("needed").arrangeColumns("source:300 -note:240");
            return null;
        });

        speak(Locale.JAPANESE);

        assertThat(onFx(() -> grid("needed").columnArrangement()))
                .startsWith("source:300 -note:240 service:");
    }

    @Test
    void theThemeIsSwitchedWithOneClick() {
        clickOn("#tool-theme");

        assertThat(onFx(Application::getUserAgentStylesheet)).containsIgnoringCase("dark");
    }

    @Test
    void thePaletteFindsScreensAndRows() {
        settle();
        chooseCommand("table 3-1");
        assertThat(window.navigation().current().id()).isEqualTo("table-3-1");

        chooseCommand("map writer");
        assertThat(window.navigation().current().id()).isEqualTo("sources");
    }

    @Test
    void inJapaneseThePaletteFindsScreensByTheirEnglishNamesToo() {
        settle();
        speak(Locale.JAPANESE);

        chooseCommand("table 3-1");
        assertThat(window.navigation().current().id()).isEqualTo("table-3-1");
    }

    @Test
    void theDetailsOfARowLeadToWhatItMeets() {
        settle();
        RequestedPermission met =
                model.derived().orElseThrow().areas().requestedPermissions().stream()
                        .filter(row -> row.meetsB(model.project().threshold()))
                        .findFirst()
                        .orElseThrow();
        go("table-3-2");
        selectCell("requested", met.row().id(), "source");

        waitForTexts(".details", "Stands for", "Meets B", "Controls");

        String name = model.names().name(met.encounters().getFirst().unacceptable().id());
        clickOn(
                lookup(".details .hyperlink")
                        .match((Node link) -> link.toString().contains("'" + name + " ·"))
                        .<Node>query());
        assertThat(window.navigation().current().id()).isEqualTo("table-3-1");
    }

    @Test
    void theDetailsOfARowLeadToItsStatements() {
        settle();
        ReadOnlyObjectProperty<Optional<DocumentSet>> documents =
                onFx(() -> model.documents().documentsProperty());
        waitUntil(() -> documents.get().isPresent());
        GeneratedDocument document = documents.get().orElseThrow().documents().getFirst();
        Origin statement = document.origins().getLast();
        go("table-1");
        selectCell("needed", statement.rows().getFirst(), "source");
        waitForTexts(".details", "In documents", document.path());

        clickOn(
                lookup(".details .hyperlink")
                        .lookup(LabeledMatchers.hasText(statement.part()))
                        .<Node>query());

        assertThat(window.navigation().current().id()).isEqualTo("documents");
        CodeArea text = lookup("#document-text").queryAs(CodeArea.class);
        assertThat(text.getText()).isEqualTo(document.text());
        int line = onFx(() -> text.getCaretPosition().index());
        assertThat(text.getPlainText(line)).contains('"' + statement.part() + '"');
    }

    @Test
    void generatingWritesEveryDocumentAndShowsThem() throws IOException {
        settle();
        Path documents = folder.resolve("documents " + System.nanoTime());
        dialogs.willChoose(documents);

        clickOn("#tool-generate");

        waitUntil(() -> Files.exists(documents));
        waitForTexts("#notice-bar", count(documents) + " documents written to " + documents);
        assertThat(window.navigation().current().id()).isEqualTo("documents");
        assertThat(documents.resolve("identity/renderer.json")).exists();
    }

    private static long count(Path documents) throws IOException {
        try (Stream<Path> files = Files.walk(documents)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(Files::isRegularFile)
                    .count();
        }
    }

    @Test
    void editedDocumentsAreReplacedOnlyWhereTheUserSaysSo() throws IOException {
        settle();
        Path documents = folder.resolve("documents " + System.nanoTime());
        Path edited = documents.resolve("identity/renderer.json");
        dialogs.willChoose(documents);
        push(GENERATE);
        waitUntil(() -> Files.exists(edited));
        Files.writeString(edited, "{}");

        push(GENERATE);
        waitUntil(() -> !dialogs.asked.isEmpty());

        assertThat(dialogs.asked).containsExactly("shell.generate.editedTitle");
        assertThat(edited).hasContent("{}");
    }

    private RequestedPermission requested(RowId row) {
        return model.derived().orElseThrow().requested(row).orElseThrow();
    }
}
