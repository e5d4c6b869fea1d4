package studio.kengen.ui.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import studio.kengen.control.template.Placeholder;
import studio.kengen.control.template.ValueType;
import studio.kengen.i18n.Messages;

/// Where the values of a placeholder are entered, as their kind is best entered: a choice where there are two, a calendar
/// for moments, one line for one value, a value a line where there may be several.
final class ValueInput {
    private static final Pattern BETWEEN = Pattern.compile("[,、，\\n]");
    private static final Pattern BETWEEN_TEXTS = Pattern.compile("\\n");
    private static final int LINES = 2;

    private final Placeholder placeholder;
    private final Control control;

    /// @param known the values to begin with
    /// @param changed run when something is entered
    ValueInput(Placeholder placeholder, List<String> known, Runnable changed) {
        this.placeholder = placeholder;
        this.control =
                placeholder.type() == ValueType.BOOL
                        ? choice(known, changed)
                        : text(known, changed);
        control.setId("value-" + placeholder.name());
    }

    private static Control choice(List<String> known, Runnable changed) {
        ComboBox<String> choice = new ComboBox<>();
        choice.getItems().addAll("", "true", "false");
        choice.setValue(known.isEmpty() ? "" : known.getFirst());
        choice.valueProperty().addListener(_ -> changed.run());
        return choice;
    }

    private Control text(List<String> known, Runnable changed) {
        TextInputControl text = placeholder.many() ? lines() : new TextField();
        text.setText(String.join("\n", known));
        text.setPromptText(placeholder.examples().getFirst());
        text.textProperty().addListener(_ -> changed.run());
        return text;
    }

    private static TextArea lines() {
        TextArea lines = new TextArea();
        lines.setPrefRowCount(LINES);
        // No value holds a tab: the key leads on, as in every other field.
        lines.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.TAB) {
                        key.consume();
                        lines.requestFocusTraversal(
                                key.isShiftDown()
                                        ? TraversalDirection.PREVIOUS
                                        : TraversalDirection.NEXT);
                    }
                });
        return lines;
    }

    /// The input, with a calendar beside it where it takes a moment.
    Node view(Messages messages) {
        if (placeholder.type() != ValueType.DATE_TIME
                || !(control instanceof TextInputControl text)) {
            return control;
        }
        DatePicker calendar = new DatePicker();
        calendar.getStyleClass().add("calendar-only");
        calendar.getEditor().setFocusTraversable(false);
        calendar.setAccessibleText(messages.text("controls.value.calendar"));
        calendar.valueProperty()
                .addListener((_, _, day) -> {
                    if (day != null) {
                        text.setText(startOf(day));
                    }
                });
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(text, calendar);
        line.getStyleClass().add("value-line");
        return line;
    }

    private static String startOf(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /// Links that enter values with one click.
    List<Hyperlink> offers(List<String> values) {
        return control instanceof TextInputControl text
                ? values.stream().map(value -> offer(text, value)).toList()
                : List.of();
    }

    private Hyperlink offer(TextInputControl text, String value) {
        Hyperlink link = new Hyperlink(value);
        link.setOnAction(_ -> {
            boolean isOneMore = placeholder.many() && !text.getText().isBlank();
            text.setText(isOneMore ? text.getText().strip() + '\n' + value : value);
        });
        return link;
    }

    String name() {
        return placeholder.name();
    }

    /// What is entered; nothing where nothing is.
    List<String> values() {
        String entered =
                switch (control) {
                    case TextInputControl text -> text.getText();
                    case ComboBox<?> choice ->
                            Optional.ofNullable(choice.getValue()).map(Object::toString).orElse("");
                    default -> "";
                };
        return split(entered).map(String::strip).filter(value -> !value.isEmpty()).toList();
    }

    private Stream<String> split(String entered) {
        if (!placeholder.many()) {
            return Stream.of(entered);
        }
        return switch (placeholder.type()) {
            // A comma may be part of such a value.
            case TEXT, URL -> BETWEEN_TEXTS.splitAsStream(entered);
            default -> BETWEEN.splitAsStream(entered);
        };
    }
}
