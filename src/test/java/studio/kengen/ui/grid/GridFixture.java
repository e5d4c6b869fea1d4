package studio.kengen.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.matcher.control.LabeledMatchers;
import org.testfx.util.WaitForAsyncUtils;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.grid.Sheet.Line;
import studio.kengen.ui.theme.StudioStyle;
import studio.kengen.ui.theme.Theme;
import studio.kengen.ui.theme.Zoom;

/// A window with a grid of forty rows, a tool bar and another control.
abstract class GridFixture extends ApplicationTest {
    final Sheet sheet = Sheet.of(40);
    final List<Message> notices = new ArrayList<>();
    final AtomicInteger lookedAt = new AtomicInteger();

    @SuppressWarnings("NullAway.Init") // start runs before every test
    Grid<Line> grid;

    @Override
    public void start(Stage stage) {
        Messages messages = Messages.in(Locale.ENGLISH);
        grid = new Grid<>(messages, Line::id, columns(), sheet);
        grid.setOnNotice(notices::add);
        sheet.showIn(grid::setRows);
        Button other = new Button("Elsewhere");
        other.setId("other");
        VBox root = new VBox(new GridToolBar(messages, grid), grid, other);
        VBox.setVgrow(grid, Priority.ALWAYS);
        Theme.LIGHT.apply();
        Scene scene = new Scene(root, 700, 500);
        StudioStyle.applyTo(scene, Zoom.NORMAL);
        stage.setScene(scene);
        stage.show();
    }

    /// The theme is the whole JVM's: other tests did not ask for it.
    @Override
    public void stop() {
        Application.setUserAgentStylesheet(null);
    }

    List<GridColumn<Line>> columns() {
        List<GridColumn<Line>> columns = new ArrayList<>(Sheet.COLUMNS);
        GridColumn<Line> source = columns.getFirst();
        columns.set(
                0,
                source.withLook(line -> {
                    lookedAt.incrementAndGet();
                    return CellLook.of(line.source());
                }));
        columns.set(3, columns.get(3).withEditor(new CellEditor.Lines<>()));
        return columns;
    }

    /// Runs `action` on the FX thread and waits for what follows from it.
    static <T> T onFx(Callable<T> action) {
        T result = WaitForAsyncUtils.waitForAsyncFx(5_000, action);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    void focusCell(int rowKey, String column) {
        onFx(() -> {
            grid.requestFocus();
            grid.show(rowKey, column);
            return null;
        });
    }

    void assertFocused(int rowKey, String column) {
        GridSelection<Line> selection = selection();
        assertThat(selection.focusedRow()).map(Line::id).contains(rowKey);
        assertThat(selection.focusedColumn()).map(GridColumn::id).contains(column);
    }

    GridSelection<Line> selection() {
        return onFx(() -> grid.selectionProperty().get());
    }

    CellField field() {
        return onFx(() -> (CellField) grid.lookup(".cell-field"));
    }

    /// The cells of a column that are in the window, from top to bottom.
    private Stream<GridCell<?>> cells(String column) {
        return grid.lookupAll(".grid-cell").stream()
                .filter(Node::isVisible)
                .<GridCell<?>>map(node -> (GridCell<?>) node)
                .filter(cell -> !cell.isEmpty())
                .filter(cell -> columnId(cell).equals(column))
                .filter(GridFixture::isInWindow)
                .sorted(Comparator.comparingInt(cell -> cell.getIndex()));
    }

    private static String columnId(GridCell<?> cell) {
        return ((GridColumn<?>) cell.getTableColumn().getUserData()).id();
    }

    private static boolean isInWindow(Node cell) {
        return cell.getParent() != null && cell.getParent().isVisible();
    }

    GridCell<?> cell(int shownRow, String column) {
        return onFx(
                () -> cells(column).filter(cell -> cell.getIndex() == shownRow).findFirst().get());
    }

    List<String> texts(String column) {
        return onFx(() -> new ArrayList<>(cells(column).map(GridCell::getText).toList()));
    }

    /// The label that shows a row's number.
    Label number(int number) {
        return onFx(() ->
                grid.lookupAll(".row-numbers > .label").stream()
                        .map(node -> (Label) node)
                        .filter(label -> label.isVisible())
                        .filter(label -> label.getText().equals(String.valueOf(number)))
                        .findFirst()
                        .get());
    }

    /// The item with this text in the menu that is open.
    Node menuItem(String text) {
        return lookup(".menu-item .label").match(LabeledMatchers.hasText(text)).query();
    }

    static String clipboard() {
        return onFx(() -> Clipboard.getSystemClipboard().getString());
    }

    static void clipboard(String text) {
        onFx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
