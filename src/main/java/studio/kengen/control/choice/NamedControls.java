package studio.kengen.control.choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.ControlSource;
import studio.kengen.control.ControlTowerControl;
import studio.kengen.control.KnownControl;
import studio.kengen.control.Monitor;
import studio.kengen.control.PredefinedGuardrail;
import studio.kengen.control.RuleControl;
import studio.kengen.design.Control;

/// Recognises the controls that a user has written by their identifiers as a row's mechanism: a finding type of GuardDuty,
/// a control of Control Tower, the identifier or the name of a Config rule. Several stand between commas.
///
/// What such a control covers is what the risks say of it; where none of its actions is among the row's, the user's word
/// counts: all of them.
final class NamedControls {
    private static final Pattern SEPARATORS = Pattern.compile("[,、;\\n]");

    /// Asks for empty parts as well; they name nothing.
    private static final int ALL = -1;

    private final Map<String, Function<List<String>, KnownControl>> byName = new LinkedHashMap<>();
    private final Map<String, Set<String>> knownActions = new LinkedHashMap<>();

    NamedControls(ControlKnowledge knowledge) {
        knowledge
                .findings()
                .forEach(finding ->
                        byName.put(
                                finding.type(),
                                actions ->
                                        new Monitor.ThreatFinding(
                                                named(finding.type()), actions, finding)));
        knowledge
                .controlTowerControls()
                .forEach(control ->
                        byName.put(
                                control.id(),
                                actions ->
                                        control.behaviour()
                                                        == ControlTowerControl.Behaviour.DETECTIVE
                                                ? new Monitor.TowerDetection(
                                                        named(control.id()), actions, control)
                                                : new PredefinedGuardrail.TowerControl(
                                                        named(control.id()), actions, control)));
        knowledge
                .configRules()
                .forEach(rule -> {
                    Function<List<String>, KnownControl> control =
                            actions -> new RuleControl(named(rule.identifier()), actions, rule);
                    byName.put(rule.identifier(), control);
                    byName.put(rule.name(), control);
                });
        knowledge
                .risks()
                .forEach(risk ->
                        risk.controls()
                                .forEach(control ->
                                        knownActions
                                                .computeIfAbsent(
                                                        control.source().name(),
                                                        _ -> new LinkedHashSet<>())
                                                .addAll(control.actions())));
    }

    /// The controls that `row` names, in their order.
    ///
    /// @param actions the dangerous actions of the rows that it covers
    List<KnownControl> in(Control row, Collection<String> actions) {
        List<KnownControl> controls = new ArrayList<>();
        for (String name : SEPARATORS.split(row.mechanism(), ALL)) {
            Function<List<String>, KnownControl> control = byName.get(name.strip());
            if (control != null) {
                KnownControl found = control.apply(List.copyOf(actions));
                Set<String> about = new LinkedHashSet<>(actions);
                about.retainAll(knownActions.getOrDefault(found.source().name(), Set.of()));
                controls.add(about.isEmpty() ? found : control.apply(List.copyOf(about)));
            }
        }
        return controls;
    }

    private static ControlSource named(String name) {
        return ControlSource.ofStudio(ControlSource.ANY_RISK, name);
    }
}
