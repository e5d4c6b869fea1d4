package studio.kengen.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.RowId;
import studio.kengen.ui.dialog.Dialogs;
import studio.kengen.ui.dialog.Notices;
import studio.kengen.ui.filing.Desk;
import studio.kengen.ui.filing.Filing;
import studio.kengen.ui.filing.Reports;
import studio.kengen.ui.filing.Workbooks;
import studio.kengen.ui.grid.GridCommand;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.ui.shell.Appearance;
import studio.kengen.ui.shell.Commands;
import studio.kengen.ui.shell.CompanionAdding;
import studio.kengen.ui.shell.DetailsContributor;
import studio.kengen.ui.shell.EditCommands;
import studio.kengen.ui.shell.FileCommands;
import studio.kengen.ui.shell.Generation;
import studio.kengen.ui.shell.HelpCommands;
import studio.kengen.ui.shell.Layout;
import studio.kengen.ui.shell.Lifetime;
import studio.kengen.ui.shell.Navigation;
import studio.kengen.ui.shell.Place;
import studio.kengen.ui.shell.ProjectCommands;
import studio.kengen.ui.shell.Proving;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.ScreenEntry;
import studio.kengen.ui.shell.ShellStyle;
import studio.kengen.ui.shell.ViewCommands;
import studio.kengen.ui.theme.StudioStyle;
import studio.kengen.workspace.WindowPlace;
import studio.kengen.workspace.Workspace;

/// The studio's window: its stage, and the content in the language of the moment.
public final class StudioStage {
    private static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private final Stage stage;
    private final Scene scene = new Scene(new Pane());
    private final StudioModel model;
    private final Workspace workspace;
    private final Appearance appearance;
    private final Navigation navigation;
    private final List<DetailsContributor> contributors;
    private final Notices notices = new Notices();
    private final Dialogs dialogs;
    private final Filing filing;
    private final Workbooks workbooks;
    private final Commands commands;
    private final ReadOnlyObjectWrapper<List<RowId>> neededRows =
            new ReadOnlyObjectWrapper<>(this, "neededRows", List.of());
    private Lifetime lifetime = new Lifetime();
    private @Nullable MainWindow content;

    /// A window that is not shown yet.
    ///
    /// @param screens the entries of the navigation, at least one
    /// @param contributors what the details pane says about a row, in order
    public StudioStage(
            Stage stage,
            StudioModel model,
            Workspace workspace,
            Appearance appearance,
            Dialogs dialogs,
            List<ScreenEntry> screens,
            List<DetailsContributor> contributors) {
        this.stage = stage;
        this.model = model;
        this.workspace = workspace;
        this.appearance = appearance;
        this.dialogs = dialogs;
        this.contributors = List.copyOf(contributors);
        navigation = new Navigation(screens);
        Desk desk = new Desk(model, dialogs, notices, appearance::messages);
        filing = new Filing(workspace, desk);
        workbooks = new Workbooks(filing, desk);
        commands =
                new Commands(
                        new FileCommands(
                                filing,
                                workbooks,
                                new Reports(filing, desk),
                                workspace.settings(),
                                this::quit),
                        new EditCommands(
                                model,
                                this::edit,
                                this::find,
                                neededRows.getReadOnlyProperty(),
                                new CompanionAdding(model, notices, appearance::messages)),
                        new ProjectCommands(
                                model,
                                navigation,
                                dialogs,
                                new Generation(model, navigation, filing, dialogs, notices),
                                new Proving(model, navigation, filing, dialogs)),
                        new ViewCommands(appearance, navigation),
                        new HelpCommands(dialogs, model.catalog().info()));
        prepare();
    }

