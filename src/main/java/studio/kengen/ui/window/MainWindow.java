package studio.kengen.ui.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import studio.kengen.design.RowId;
import studio.kengen.ui.shell.Appearance;
import studio.kengen.ui.shell.DetailsContributor;
import studio.kengen.ui.shell.Place;
import studio.kengen.ui.shell.Proving;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.ScreenEntry;
import studio.kengen.ui.shell.Selection;

/// The content of the window in one language: everything in it is made anew when the language changes.
final class MainWindow {
    private static final KeyCombination PALETTE = KeyCombination.valueOf("Shortcut+K");
    private static final double DETAILS_PART = 0.76;

    private final ScreenContext context;
    private final Appearance appearance;
    private final Map<String, Screen> screens = new HashMap<>();
    private final StackPane content = new StackPane();
    private final SplitPane split = new SplitPane();
    private final StackPane root = new StackPane();
    private final DetailsPane details;
    private final StatusBar status;
    private final CommandPalette palette;
    private final Consumer<List<RowId>> neededRows;
    private final InvalidationListener selectionChanged = _ -> selectionChanged();

    /// @param neededRows is told which rows of Table 1 are selected
    MainWindow(
            ScreenContext context,
            Appearance appearance,
            List<DetailsContributor> contributors,
            Consumer<List<RowId>> neededRows) {
        this.context = context;
        this.neededRows = neededRows;
        this.appearance = appearance;
        details = new DetailsPane(new DetailsViewModel(context, contributors), this::selectedRow);
        status =
                new StatusBar(
                        new StatusViewModel(context.model(), context.messages()),
                        context.lifetime(),
                        () -> context.navigation().go(Place.screen(Proving.SCREEN)));
        palette = new CommandPalette(new PaletteViewModel(context));
        lay();
        context.lifetime().watch(this::show, context.navigation().placeProperty());
        context.lifetime().watch(this::layDetails, appearance.detailsShownProperty());
        context.lifetime().watch(this::forgetRow, context.model().sessionProperty());
        show();
    }

    private void lay() {
        VBox middle = new VBox(content, new NoticeBar(context));
        middle.getStyleClass().add("middle");
        VBox.setVgrow(content, Priority.ALWAYS);
        content.getStyleClass().add("content");
        split.getStyleClass().add("studio-split");
        split.getItems().add(middle);
        SplitPane.setResizableWithParent(details, false);
        BorderPane frame = new BorderPane(split);
        frame.setTop(
                new VBox(
                        new Menus(context, appearance).bar(),
                        new MainToolBar(context, appearance, palette::open)));
        frame.setLeft(new NavigationView(context, appearance));
        frame.setBottom(status);
        root.getChildren().setAll(frame, palette);
        root.getStyleClass().add("studio");
        root.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (PALETTE.match(event)) {
                        palette.open();
                        event.consume();
                    }
                });
    }

    private void layDetails() {
        boolean shown = appearance.detailsShownProperty().get() && current().hasDetails();
        details.setVisible(shown);
        if (!shown) {
            split.getItems().remove(details);
        } else if (!split.getItems().contains(details)) {
            split.getItems().add(details);
            split.setDividerPositions(DETAILS_PART);
        }
    }

    Parent root() {
        return root;
    }

    /// The screen that is shown now.
    Screen current() {
        return screen(context.navigation().current());
    }

    private Screen screen(ScreenEntry entry) {
        return screens.computeIfAbsent(
                entry.id(),
                _ -> {
                    Screen screen = entry.screen().apply(context);
                    screen.selection().addListener(selectionChanged);
                    screen.neededRows().addListener(selectionChanged);
                    return screen;
                });
    }

    private void show() {
        Place place = context.navigation().placeProperty().get();
        Screen screen = current();
        Node view = screen.view();
        if (!content.getChildren().equals(List.of(view))) {
            content.getChildren().setAll(view);
            // What is inside a split pane can take the keyboard only after it was laid out.
            content.applyCss();
            content.layout();
        }
        layDetails();
        if (place.leadsInside()) {
            screen.reveal(place.row(), place.field());
            // A screen of several views may show another one now.
            layDetails();
        }
        screen.focus();
        selectionChanged();
    }

    private void forgetRow() {
        details.update();
    }

    private Optional<RowId> selectedRow() {
        return current().selection().getValue().row();
    }

    private void selectionChanged() {
        Selection selection = current().selection().getValue();
        status.showSelection(selection.summary());
        neededRows.accept(current().neededRows().getValue());
        details.update();
    }
}
