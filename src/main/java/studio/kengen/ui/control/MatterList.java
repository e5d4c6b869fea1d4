package studio.kengen.ui.control;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.wording.RowPhrase;

/// The matters to decide, by state, with a search. Several can be selected for one choice.
final class MatterList extends VBox {
    private final ScreenContext context;
    private final Messages messages;
    private final ObservableList<Matter> all = FXCollections.observableArrayList();
    private final FilteredList<Matter> shown = new FilteredList<>(all);
    private final ListView<Matter> list = new ListView<>(shown);
    private final TextField search = new TextField();
    private final ToggleGroup states = new ToggleGroup();
    private final ToggleButton everything = new ToggleButton();
    private final Map<MatterState, ToggleButton> buttons = new EnumMap<>(MatterState.class);

    MatterList(ScreenContext context) {
        this.context = context;
        this.messages = context.messages();
        getStyleClass().add("matter-list");
        search.setId("matter-search");
        search.setPromptText(messages.text("controls.search"));
        search.textProperty().addListener(_ -> filter());
        list.setId("matters");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new MatterCell(context));
        Label empty = new Label(messages.text("controls.noMatters"));
        empty.setWrapText(true);
        empty.getStyleClass().add("text-muted");
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filters(), search, list);
    }

    private FlowPane filters() {
        FlowPane filters = new FlowPane();
        filters.getStyleClass().add("matter-filters");
        everything.setId("matters-all");
        everything.setSelected(true);
        filters.getChildren().add(everything);
        for (MatterState state : MatterState.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("matters-" + state.name().toLowerCase(Locale.ROOT));
            button.setUserData(state);
            buttons.put(state, button);
            filters.getChildren().add(button);
        }
        filters.getChildren().forEach(button -> ((ToggleButton) button).setToggleGroup(states));
        states.selectedToggleProperty()
                .addListener((_, before, now) -> {
                    if (now == null && before != null) {
                        before.setSelected(true);
                    }
                    filter();
                });
        return filters;
    }

    /// Shows the matters as they are now; what is selected stays selected.
    void show(List<Matter> matters) {
        List<RowId> selected = selected().stream().map(Matter::id).toList();
        Map<MatterState, Long> counts = Matter.counts(matters);
        everything.setText(messages.text("controls.filter.all", matters.size()));
        buttons.forEach((state, button) ->
                button.setText(
                        messages.text(
                                "controls.filter.state",
                                state.sign(),
                                messages.text("controls.state." + state.name()),
                                counts.getOrDefault(state, 0L))));
        all.setAll(matters);
        select(selected);
    }

    /// Selects rows, as far as they are shown.
    void select(List<RowId> rows) {
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < shown.size(); i++) {
            if (rows.contains(shown.get(i).id())) {
                list.getSelectionModel().select(i);
            }
        }
    }

    /// Selects a row, whatever is filtered.
    void reveal(RowId row) {
        everything.setSelected(true);
        search.clear();
        select(List.of(row));
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex()));
    }

    /// What is selected, from top to bottom.
    List<Matter> selected() {
        return List.copyOf(
                list.getSelectionModel().getSelectedItems().stream()
                        .filter(matter -> matter != null)
                        .toList());
    }

    /// What changes when the selection changes.
    Observable selection() {
        return list.getSelectionModel().getSelectedItems();
    }

    void focusList() {
        list.requestFocus();
    }

    void focusSearch() {
        search.requestFocus();
    }

    private void filter() {
        Optional<MatterState> state =
                Optional.ofNullable(states.getSelectedToggle())
                        .flatMap(button -> state(button.getUserData()));
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        RowPhrase phrase = new RowPhrase(messages, context.model().names());
        shown.setPredicate(matter ->
                state.stream().allMatch(each -> each == matter.state())
                        && (wanted.isEmpty()
                                || (context.model().names().name(matter.id())
                                                + ' '
                                                + phrase.of(matter.row()))
                                        .toLowerCase(Locale.ROOT)
                                        .contains(wanted)));
    }

    private static Optional<MatterState> state(@Nullable Object data) {
        return data instanceof MatterState state ? Optional.of(state) : Optional.empty();
    }
}