    private void prepare() {
        stage.setScene(scene);
        ICON_SIZES.forEach(this::addIcon);
        stage.setMinWidth(800);
        stage.setMinHeight(500);
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        stage.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (focused) {
                        filing.checkDisk();
                        model.proof().lookAgain();
                    }
                });
        scene.setOnDragOver(this::dragOver);
        scene.setOnDragDropped(this::dropped);
        Lifetime always = new Lifetime();
        always.watch(this::fill, appearance.messagesProperty());
        always.watch(() -> appearance.themeProperty().get().apply(), appearance.themeProperty());
        always.watch(this::style, appearance.zoomProperty());
        always.watch(this::showTitle, model.journalProperty(), model.sessionProperty());
        always.watch(this::goHome, model.sessionProperty());
        appearance.themeProperty().get().apply();
        style();
        fill();
        showTitle();
    }

    private void addIcon(int size) {
        var image =
                StudioStage.class.getResourceAsStream(
                        "/studio/kengen/icons/kengen-" + size + ".png");
        if (image != null) {
            stage.getIcons().add(new Image(image));
        }
    }

    private void style() {
        StudioStyle.applyTo(scene, appearance.zoomProperty().get());
        ShellStyle.applyTo(scene.getStylesheets());
    }

    private void fill() {
        lifetime.end();
        lifetime = new Lifetime();
        ScreenContext context =
                new ScreenContext(
                        model,
                        appearance.messages(),
                        navigation,
                        notices,
                        dialogs,
                        new Layout(workspace.settings()),
                        commands,
                        lifetime);
        content = new MainWindow(context, appearance, contributors, neededRows::set);
        scene.setRoot(content.root());
    }

    private void goHome() {
        navigation.go(Place.screen(navigation.entries().getFirst().id()));
    }

    private void showTitle() {
        String name =
                model.session()
                        .file()
                        .map(Path::getFileName)
                        .map(Path::toString)
                        .orElse(model.project().details().name());
        String mark = model.session().isChanged() ? "• " : "";
        stage.setTitle(mark + name + " — Kengen Studio");
    }

    /// Shows the window where it was when it was closed last, as far as there is room for it; then offers unsaved work that
    /// was left behind, and opens what the user has named.
    ///
    /// @param named a project file or a workbook
    public void show(Optional<Path> named) {
        List<Rectangle2D> screens =
                Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
                        .map(Screen::getVisualBounds)
                        .toList();
        place(new Placement(screens).place(workspace.settings().settings().window()));
        stage.show();
        Platform.runLater(() -> {
            filing.offerRecovery();
            named.ifPresent(this::open);
        });
    }

    private void place(WindowPlace place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
    }

    /// Opens a project file, or imports a workbook.
    public void open(Path file) {
        if (Workbooks.isWorkbook(file)) {
            workbooks.importWorkbook(file);
            return;
        }
        filing.open(file);
    }

    /// What the user can do.
    public Commands commands() {
        return commands;
    }

    /// Where the user is.
    public Navigation navigation() {
        return navigation;
    }

    private void quit() {
        if (filing.mayQuit()) {
            WindowPlace place =
                    new WindowPlace(
                            stage.getX(),
                            stage.getY(),
                            stage.getWidth(),
                            stage.getHeight(),
                            stage.isMaximized());
            workspace.settings().update(settings -> settings.withWindow(place));
            workspace.settings().flush();
            stage.close();
        }
    }

    private void edit(GridCommand command) {
        Node focused = scene.getFocusOwner();
        if (focused instanceof TextInputControl text) {
            TextEditing.run(command, text);
        } else if (focused instanceof RichTextArea text) {
            TextEditing.run(command, text);
        } else {
            Optional.ofNullable(content)
                    .flatMap(shown -> shown.current().activeGrid())
                    .ifPresent(grid -> grid.run(command));
        }
    }

    private void find() {
        if (content != null) {
            content.current().find();
        }
    }

    private void dragOver(DragEvent event) {
        if (droppedFile(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        Optional<Path> file = droppedFile(event);
        event.setDropCompleted(file.isPresent());
        event.consume();
        // The dialogs that opening may show must not keep the other program waiting.
        file.ifPresent(path -> Platform.runLater(() -> open(path)));
    }

    private static Optional<Path> droppedFile(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .map(file -> file.toPath())
                .filter(file -> Filing.isProject(file) || Workbooks.isWorkbook(file))
                .findFirst();
    }
}
