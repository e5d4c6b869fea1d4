package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.AccessSource;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.engine.Decision;
import studio.kengen.engine.decide.Evaluator;
import studio.kengen.exchange.scenario.Scenario;
import studio.kengen.exchange.scenario.ScenarioFormatException;
import studio.kengen.exchange.scenario.ScenarioReader;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.directory.DocumentDirectory;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonSource;

/// What proofs of documents say, through the window.
class ProofPanelTest extends StudioFixture {
    @Test
    void theStatusBarSaysWhereTheProofStandsAndLeadsToIt() {
        waitUntilProved("✓ proved");

        clickOn("#status-proof");

        assertThat(window.navigation().current().id()).isEqualTo("proof");
        waitForTexts("#proof-sufficient", "Sufficient", "proved", "✓");
        waitForTexts("#proof-safe", "Safe", "proved", "✓");
    }

    @Test
    void theOverviewSaysWhereTheProofStandsAndLeadsToIt() {
        waitUntilProved("✓ proved");
        waitForTexts(".step-list", "✓ proved");

        clickOn(link(".step-list", "✓ proved"));

        assertThat(window.navigation().current().id()).isEqualTo("proof");
    }

    @Test
    void undecidedRowsLeadToTheirTable() throws IOException {
        Path documents = written();
        Files.delete(documents.resolve("resource/web-bucket.json"));
        dialogs.willChoose(documents);
        onFx(() -> {
            window.commands().project().proveFolder.run();
            return null;
        });
        waitUntilProved("? folder: proved with 1 undecided");
        go("proof");
        waitForTexts("#proof-sufficient", "Sufficient");

        clickOn(link("#proof-sufficient", "A2 · "));

        assertThat(window.navigation().current().id()).isEqualTo("table-1");
        assertThat(onFx(() -> window.navigation().placeProperty().get().row()))
                .isEqualTo(model.project().needed().get(1).id());
    }

    @Test
    void editedDocumentsInAFolderAreRefutedByRowAndStatement() throws IOException {
        Path documents = written();
        edit(documents, "scp/deny-unacceptable.json", "role/maplab-deploy", "role/*");
        dialogs.willChoose(documents);

        go("proof");
        clickOn("#proof-folder");
        waitUntilProved("✗ folder: 1 refuted");
        waitForTexts("#proof-guarded", "Guarded", "refuted", "lambda:UpdateFunctionCode");
        assertThat(text("#proof-subject")).isEqualTo("The documents in " + documents);

        clickOn(link("#proof-guarded", "B21 · "));
        assertThat(window.navigation().current().id()).isEqualTo("table-3-1");

        go("proof");
        clickOn(link("#proof-guarded", "scp/deny-unacceptable.json"));
        waitUntil(() -> lookup("#proof-document").tryQuery().isPresent());
        CodeArea text = lookup("#proof-document").queryAs(CodeArea.class);
        assertThat(onFx(() -> text.getPlainText(text.getCaretPosition().index())))
                .contains("\"Sid\"");
    }

    @Test
    void aFolderIsReadAgainAndTheGeneratedDocumentsComeBack() throws IOException {
        Path documents = written();
        edit(documents, "identity/renderer.json", "\"Allow\"", "\"Deny\"");
        dialogs.willChoose(documents);
        onFx(() -> {
            window.commands().project().proveFolder.run();
            return null;
        });
        waitUntilProved("✗ folder: 1 refuted");

        edit(documents, "identity/renderer.json", "\"Deny\"", "\"Allow\"");
        clickOn("#proof-again");
        waitUntilProved("✓ folder: proved");

        clickOn("#proof-generated");
        waitUntilProved("✓ proved");
    }

    @Test
    void aFolderThatHoldsNoDocumentsIsNamed() {
        Path empty = folder.resolve("nothing");
        dialogs.willChoose(empty);
        go("proof");

        clickOn("#proof-folder");

        waitUntilProved("folder: folder cannot be read");
        waitUntil(() ->
                lookup(".proof-problem").queryAllAs(Label.class).stream()
                        .anyMatch(label -> label.getText().contains(empty.toString())));
    }

    @Test
    void aRefutedGeneratedDocumentIsOpenedAtItsStatement() {
        exemptEveryRole();
        waitUntilProved("✗ 1 refuted");
        go("proof");
        waitForTexts("#proof-guarded", "refuted");

        Hyperlink statement = link("#proof-guarded", "scp/");
        String sid = statement.getText().substring(statement.getText().indexOf(" · ") + 3);
        clickOn(statement);

        assertThat(window.navigation().current().id()).isEqualTo("documents");
        CodeArea text = lookup("#document-text").queryAs(CodeArea.class);
        assertThat(onFx(() -> text.getPlainText(text.getCaretPosition().index())))
                .contains('"' + sid + '"');
    }

