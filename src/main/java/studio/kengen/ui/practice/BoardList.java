package studio.kengen.ui.practice;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import studio.kengen.check.practice.State;
import studio.kengen.check.practice.knowledge.Practice;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.practice.BoardEntry.AntiPattern;
import studio.kengen.ui.practice.BoardEntry.BestPractice;
import studio.kengen.ui.practice.BoardEntry.Heading;

/// The anti-patterns and practices with their states, one of them selected.
final class BoardList extends ListView<BoardEntry> {
    private final Messages messages;
    private final Consumer<BoardEntry> selected;

    /// What is to be selected as soon as it is listed; empty for nothing.
    private String wanted = "";

    private boolean isFilling;

    /// @param selected is told what is selected now, each time that or what is known of it changes
    BoardList(Messages messages, Consumer<BoardEntry> selected) {
        this.messages = messages;
        this.selected = selected;
        setId("practice-list");
        getStyleClass().add("practice-list");
        setCellFactory(_ -> new EntryCell());
        getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, entry) -> {
                    if (!isFilling && entry != null) {
                        selected.accept(entry);
                    }
                });
    }

    /// Lists entries; what was selected stays so, or else what is to be looked at first is.
    void show(List<BoardEntry> entries) {
        String before =
                wanted.isEmpty()
                        ? Optional.ofNullable(getSelectionModel().getSelectedItem())
                                .map(BoardEntry::key)
                                .orElse("")
                        : wanted;
        isFilling = true;
        getItems().setAll(entries);
        isFilling = false;
        if (!select(before)) {
            first(entries).ifPresent(entry -> getSelectionModel().select(entry));
        }
    }

    /// Selects the line with this key, now or once it is listed.
    void reveal(String key) {
        if (!select(key)) {
            wanted = key;
        }
    }

    private boolean select(String key) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).key().equals(key)) {
                wanted = "";
                boolean isSame = getSelectionModel().getSelectedIndex() == i;
                getSelectionModel().select(i);
                if (isSame) {
                    selected.accept(getItems().get(i));
                }
                scrollTo(Math.max(0, i - 3));
                return true;
            }
        }
        return false;
    }

    private static Optional<BoardEntry> first(List<BoardEntry> entries) {
        return entries.stream()
                .filter(entry -> !(entry instanceof Heading))
                .filter(entry -> state(entry) == State.VIOLATED)
                .findFirst()
                .or(() ->
                        entries.stream().filter(entry -> !(entry instanceof Heading)).findFirst());
    }

    private static State state(BoardEntry entry) {
        return switch (entry) {
            case Heading _ -> State.NOT_APPLICABLE;
            case AntiPattern(var group) -> group.state();
            case BestPractice(var practice) -> practice.state();
        };
    }

    private final class EntryCell extends ListCell<BoardEntry> {
        @Override
        protected void updateItem(BoardEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            getStyleClass().remove("list-heading");
            setText(null);
            setGraphic(null);
            setDisable(false);
            setTooltip(null);
            if (empty || entry == null) {
                return;
            }
            switch (entry) {
                case Heading(var text) -> {
                    getStyleClass().add("list-heading");
                    setText(messages.text(text));
                    setDisable(true);
                }
                case AntiPattern(var group) ->
                        setGraphic(
                                line(
                                        Practice.circled(group.number()),
                                        messages.text(Practice.antiPatternName(group.number())),
                                        group.state()));
                case BestPractice(var practice) ->
                        setGraphic(
                                line(
                                        Integer.toString(practice.practice().number()),
                                        messages.text(practice.practice().name()),
                                        practice.state()));
            }
        }

        private HBox line(String number, String name, State state) {
            Label place = new Label(number);
            place.getStyleClass().add("practice-number");
            place.setMinWidth(Region.USE_PREF_SIZE);
            Label text = new Label(name);
            text.setMaxWidth(Double.MAX_VALUE);
            setTooltip(new Tooltip(name));
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox line = new HBox(place, text, StateSign.sign(state, messages));
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("practice-line");
            // As wide as the list: what is too long is cut, and whole in the tooltip.
            line.prefWidthProperty().bind(BoardList.this.widthProperty().subtract(32));
            line.setMaxWidth(Double.NEGATIVE_INFINITY);
            return line;
        }
    }
}
