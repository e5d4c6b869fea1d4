package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.task.Scheduler;
import studio.kengen.task.TaskRunner;
import studio.kengen.ui.filing.Sample;
import studio.kengen.ui.grid.Grid;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.ui.shell.AnsweringDialogs;
import studio.kengen.ui.shell.Appearance;
import studio.kengen.ui.shell.Place;
import studio.kengen.ui.theme.Theme;
import studio.kengen.ui.window.StudioStage;
import studio.kengen.workspace.UserFolders;
import studio.kengen.workspace.Workspace;

/// The studio's window with the Map Lab sample, in English; dialogs answer as the test says.
@SuppressWarnings("NullAway.Init") // start runs before every test
abstract class StudioFixture extends ApplicationTest {
    @TempDir static Path folder;

    final AnsweringDialogs dialogs = new AnsweringDialogs();
    Stage stage;
    StudioModel model;
    Appearance appearance;
    StudioStage window;

    @Override
    public void start(Stage primary) {
        // Not the primary one, which all tests share: what listens to it would stay in memory with
        // all of the window.
        stage = new Stage();
        TaskRunner tasks = TaskRunner.deliveringOn(Platform::runLater);
        Path own = folder.resolve(String.valueOf(System.nanoTime()));
        Scheduler never = (_, _) -> {};
        Workspace workspace =
                new Workspace(new UserFolders(own.resolve("config"), own.resolve("state")), never);
        workspace.settings().update(settings -> settings.withLanguage("en"));
        appearance = new Appearance(workspace.settings(), Theme.LIGHT);
        model =
                new StudioModel(
                        Catalog.bundled(), tasks, Clock.systemUTC(), workspace.create(project()));
        window = StudioApplication.window(stage, model, workspace, appearance, dialogs);
        window.show(named());
    }

    /// What the user has named when the studio was started.
    Optional<Path> named() {
        return Optional.empty();
    }

    /// The project that is open when the test begins.
    Project project() {
        return Sample.MAP_LAB.read();
    }

    /// The theme is the whole JVM's: other tests did not ask for it.
    @Override
    public void stop() {
        stage.close();
        Application.setUserAgentStylesheet(null);
    }

    /// Runs `action` on the FX thread and waits for what follows from it.
    static <T> T onFx(Callable<T> action) {
        T result = WaitForAsyncUtils.waitForAsyncFx(20_000, action);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    /// Waits until everything that follows from the project is shown.
    void settle() {
        waitUntil(() -> !model.derivingProperty().get() && model.derived().isPresent());
    }

    static void waitUntil(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException late) {
            throw new AssertionError("never happened", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Types into the command palette and takes what it finds first.
    void chooseCommand(String query) {
        push(new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN));
        write(query);
        // Letters and other keys come on different ways, and one may overtake the other.
        waitUntil(() ->
                stage.getScene().lookup("#palette-query") instanceof TextField field
                        && field.getText().equals(query));
        push(KeyCode.ENTER);
    }

    void go(String screen) {
        onFx(() -> {
            window.navigation().go(Place.screen(screen));
            return null;
        });
    }

    /// The grid of a table, once the screen shows it: tabs are filled with the next pulse.
    Grid<?> grid(String table) {
        waitUntil(() -> stage.getScene().lookup("#grid-" + table) != null);
        return onFx(() -> (Grid<?>) stage.getScene().lookup("#grid-" + table));
    }

    /// Selects a cell and gives it the keyboard.
    void selectCell(String table, RowId row, String column) {
        Grid<?> grid = grid(table);
        onFx(() -> {
            grid.requestFocus();
            grid.show(row, column);
            return null;
        });
    }

    /// Waits until these texts stand below the node with this style class or id: skins are made with the next pulse.
    void waitForTexts(String selector, String... wanted) {
        waitUntil(() -> texts(selector).containsAll(List.of(wanted)));
    }

    /// The texts of the notices that are shown from now on. A notice goes away by itself: on a busy machine it may have done
    /// so before anybody looks at the bar.
    List<String> noticesFromNow() {
        List<String> shown = new CopyOnWriteArrayList<>();
        return onFx(() -> {
            Pane bar = (Pane) stage.getScene().lookup("#notice-bar");
            bar.getChildren()
                    .addListener(
                            (ListChangeListener<Node>)
                                    change -> {
                                        while (change.next()) {
                                            change.getAddedSubList().stream()
                                                    .filter(Label.class::isInstance)
                                                    .map(label -> ((Label) label).getText())
                                                    .forEach(shown::add);
                                        }
                                    });
            return shown;
        });
    }

    private List<String> texts(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .flatMap(node -> node.lookupAll("*").stream())
                .filter(Node::isVisible)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }

    String text(String selector) {
        return onFx(() -> ((Labeled) stage.getScene().getRoot().lookup(selector)).getText());
    }

    void speak(Locale language) {
        onFx(() -> {
            appearance.speak(language);
            return null;
        });
        assertThat(appearance.messages().language()).isEqualTo(language);
    }
}
