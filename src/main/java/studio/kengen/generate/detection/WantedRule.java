package studio.kengen.generate.detection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import studio.kengen.control.ConfigRule;
import studio.kengen.control.ConfigRule.Parameter;
import studio.kengen.control.RuleControl;
import studio.kengen.control.Runbook;
import studio.kengen.control.choice.ResolvedControls.Chosen;
import studio.kengen.design.RowId;

/// A rule of AWS Config that rows of Table 4 choose.
///
/// @param values what is chosen for the parameters of the rule and of its runbook; of several rows that choose, the first
///     counts
/// @param rows those that choose it, and those that they cover
record WantedRule(
        ConfigRule rule, SequencedMap<String, List<String>> values, NavigableSet<RowId> rows) {
    /// A rule that nobody has chosen yet.
    static WantedRule of(ConfigRule rule) {
        return new WantedRule(rule, new LinkedHashMap<>(), new TreeSet<>());
    }

    void isChosen(Chosen<RuleControl> chosen) {
        chosen.by().row().choice().values().forEach(values::putIfAbsent);
        rows.add(chosen.by().row().id());
        rows.addAll(chosen.by().covered().keySet());
    }

    /// The parameters of the rule, with what is chosen for them or what AWS takes.
    Map<String, String> inputs() {
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        for (Parameter parameter : rule.parameters()) {
            if (isGiven(parameter.name())) {
                inputs.put(parameter.name(), value(parameter.name()));
            } else if (parameter.required()) {
                parameter.defaultValue().ifPresent(value -> inputs.put(parameter.name(), value));
            }
        }
        return inputs;
    }

    /// The parameters that the rule cannot do without, and that nobody has given.
    List<String> missing() {
        return rule.parameters().stream()
                .filter(parameter -> parameter.required() && parameter.defaultValue().isEmpty())
                .map(Parameter::name)
                .filter(name -> !isGiven(name))
                .toList();
    }

    /// The runbook, if it is known what it asks for, and all of that is given.
    Optional<Runbook> startable() {
        return rule.runbook()
                .filter(runbook ->
                        runbook.inputs()
                                .filter(inputs -> inputs.others().stream().allMatch(this::isGiven))
                                .isPresent());
    }

    private boolean isGiven(String parameter) {
        return !values.getOrDefault(parameter, List.of()).isEmpty();
    }

    /// What is chosen for a parameter, as AWS Config takes a list.
    String value(String parameter) {
        return String.join(",", values.getOrDefault(parameter, List.of()));
    }
}
