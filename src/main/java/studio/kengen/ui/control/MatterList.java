package studio.kengen.ui.control;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.wording.RowPhrase;

/// The matters to decide, by state, with a search. Several can be selected for one choice.
///
/// What is selected when the project changes stays listed until the user filters anew: what was just controlled must not
/// vanish from under the user's hands.
final class MatterList extends VBox {
    private final ScreenContext context;
    private final Messages messages;
    private final Runnable selected;
    private final ListView<Matter> list = new ListView<>();
    private final TextField search = new TextField();
    private final ToggleGroup states = new ToggleGroup();
    private final ToggleButton everything = new ToggleButton();
    private final Map<MatterState, ToggleButton> buttons = new EnumMap<>(MatterState.class);
    private List<Matter> all = List.of();
    private boolean isRefilling;

    /// @param selected run whenever other rows are selected
    /// @param entered run when the user goes on from the list to what is selected
    MatterList(ScreenContext context, Runnable selected, Runnable entered) {
        this.context = context;
        this.messages = context.messages();
        this.selected = selected;
        getStyleClass().add("matter-list");
        search.setId("matter-search");
        search.setPromptText(messages.text("controls.search"));
        search.textProperty().addListener(_ -> filter(Set.of()));
        makeList(entered);
        getChildren().addAll(filters(), search, list);
    }

    private void makeList(Runnable entered) {
        list.setId("matters");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new MatterCell(context));
        Label empty = new Label(messages.text("controls.noMatters"));
        empty.setWrapText(true);
        empty.getStyleClass().add("text-muted");
        list.setPlaceholder(empty);
        list.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<Matter>) _ -> selectionChanged());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                entered.run();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private void selectionChanged() {
        if (!isRefilling) {
            selected.run();
        }
    }

    private FlowPane filters() {
        FlowPane filters = new FlowPane();
        filters.getStyleClass().add("matter-filters");
        everything.setId("matters-all");
        everything.setSelected(true);
        for (MatterState state : MatterState.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("matters-" + state.name().toLowerCase(Locale.ROOT));
            button.setUserData(state);
            buttons.put(state, button);
            filters.getChildren().add(button);
        }
        filters.getChildren().add(everything);
        filters.getChildren().forEach(button -> ((ToggleButton) button).setToggleGroup(states));
        states.selectedToggleProperty()
                .addListener((_, before, now) -> {
                    if (now == null && before != null) {
                        before.setSelected(true);
                    } else {
                        filter(Set.of());
                    }
                });
        return filters;
    }

    /// Shows the matters as they are now; what is selected stays selected.
    void show(List<Matter> matters) {
        Map<MatterState, Long> counts = Matter.counts(matters);
        everything.setText(messages.text("controls.filter.all", matters.size()));
        buttons.forEach((state, button) ->
                button.setText(
                        messages.text(
                                "controls.filter.state",
                                state.sign(),
                                messages.text("controls.state." + state.name()),
                                counts.getOrDefault(state, 0L))));
        all = List.copyOf(matters);
        filter(Set.copyOf(rows()));
    }

    /// Selects a row, whatever is filtered.
    void reveal(RowId row) {
        search.clear();
        everything.setSelected(true);
        refill(Set.of(), Set.of(row));
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex()));
        selected.run();
    }

    /// The ids of what is selected, from top to bottom.
    List<RowId> rows() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(matter -> matter != null)
                .map(Matter::id)
                .toList();
    }

    void focusList() {
        list.requestFocus();
    }

    void focusSearch() {
        search.requestFocus();
    }

    /// @param kept rows that are listed whether or not the filter wants them
    private void filter(Set<RowId> kept) {
        Set<RowId> before = new HashSet<>(rows());
        refill(kept, before);
        if (!before.equals(new HashSet<>(rows()))) {
            selected.run();
        }
    }

    private void refill(Collection<RowId> kept, Set<RowId> selection) {
        Predicate<Matter> wanted = wanted();
        isRefilling = true;
        try {
            list.getSelectionModel().clearSelection();
            list.getItems()
                    .setAll(
                            all.stream()
                                    .filter(matter ->
                                            kept.contains(matter.id()) || wanted.test(matter))
                                    .toList());
            int[] indices =
                    IntStream.range(0, list.getItems().size())
                            .filter(index -> selection.contains(list.getItems().get(index).id()))
                            .toArray();
            if (indices.length > 0) {
                list.getSelectionModel().selectIndices(indices[0], indices);
            }
        } finally {
            isRefilling = false;
        }
    }

    /// What the state and the search ask for.
    private Predicate<Matter> wanted() {
        Optional<MatterState> state =
                Optional.ofNullable(states.getSelectedToggle())
                        .flatMap(button -> state(button.getUserData()));
        String typed = search.getText().strip().toLowerCase(Locale.ROOT);
        RowPhrase phrase = new RowPhrase(messages, context.model().names());
        return matter -> {
            if (state.filter(each -> each != matter.state()).isPresent()) {
                return false;
            }
            return typed.isEmpty()
                    || (context.model().names().name(matter.id()) + ' ' + phrase.of(matter.row()))
                            .toLowerCase(Locale.ROOT)
                            .contains(typed);
        };
    }

    private static Optional<MatterState> state(@Nullable Object data) {
        return data instanceof MatterState state ? Optional.of(state) : Optional.empty();
    }
}
