package studio.kengen.ui.identitycenter.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.Assignment;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.wording.NameConverter;

/// The cell of the matrix that the keyboard is at: who has the set there, by which unit, and who is to have it.
final class CellPane extends VBox {
    private final Messages messages;
    private final MatrixWords words;
    private final Consumer<ChangeSet> apply;
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final Label marked = new Label();
    private final ComboBox<RowId> place = new ComboBox<>();
    private final TextField search = new TextField();
    private final ListView<Candidate> list = new ListView<>();
    private @Nullable Matrix matrix;
    private CellPosition at = new CellPosition(0, 0);
    private boolean isShowing;

    /// @param apply makes a step
    /// @param open shows a row where it is edited
    /// @param back gives the keyboard back to the matrix
    CellPane(Messages messages, Consumer<ChangeSet> apply, Consumer<RowId> open, Runnable back) {
        this.messages = messages;
        this.words = new MatrixWords(messages);
        this.apply = apply;
        setId("matrix-cell");
        getStyleClass().add("cell-pane");
        title.getStyleClass().add("details-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        subtitle.setWrapText(true);
        subtitle.setMinHeight(USE_PREF_SIZE);
        subtitle.getStyleClass().add("text-muted");
        marked.setWrapText(true);
        marked.setMinHeight(USE_PREF_SIZE);
        marked.getStyleClass().add("cell-marked");
        Label placeLabel = new Label(messages.text("planner.matrix.place"));
        placeLabel.getStyleClass().add("details-heading");
        placeLabel.setLabelFor(place);
        place.setId("cell-place");
        place.setMaxWidth(Double.MAX_VALUE);
        place.setConverter(new NameConverter<>(this::placeName));
        place.valueProperty().addListener(_ -> fill());
        search.setId("cell-search");
        search.textProperty().addListener(_ -> fill());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        list.setId("cell-candidates");
        list.setCellFactory(_ -> new CandidateCell(this::toggle));
        list.setOnKeyPressed(event -> {
            Candidate chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && chosen != null) {
                toggle(chosen);
                event.consume();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            }
        });
        Hyperlink edit = new Hyperlink(messages.text("planner.matrix.openRow"));
        edit.setOnAction(_ -> row().ifPresent(open));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, subtitle, marked, edit, placeLabel, place, search, list);
    }

    private Optional<RowId> row() {
        return cell().map(_ -> matrixNow().row(at.row()).id());
    }

    private Matrix matrixNow() {
        Matrix now = matrix;
        if (now == null) {
            throw new IllegalStateException("nothing is shown");
        }
        return now;
    }

    private Optional<MatrixCell> cell() {
        Matrix now = matrix;
        return now != null && at.row() < now.rowCount() && at.column() < now.columnCount()
                ? Optional.of(now.cell(at.row(), at.column()))
                : Optional.empty();
    }

    /// Shows a cell; what is looked for in the list stays.
    void show(Matrix now, CellPosition cell) {
        RowId before = placeOf();
        matrix = now;
        at = cell;
        setVisible(cell().isPresent());
        if (cell().isEmpty()) {
            return;
        }
        MatrixRow row = now.row(cell.row());
        MatrixColumn column = now.column(cell.column());
        title.setText(row.name());
        subtitle.setText(words.ofColumn(now, cell.column()));
        show(marked, row.isInBothFamilies() ? messages.text("planner.details.both") : "");
        search.setPromptText(
                messages.text(
                        now.axis() == Axis.SETS
                                ? "planner.matrix.searchGroups"
                                : "planner.matrix.searchSets"));
        List<RowId> places = new ArrayList<>(List.of(column.place()));
        now.organization().path(column.place()).reversed().stream()
                .map(OrganizationalUnit::id)
                .filter(unit -> !places.contains(unit))
                .forEach(places::add);
        isShowing = true;
        place.getItems().setAll(places);
        place.setValue(before.equals(column.place()) ? before : column.place());
        isShowing = false;
        fill();
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private RowId placeOf() {
        RowId chosen = place.getValue();
        return chosen == null ? RowId.NONE : chosen;
    }

    private void fill() {
        if (isShowing || cell().isEmpty() || placeOf().equals(RowId.NONE)) {
            return;
        }
        Matrix now = matrixNow();
        int selected = list.getSelectionModel().getSelectedIndex();
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        Map<RowId, String> through = through(now);
        Set<RowId> given = given(now);
        List<Candidate> all =
                candidates(now)
                        .map(Row::id)
                        .map(id ->
                                new Candidate(
                                        id,
                                        now.name(id),
                                        given.contains(id),
                                        through.getOrDefault(id, "")))
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(wanted))
                        .toList();
        List<Candidate> ordered =
                Stream.concat(
                                all.stream().filter(CellPane::isThere),
                                all.stream().filter(one -> !isThere(one)))
                        .toList();
        list.getItems().setAll(ordered);
        if (selected >= 0) {
            list.getSelectionModel().select(Math.min(selected, ordered.size() - 1));
        }
    }

    private static boolean isThere(Candidate one) {
        return one.isGiven() || !one.through().isEmpty();
    }

    private static Stream<? extends Row> candidates(Matrix matrix) {
        return matrix.axis() == Axis.SETS
                ? Stream.concat(
                        matrix.project().groups().stream(), matrix.project().users().stream())
                : matrix.project().permissionSets().stream();
    }

    /// What the cell has by its own place.
    private Set<RowId> given(Matrix now) {
        return now.written(at.row()).stream()
                .filter(one -> one.place().equals(placeOf()))
                .map(one -> named(now, one))
                .collect(Collectors.toSet());
    }

    private static RowId named(Matrix now, Assignment one) {
        return now.axis() == Axis.SETS ? one.principal() : one.permissionSet();
    }

    /// By which other place the cell has them.
    private Map<RowId, String> through(Matrix now) {
        List<RowId> places =
                place.getItems().stream().filter(one -> !one.equals(placeOf())).toList();
        return now.written(at.row()).stream()
                .filter(one -> places.contains(one.place()))
                .collect(
                        Collectors.toMap(
                                one -> named(now, one),
                                one ->
                                        messages.text(
                                                "planner.matrix.through",
                                                words.where(now, one.place())),
                                (first, _) -> first));
    }

    private RowId principal(Matrix now, RowId candidate) {
        return now.axis() == Axis.SETS ? candidate : now.row(at.row()).id();
    }

    private RowId set(Matrix now, RowId candidate) {
        return now.axis() == Axis.SETS ? now.row(at.row()).id() : candidate;
    }

    private void toggle(Candidate one) {
        Matrix now = matrixNow();
        AssignmentSteps steps = new AssignmentSteps(now.project());
        RowId principal = principal(now, one.id());
        RowId set = set(now, one.id());
        (one.isGiven()
                        ? steps.take(principal, set, placeOf())
                        : steps.give(principal, set, placeOf()))
                .ifPresent(apply);
    }

    /// Gives the keyboard to the search.
    void edit() {
        search.requestFocus();
    }

    private String placeName(RowId id) {
        Matrix now = matrix;
        return now == null ? "" : words.where(now, id);
    }
}
