package studio.kengen.control.template;

import java.util.List;
import java.util.Optional;
import studio.kengen.i18n.Message;

/// A place in a template for values that the user gives.
///
/// @param name as templates write it between double braces, `vpcIds`
/// @param type what kind of value it takes
/// @param many whether it takes several values, any of which will do, or exactly one
/// @param defaults the values where the user gives none; empty where the user must say
/// @param list the name of the dated list that the defaults are from; empty where they are from none
/// @param examples values to show what is meant; never empty
/// @param ownLabel what a form calls it, for a placeholder of a project; empty for one of the studio
public record Placeholder(
        String name,
        ValueType type,
        boolean many,
        List<String> defaults,
        Optional<String> list,
        List<String> examples,
        Optional<Message> ownLabel) {
    /// @throws IllegalArgumentException if a default or an example is not of the type, or there are more than it takes
    public Placeholder {
        defaults = List.copyOf(defaults);
        examples = examples.isEmpty() ? examplesOf(type, many) : List.copyOf(examples);
        for (List<String> values : List.of(defaults, examples)) {
            if (!values.stream().allMatch(type::accepts) || (!many && values.size() > 1)) {
                throw new IllegalArgumentException(
                        name + ": " + values + " are not values of type " + type.text());
            }
        }
    }

    /// What a form calls it.
    public Message label() {
        return ownLabel.orElseGet(() -> Message.of("control.placeholder." + name));
    }

    /// This placeholder with other values where the user gives none.
    public Placeholder withDefaults(List<String> newDefaults) {
        return new Placeholder(name, type, many, newDefaults, list, examples, ownLabel);
    }

    /// What is wrong with values that are given for it; empty where they will do.
    ///
    /// @param values those that count, defaults included
    public Optional<Message> problem(List<String> values) {
        if (values.isEmpty()) {
            return Optional.of(Message.of("control.fill.missing", label()));
        }
        if (values.size() > 1 && !many) {
            return Optional.of(Message.of("control.fill.single", label()));
        }
        return values.stream()
                .filter(value -> !type.accepts(value))
                .findFirst()
                .map(value ->
                        Message.of("control.fill.invalid", label(), value, examples.getFirst()));
    }

    private static List<String> examplesOf(ValueType type, boolean many) {
        return many ? type.examples() : List.of(type.examples().getFirst());
    }
}
