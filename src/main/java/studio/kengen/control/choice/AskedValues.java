package studio.kengen.control.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.kengen.control.ConditionControl;
import studio.kengen.control.ConfigRule;
import studio.kengen.control.KnownControl;
import studio.kengen.control.PredefinedGuardrail;
import studio.kengen.control.RuleControl;
import studio.kengen.control.template.Placeholder;
import studio.kengen.control.template.ValueType;
import studio.kengen.i18n.Message;

/// Which values a control asks for, and whether given ones will do.
public final class AskedValues {
    private static final Map<String, ValueType> TYPES =
            Map.of(
                    "int", ValueType.NUMBER,
                    "double", ValueType.NUMBER,
                    "boolean", ValueType.BOOL);
    private static final Map<Pattern, ValueType> TYPES_BY_NAME =
            Map.of(
                    Pattern.compile(".*AccountId|CentralMonitoringAccount"), ValueType.ACCOUNT_ID,
                    Pattern.compile(".*(Arn|ARN)(s|List)?"), ValueType.ARN,
                    Pattern.compile("(.*V|v)pcIds?"), ValueType.VPC_ID,
                    Pattern.compile("subnetIds"), ValueType.SUBNET_ID,
                    Pattern.compile("servicePrincipals"), ValueType.SERVICE_PRINCIPAL);
    private static final String LIST = "CSV";
    private static final Pattern SEPARATOR = Pattern.compile(",");

    private AskedValues() {}

    /// The values, in the order in which a form should ask for them: the placeholders of a template, the parameters of a
    /// Config rule. Empty for a control that is as it is.
    public static List<AskedValue> of(KnownControl control) {
        return switch (control) {
            case ConditionControl condition -> required(condition.template().placeholders());
            case PredefinedGuardrail.Denial denial -> required(denial.template().placeholders());
            case RuleControl rule ->
                    rule.rule().parameters().stream().map(AskedValues::ofParameter).toList();
            default -> List.of();
        };
    }

    /// What is wrong with `given`, by the placeholder's name; empty where the control can be had with it.
    public static List<ValueProblem> problems(
            KnownControl control, Map<String, List<String>> given) {
        List<ValueProblem> problems = new ArrayList<>();
        Set<String> unknown = new HashSet<>(given.keySet());
        for (AskedValue asked : of(control)) {
            String name = asked.placeholder().name();
            unknown.remove(name);
            asked.problem(given.getOrDefault(name, List.of())).ifPresent(problems::add);
        }
        unknown.stream()
                .sorted()
                .map(name -> new ValueProblem(name, Message.of("choice.value.unknown", name)))
                .forEach(problems::add);
        return List.copyOf(problems);
    }

    /// Those of `given` that `control` asks for.
    static Map<String, List<String>> only(KnownControl control, Map<String, List<String>> given) {
        Map<String, List<String>> own = new LinkedHashMap<>();
        for (AskedValue asked : of(control)) {
            String name = asked.placeholder().name();
            own.put(name, given.getOrDefault(name, List.of()));
        }
        return own;
    }

    /// `given` without what goes without saying: no values, and values that are the default. The default may change with
    /// the knowledge; what the user has chosen otherwise stays.
    static SortedMap<String, List<String>> withoutDefaults(
            KnownControl control, Map<String, List<String>> given) {
        SortedMap<String, List<String>> said = new TreeMap<>(given);
        of(control).stream()
                .map(AskedValue::placeholder)
                .forEach(placeholder -> said.remove(placeholder.name(), placeholder.defaults()));
        said.values().removeIf(List::isEmpty);
        return said;
    }

    private static List<AskedValue> required(List<Placeholder> placeholders) {
        return placeholders.stream().map(placeholder -> new AskedValue(placeholder, true)).toList();
    }

    private static AskedValue ofParameter(ConfigRule.Parameter parameter) {
        boolean many = parameter.type().equals(LIST);
        List<String> defaults =
                parameter.defaultValue().stream()
                        .flatMap(value -> many ? SEPARATOR.splitAsStream(value) : Stream.of(value))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList();
        ValueType type = type(parameter);
        Placeholder placeholder =
                new Placeholder(
                        parameter.name(),
                        defaults.stream().allMatch(type::accepts) ? type : ValueType.TEXT,
                        many,
                        defaults,
                        Optional.empty(),
                        defaults,
                        Optional.of(Message.of("control.own", parameter.name())));
        return new AskedValue(placeholder, parameter.required());
    }

    /// AWS Config knows only text, numbers and booleans; that a text is an account id or an ARN, the parameter's name says.
    private static ValueType type(ConfigRule.Parameter parameter) {
        return TYPES.containsKey(parameter.type())
                ? TYPES.get(parameter.type())
                : TYPES_BY_NAME.entrySet().stream()
                        .filter(named -> named.getKey().matcher(parameter.name()).matches())
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(ValueType.TEXT);
    }
}
