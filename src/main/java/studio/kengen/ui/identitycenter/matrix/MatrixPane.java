package studio.kengen.ui.identitycenter.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.task.BackgroundTask;
import studio.kengen.task.LatestTask;
import studio.kengen.ui.dialog.Notice;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.wording.NameConverter;

/// The assignment matrix with its filters, and the cell that the keyboard is at beside it.
///
/// The matrix is worked out in the background after every change of what it shows.
public final class MatrixPane extends VBox {
    private static final List<Table> SHOWN =
            List.of(
                    Table.ORGANIZATIONAL_UNITS,
                    Table.ACCOUNTS,
                    Table.GROUPS,
                    Table.USERS,
                    Table.PERMISSION_SETS,
                    Table.ASSIGNMENTS);
    private static final double SHEET_PART = 0.76;

    private final ScreenContext context;
    private final StudioModel model;
    private final Messages messages;
    private final LatestTask work;
    private final Set<RowId> folded = new HashSet<>();
    private final TextField rowFilter = new TextField();
    private final TextField columnFilter = new TextField();
    private final ComboBox<RowId> only = new ComboBox<>();
    private final CheckBox onlyFilled = new CheckBox();
    private final ToggleButton bySet = new ToggleButton();
    private final ToggleButton byPrincipal = new ToggleButton();
    private final Button smaller = new Button(null, new FontIcon(Feather.ZOOM_OUT));
    private final Button larger = new Button(null, new FontIcon(Feather.ZOOM_IN));
    private final MatrixSheet sheet;
    private final CellPane cell;
    private final MatrixHint hint;
    private @Nullable List<?> shown;
    private boolean isFilling;

    public MatrixPane(ScreenContext context) {
        this.context = context;
        this.model = context.model();
        this.messages = context.messages();
        this.work = new LatestTask(model.tasks());
        MatrixWords words = new MatrixWords(messages);
        Matrix nothing = Matrix.of(Project.empty(""), Axis.SETS, MatrixFilter.NONE, Set.of());
        sheet = new MatrixSheet(words, nothing);
        cell = new CellPane(messages, this::apply, context::openRow, sheet::requestFocus);
        sheet.setOnOpen(_ -> cell.edit());
        sheet.setOnToggle(this::toggle);
        sheet.setOnFold(this::fold);
        sheet.setOnZoom(this::showZoom);
        sheet.atProperty().addListener(_ -> showCell());
        SplitPane split = new SplitPane(sheet, cell);
        split.getStyleClass().add("studio-split");
        split.setDividerPositions(SHEET_PART);
        SplitPane.setResizableWithParent(cell, false);
        hint = new MatrixHint(context);
        split.visibleProperty().bind(hint.visibleProperty().not());
        StackPane ground = new StackPane(split, hint);
        VBox.setVgrow(ground, Priority.ALWAYS);
        getStyleClass().add("matrix-pane");
        getChildren().addAll(tools(), ground);
        context.lifetime().watch(this::follow, model.journalProperty());
        follow();
        showZoom();
    }

    private Node tools() {
        ToggleGroup axes = new ToggleGroup();
        axis(bySet, axes, "matrix-by-set", "planner.matrix.bySet");
        axis(byPrincipal, axes, "matrix-by-group", "planner.matrix.byGroup");
        bySet.setSelected(true);
        // One of the two is always chosen.
        axes.selectedToggleProperty()
                .addListener((_, before, now) -> {
                    if (now == null && before != null) {
                        before.setSelected(true);
                    } else if (now != null && before != null) {
                        axisChanged();
                    }
                });
        HBox axis = new HBox(bySet, byPrincipal);
        axis.setAlignment(Pos.CENTER_LEFT);
        axis.getStyleClass().add("matrix-axis");
        field(rowFilter, "matrix-rows", "planner.matrix.filterRows");
        field(columnFilter, "matrix-columns", "planner.matrix.filterColumns");
        only.setId("matrix-only");
        only.setConverter(new NameConverter<>(this::choiceName));
        only.valueProperty().addListener(_ -> refresh());
        onlyFilled.setId("matrix-only-filled");
        onlyFilled.setText(messages.text("planner.matrix.onlyFilled"));
        onlyFilled.setOnAction(_ -> refresh());
        Button fold =
                button("matrix-fold", Feather.MINIMIZE_2, "planner.matrix.foldAll", this::foldAll);
        Button unfold =
                button(
                        "matrix-unfold",
                        Feather.MAXIMIZE_2,
                        "planner.matrix.unfoldAll",
                        () -> {
                            folded.clear();
                            refresh();
                        });
        zoom(smaller, "matrix-smaller", "planner.matrix.smaller");
        zoom(larger, "matrix-larger", "planner.matrix.larger");
        smaller.setOnAction(_ -> sheet.zoomTo(sheet.zoom().smaller()));
        larger.setOnAction(_ -> sheet.zoomTo(sheet.zoom().larger()));
        FlowPane tools =
                new FlowPane(
                        axis,
                        rowFilter,
                        columnFilter,
                        only,
                        onlyFilled,
                        new HBox(fold, unfold, smaller, larger));
        tools.setRowValignment(VPos.CENTER);
        tools.getStyleClass().add("matrix-tools");
        return tools;
    }

