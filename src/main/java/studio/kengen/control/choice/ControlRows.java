package studio.kengen.control.choice;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import studio.kengen.control.ConditionControl;
import studio.kengen.control.ControlSentences;
import studio.kengen.control.KnownControl;
import studio.kengen.control.Monitor;
import studio.kengen.control.PredefinedGuardrail;
import studio.kengen.control.RuleControl;
import studio.kengen.control.template.Filling;
import studio.kengen.control.template.StatementTemplate;
import studio.kengen.design.Control;
import studio.kengen.design.ControlChoice;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.change.Draft;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Condition;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PolicyKind;

/// Makes rows of Table 4 of controls of the knowledge.
final class ControlRows {
    private final Function<Message, String> wording;

    /// @param wording puts sentences into the language of the project's tables
    ControlRows(Function<Message, String> wording) {
        this.wording = wording;
    }

    /// The row that chooses `control`; it has no id yet and covers nothing.
    ///
    /// @param actions those that it is chosen for; not empty
    /// @param values such as the control asks for
    Control row(KnownControl control, List<String> actions, Map<String, List<String>> values) {
        return new Control(
                RowId.NONE,
                List.of(),
                control.method(),
                wording.apply(title(control, actions)),
                control instanceof ConditionControl condition
                        ? conditions(condition.template(), actions, values)
                        : List.of(),
                RowId.NONE,
                ControlChoice.of(control.id(), AskedValues.withoutDefaults(control, values)),
                "");
    }

    /// What a row calls the control: AWS's identifier where it has one, otherwise what it does.
    static Message title(KnownControl control, List<String> actions) {
        Optional<String> identifier =
                switch (control) {
                    case RuleControl rule -> Optional.of(rule.rule().identifier());
                    case Monitor.ThreatFinding threat -> Optional.of(threat.finding().type());
                    case Monitor.TowerDetection tower -> Optional.of(tower.control().id());
                    case PredefinedGuardrail.TowerControl tower ->
                            Optional.of(tower.control().id());
                    default -> Optional.empty();
                };
        return identifier
                .map(name -> Message.of("choice.title.identifier", name))
                .orElseGet(() -> ControlSentences.of(control, actions));
    }

    /// What narrows the grant. A denial, and what belongs into another policy than the one that grants, narrows none: the
    /// documents have it by the choice.
    private static List<Condition> conditions(
            StatementTemplate template, List<String> actions, Map<String, List<String>> values) {
        boolean inTheGrant =
                template.effect() == Effect.ALLOW && template.kind() == PolicyKind.IDENTITY;
        return inTheGrant && template.fill(actions, values) instanceof Filling.Filled(var statement)
                ? statement.conditions()
                : List.of();
    }

    /// Adds `row` to Table 4; where the same control with the same values is there, what it covers is added to that row.
    ///
    /// @param row without an id
    static void add(Draft draft, Control row) {
        Optional<Control> same =
                draft.project().controls().stream()
                        .filter(other -> other.choice().equals(row.choice()))
                        .filter(other -> other.mediator().equals(row.mediator()))
                        .findFirst();
        if (same.isPresent()) {
            draft.replace(covering(same.get(), union(same.get().covers(), row.covers())));
        } else {
            draft.add(
                    new Control(
                            draft.project().newId(Table.CONTROLS),
                            row.covers(),
                            row.method(),
                            row.mechanism(),
                            row.conditions(),
                            row.mediator(),
                            row.choice(),
                            row.note()));
        }
    }

    static Control covering(Control row, List<RowId> covers) {
        return new Control(
                row.id(),
                covers,
                row.method(),
                row.mechanism(),
                row.conditions(),
                row.mediator(),
                row.choice(),
                row.note());
    }

    static List<RowId> union(Collection<RowId> some, Collection<RowId> others) {
        Set<RowId> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