    @Test
    void aWitnessIsCopiedAsAScenarioThatIsDecidedTheSame() throws ScenarioFormatException {
        exemptEveryRole();
        waitUntilProved("✗ 1 refuted");
        go("proof");
        waitForTexts("#proof-guarded", "refuted");

        press("#proof-copy-guarded");

        String copied = onFx(() -> Clipboard.getSystemClipboard().getString());
        Scenario scenario =
                ScenarioReader.read("copied", copied.getBytes(StandardCharsets.UTF_8)).getFirst();
        assertThat(scenario.name()).startsWith("Map Lab, Guarded: ");
        assertThat(
                        Evaluator.with(Catalog.bundled())
                                .decide(scenario.request(), scenario.policies()))
                .isEqualTo(Decision.ALLOWED);
    }

    @Test
    void aWitnessIsSavedAsAFile() throws IOException {
        exemptEveryRole();
        waitUntilProved("✗ 1 refuted");
        go("proof");
        waitForTexts("#proof-guarded", "refuted");
        Path file = folder.resolve("witness " + System.nanoTime() + ".json");
        dialogs.willChoose(file);

        press("#proof-save-guarded");

        waitForTexts("#notice-bar", "Saved to " + file);
        assertThat(JsonSource.read(Files.readString(file)).problems()).isEmpty();
    }

    @Test
    void whatCoversAreaBIsToldByRowAndLeadsToRowsControlsAndStatements() {
        waitUntilProved("✓ proved");
        go("proof");
        waitForTexts("#proof-coverage-counts", "◐ watched: 2", "○ open: 0");

        press("#proof-coverage-fold-u21");
        waitForTexts("#proof-coverage", "Everybody who does not need it", "≤ restricted");

        follow(link("#proof-coverage", "Functions are deployed inside the VPC only"), "table-4");

        go("proof");
        follow(link("#proof-coverage", "A44 · "), "table-1");

        go("proof");
        follow(link("#proof-coverage", "identity/developer.json · "), "documents");
    }

    @Test
    void onlyWhatIsWatchedOrOpenIsShownOnDemand() {
        waitUntilProved("✓ proved");
        go("proof");
        waitForTexts("#proof-coverage-counts", "◐ watched: 2");

        press("#proof-coverage-filter");

        waitForTexts(
                "#proof-coverage",
                "ec2:StopInstances",
                "EventBridge: UpdateRestApi, StopInstances");
        assertThat(lookup("#proof-coverage-fold-u30").tryQuery()).isPresent();
        assertThat(lookup("#proof-coverage-fold-u1").tryQuery()).isEmpty();
    }

    @Test
    void anEmptyProjectSaysWhatToDo() {
        onFx(() -> {
            window.commands().file().newProject.run();
            return null;
        });
        go("proof");

        assertThat(text("#proof-empty")).contains("Table 1").contains("Table 3-1");
        assertThat(text("#status-proof")).isEqualTo("nothing to prove yet");
    }

    @Test
    void theProofSpeaksJapanese() {
        waitUntilProved("✓ proved");
        go("proof");

        speak(Locale.JAPANESE);

        waitForTexts("#proof-sufficient", "十分性", "証明済み");
        assertThat(text("#status-proof")).isEqualTo("✓ 証明済み");
    }

    /// Presses a button that may have to be scrolled to.
    private void press(String button) {
        onFx(() -> {
            lookup(button).queryAs(ButtonBase.class).fire();
            return null;
        });
    }

    /// Follows a link that leads to a screen; one that is shown for the first time takes its time.
    private void follow(Hyperlink link, String screen) {
        Platform.runLater(link::fire);
        waitUntil(() -> window.navigation().current().id().equals(screen));
    }

    private void waitUntilProved(String summary) {
        waitUntil(() -> summary.equals(statusText()));
    }

    private String statusText() {
        return ((Hyperlink) stage.getScene().getRoot().lookup("#status-proof")).getText();
    }

    private Hyperlink link(String within, String begin) {
        return lookup(within)
                .lookup((Node node) ->
                        node instanceof Hyperlink link && link.getText().startsWith(begin))
                .query();
    }

    /// A source whose ARN stands for every role is exempted from what it needs, and every administrator with it.
    private void exemptEveryRole() {
        settle();
        AccessSource pipeline =
                model.project().sources().stream()
                        .filter(source -> source.arn().endsWith("role/maplab-deploy"))
                        .findFirst()
                        .orElseThrow();
        AccessSource everyRole =
                new AccessSource(
                        pipeline.id(),
                        pipeline.name(),
                        pipeline.kind(),
                        "arn:aws:iam::111122223333:role/*",
                        pipeline.account(),
                        pipeline.note());
        onFx(() -> {
            model.apply(
                    ChangeSet.of(
                            Message.of("shell.step.details"),
                            new Change.RowReplaced(Table.SOURCES, pipeline, everyRole)));
            return null;
        });
    }

    private Path written() {
        settle();
        waitUntil(() -> model.documents().documentsProperty().get().isPresent());
        Optional<DocumentSet> generated = onFx(() -> model.documents().documentsProperty().get());
        Path documents = folder.resolve("documents " + System.nanoTime());
        assertThat(DocumentDirectory.write(generated.orElseThrow().documents(), documents))
                .isEmpty();
        return documents;
    }

    private static void edit(Path documents, String path, String text, String replacement)
            throws IOException {
        Path file = documents.resolve(path);
        Files.writeString(file, Files.readString(file).replace(text, replacement));
    }
}
