package studio.kengen.ui.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.scene.Node;
import studio.kengen.control.choice.AskedValue;
import studio.kengen.control.choice.ChoiceOutcome;
import studio.kengen.control.choice.ValueProblem;
import studio.kengen.control.template.Placeholder;
import studio.kengen.i18n.Messages;

/// Asks for the values of a control.
final class ValueFields implements ChoiceFields {
    private static final int SHOWN_DEFAULTS = 4;

    private final Messages messages;
    private final BiFunction<ControlBasis, Map<String, List<String>>, ChoiceOutcome> choose;
    private final FieldSet fields;
    private final List<ValueInput> inputs = new ArrayList<>();

    /// @param given the values to begin with, by name
    /// @param known values that the project has already
    /// @param choose makes the choice with the values that are entered
    ValueFields(
            Messages messages,
            List<AskedValue> asked,
            Map<String, List<String>> given,
            KnownValues known,
            Runnable changed,
            BiFunction<ControlBasis, Map<String, List<String>>, ChoiceOutcome> choose) {
        this.messages = messages;
        this.choose = choose;
        this.fields = new FieldSet(messages);
        // What may be left out stands below what may not.
        Comparator<AskedValue> needed =
                Comparator.comparing(
                        value -> !value.required() || !value.placeholder().defaults().isEmpty());
        asked.stream()
                .sorted(needed)
                .forEach(value ->
                        add(
                                value,
                                given.getOrDefault(value.placeholder().name(), List.of()),
                                known,
                                changed));
    }

    private void add(AskedValue value, List<String> given, KnownValues known, Runnable changed) {
        Placeholder placeholder = value.placeholder();
        List<Field> itself = new ArrayList<>();
        ValueInput input =
                new ValueInput(
                        placeholder,
                        given,
                        () -> {
                            itself.forEach(Field::touch);
                            changed.run();
                        });
        Field field = new Field(label(value), input.view(messages), hint(placeholder));
        itself.add(field);
        field.offer(
                input.offers(
                        known.of(placeholder).stream()
                                .filter(each -> !given.contains(each))
                                .toList()));
        inputs.add(input);
        fields.add(placeholder.name(), field);
    }

    private String label(AskedValue value) {
        String label = messages.text(value.placeholder().label());
        return value.required() ? label : messages.text("controls.value.optional", label);
    }

    private String hint(Placeholder placeholder) {
        String examples = String.join(", ", placeholder.examples());
        List<String> defaults = placeholder.defaults();
        if (defaults.isEmpty()) {
            return messages.text(
                    placeholder.many() ? "controls.value.examples" : "controls.value.example",
                    examples);
        }
        String first =
                String.join(", ", defaults.subList(0, Math.min(SHOWN_DEFAULTS, defaults.size())));
        return messages.text(
                "controls.value.default", defaults.size() > SHOWN_DEFAULTS ? first + ", …" : first);
    }

    @Override
    public Node view() {
        return fields;
    }

    @Override
    public ChoiceRequest request() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (ValueInput input : inputs) {
            List<String> entered = input.values();
            if (!entered.isEmpty()) {
                values.put(input.name(), entered);
            }
        }
        return basis -> choose.apply(basis, values);
    }

    @Override
    public boolean focus() {
        return fields.focusFirst();
    }

    @Override
    public List<ValueProblem> show(List<ValueProblem> problems, boolean asked) {
        return fields.show(problems, asked);
    }
}