    private void axis(ToggleButton button, ToggleGroup axes, String id, String key) {
        button.setId(id);
        button.setText(messages.text(key));
        button.setToggleGroup(axes);
    }

    private void field(TextField field, String id, String key) {
        field.setId(id);
        field.setPromptText(messages.text(key));
        field.setAccessibleText(messages.text(key));
        field.setPrefColumnCount(15);
        field.textProperty().addListener(_ -> refresh());
    }

    private Button button(String id, Feather icon, String key, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        zoom(button, id, key);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void zoom(Button button, String id, String key) {
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setTooltip(new Tooltip(messages.text(key)));
        button.setAccessibleText(messages.text(key));
    }

    private void showZoom() {
        smaller.setDisable(sheet.zoom() == sheet.zoom().smaller());
        larger.setDisable(sheet.zoom() == sheet.zoom().larger());
    }

    private Axis axis() {
        return byPrincipal.isSelected() ? Axis.PRINCIPALS : Axis.SETS;
    }

    private void axisChanged() {
        isFilling = true;
        only.setValue(RowId.NONE);
        rowFilter.clear();
        isFilling = false;
        fillOnly();
        refresh();
    }

    private void follow() {
        List<?> now = SHOWN.stream().map(model.project()::rows).toList();
        if (!now.equals(shown)) {
            shown = now;
            fillOnly();
            refresh();
        }
    }

    /// What cells can be narrowed to: the groups and users, or the permission sets.
    private void fillOnly() {
        Project project = model.project();
        List<RowId> offered = new ArrayList<>(List.of(RowId.NONE));
        Stream<? extends Row> rows =
                axis() == Axis.SETS
                        ? Stream.concat(project.groups().stream(), project.users().stream())
                        : project.permissionSets().stream();
        rows.map(Row::id).forEach(offered::add);
        RowId chosen = only.getValue();
        isFilling = true;
        if (!offered.equals(only.getItems())) {
            only.getItems().setAll(offered);
        }
        only.setValue(chosen != null && offered.contains(chosen) ? chosen : RowId.NONE);
        isFilling = false;
    }

    private RowId chosenOnly() {
        RowId chosen = only.getValue();
        return chosen == null ? RowId.NONE : chosen;
    }

    private void refresh() {
        if (isFilling) {
            return;
        }
        Project project = model.project();
        Axis axis = axis();
        Set<RowId> foldedNow = Set.copyOf(folded);
        MatrixFilter filter =
                new MatrixFilter(
                        rowFilter.getText(),
                        columnFilter.getText(),
                        chosenOnly(),
                        onlyFilled.isSelected());
        work.start(
                BackgroundTask.<Matrix>of(_ -> Matrix.of(project, axis, filter, foldedNow))
                        .onSuccess(matrix -> show(project, matrix)));
    }

    private void show(Project project, Matrix matrix) {
        sheet.show(matrix);
        hint.tell(project, matrix);
        showCell();
    }

    private void showCell() {
        cell.show(sheet.matrix(), sheet.atProperty().get());
    }

    private void fold(RowId unit) {
        if (!folded.remove(unit)) {
            folded.add(unit);
        }
        refresh();
    }

    /// Folds the units that have accounts of their own, so that each is one column.
    private void foldAll() {
        model.project().organizationalUnits().stream()
                .map(OrganizationalUnit::id)
                .filter(unit -> !sheet.matrix().organization().accountsDirectlyIn(unit).isEmpty())
                .forEach(folded::add);
        refresh();
    }

    /// Gives or takes what the cells are narrowed to; where they are not, the cell is opened.
    private void toggle(CellPosition at) {
        RowId chosen = chosenOnly();
        if (chosen.equals(RowId.NONE)) {
            cell.edit();
            return;
        }
        Matrix matrix = sheet.matrix();
        RowId row = matrix.row(at.row()).id();
        RowId place = matrix.column(at.column()).place();
        RowId principal = matrix.axis() == Axis.SETS ? chosen : row;
        RowId set = matrix.axis() == Axis.SETS ? row : chosen;
        AssignmentSteps steps = new AssignmentSteps(model.project());
        Optional<ChangeSet> taken = steps.take(principal, set, place);
        MatrixCell now = matrix.cell(at.row(), at.column());
        if (taken.isPresent()) {
            apply(taken.get());
        } else if (now.isEmpty() || now.isPartial()) {
            steps.give(principal, set, place).ifPresent(this::apply);
        } else {
            context.notices()
                    .tell(Notice.info(Message.of("planner.matrix.fromAbove", matrix.name(chosen))));
        }
    }

    private void apply(ChangeSet step) {
        model.apply(step);
    }

    /// Gives the keyboard to the matrix.
    public void focus() {
        sheet.requestFocus();
    }

    /// Puts the caret into the filter of accounts.
    public void find() {
        columnFilter.requestFocus();
    }

    /// Puts the keyboard at a permission set, group or account; does nothing where the matrix does not show it.
    public void reveal(RowId row) {
        sheet.find(row, row).ifPresent(sheet::go);
    }

    private String choiceName(RowId id) {
        if (!id.equals(RowId.NONE)) {
            return model.names().name(id);
        }
        return messages.text(
                axis() == Axis.SETS ? "planner.matrix.everyGroup" : "planner.matrix.everySet");
    }
}
