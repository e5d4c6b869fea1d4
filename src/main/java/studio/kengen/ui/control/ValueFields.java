package studio.kengen.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import studio.kengen.control.choice.AskedValue;
import studio.kengen.control.choice.ChoiceOutcome;
import studio.kengen.control.choice.ValueProblem;
import studio.kengen.control.template.Placeholder;
import studio.kengen.control.template.ValueType;
import studio.kengen.i18n.Messages;

/// Asks for the values of a control, each as its kind is best entered: one line, one value a line where there may be
/// several, a choice where there are two.
final class ValueFields implements ChoiceFields {
    private static final Pattern BETWEEN = Pattern.compile("[,\\n]");
    private static final int LINES = 2;

    private final Messages messages;
    private final Runnable changed;
    private final Function<Map<String, List<String>>, ChoiceOutcome> choose;
    private final FieldSet fields;
    private final SequencedMap<String, Control> inputs = new LinkedHashMap<>();

    /// @param known the values to begin with, by name
    /// @param choose makes the choice with the values that are entered
    ValueFields(
            Messages messages,
            List<AskedValue> asked,
            Map<String, List<String>> known,
            Runnable changed,
            Function<Map<String, List<String>>, ChoiceOutcome> choose) {
        this.messages = messages;
        this.changed = changed;
        this.choose = choose;
        this.fields = new FieldSet(messages);
        for (AskedValue value : asked) {
            Placeholder placeholder = value.placeholder();
            Control input = input(placeholder, known.getOrDefault(placeholder.name(), List.of()));
            input.setId("value-" + placeholder.name());
            inputs.put(placeholder.name(), input);
            fields.add(placeholder.name(), new Field(label(value), input, hint(placeholder)));
        }
    }

    private String label(AskedValue value) {
        String label = messages.text(value.placeholder().label());
        return value.required() ? label : messages.text("controls.value.optional", label);
    }

    private String hint(Placeholder placeholder) {
        String examples = String.join(", ", placeholder.examples());
        if (placeholder.defaults().isEmpty()) {
            return messages.text(
                    placeholder.many() ? "controls.value.examples" : "controls.value.example",
                    examples);
        }
        List<String> defaults = placeholder.defaults();
        String first = String.join(", ", defaults.subList(0, Math.min(4, defaults.size())));
        return messages.text("controls.value.default", defaults.size() > 4 ? first + ", …" : first);
    }

    private Control input(Placeholder placeholder, List<String> known) {
        if (placeholder.type() == ValueType.BOOL) {
            ComboBox<String> choice = new ComboBox<>();
            choice.getItems().addAll("", "true", "false");
            choice.setValue(known.isEmpty() ? "" : known.getFirst());
            choice.valueProperty().addListener(_ -> changed.run());
            return choice;
        }
        TextInputControl text = placeholder.many() ? lines() : new TextField();
        text.setText(String.join("\n", known));
        text.textProperty().addListener(_ -> changed.run());
        return text;
    }

    private static TextArea lines() {
        TextArea lines = new TextArea();
        lines.setPrefRowCount(LINES);
        return lines;
    }

    private Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        inputs.forEach((name, input) -> {
            List<String> entered = entered(input);
            if (!entered.isEmpty()) {
                values.put(name, entered);
            }
        });
        return values;
    }

    private static List<String> entered(Control input) {
        String text =
                switch (input) {
                    case TextInputControl field -> field.getText();
                    case ComboBox<?> choice -> String.valueOf(choice.getValue());
                    default -> "";
                };
        return BETWEEN.splitAsStream(text)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @Override
    public Node view() {
        return fields;
    }

    @Override
    public ChoiceOutcome outcome() {
        return choose.apply(values());
    }

    @Override
    public void focus() {
        fields.focusFirst();
    }

    @Override
    public List<ValueProblem> show(List<ValueProblem> problems) {
        return fields.show(problems);
    }
}
