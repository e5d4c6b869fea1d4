package studio.kengen.control.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Condition;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.PrincipalElement;
import studio.kengen.policy.Principals;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// A policy statement with placeholders. Immutable.
///
/// @param kind the kind of policy that the statement belongs into
/// @param effect whether it allows or denies
/// @param actions which actions
/// @param resources ARN patterns of the resources on which its condition keys exist; `*` alone where they exist on all. A
///     denial of wider resources would block what the condition says nothing about.
/// @param conditions all of them must hold; a key with a placeholder takes one value
/// @param placeholders those that occur, in the order in which a form should ask for them
public record StatementTemplate(
        PolicyKind kind,
        Effect effect,
        TargetActions actions,
        List<String> resources,
        List<ConditionTemplate> conditions,
        List<Placeholder> placeholders) {
    /// The resources of a template whose condition keys exist on all resources.
    public static final List<String> EVERY_RESOURCE = List.of("*");

    public StatementTemplate {
        resources = List.copyOf(resources);
        conditions = List.copyOf(conditions);
        placeholders = List.copyOf(placeholders);
    }

    /// This template with other defaults for some of its placeholders.
    public StatementTemplate withDefaults(Map<String, List<String>> defaults) {
        return new StatementTemplate(
                kind,
                effect,
                actions,
                resources,
                conditions,
                placeholders.stream()
                        .map(placeholder ->
                                defaults.containsKey(placeholder.name())
                                        ? placeholder.withDefaults(
                                                defaults.getOrDefault(
                                                        placeholder.name(), List.of()))
                                        : placeholder)
                        .toList());
    }

    /// Statements for an SCP that deny the actions to whatever does not meet the conditions, one for each condition. Empty
    /// where the conditions cannot be turned into denials: [Denials].
    public List<StatementTemplate> denialOfTheRest() {
        return Denials.ofTheRest(conditions).stream().map(this::denying).toList();
    }

    private StatementTemplate denying(List<ConditionTemplate> newConditions) {
        return new StatementTemplate(
                PolicyKind.SERVICE_CONTROL,
                Effect.DENY,
                actions,
                resources,
                newConditions,
                placeholders);
    }

    /// The statement with values in place of the placeholders, or why it cannot be.
    ///
    /// @param covered the actions that the statement is for, `s3:GetObject`; not empty
    /// @param given the values by the placeholder's name; a default counts where there are none. Names that the template
    ///     does not know are ignored.
    public Filling fill(List<String> covered, Map<String, List<String>> given) {
        SequencedMap<String, List<String>> values = new LinkedHashMap<>();
        List<Message> problems = new ArrayList<>();
        if (covered.isEmpty() && actions instanceof TargetActions.Covered) {
            problems.add(Message.of("control.fill.noActions"));
        }
        for (Placeholder placeholder : placeholders) {
            List<String> chosen = given.getOrDefault(placeholder.name(), List.of());
            List<String> effective = chosen.isEmpty() ? placeholder.defaults() : chosen;
            placeholder.problem(effective).ifPresent(problems::add);
            values.put(placeholder.name(), effective);
        }
        return problems.isEmpty()
                ? new Filling.Filled(statement(covered, values))
                : new Filling.Refused(problems);
    }

    /// As [#fill], with the example of every placeholder.
    public Statement example(List<String> covered) {
        SequencedMap<String, List<String>> values = new LinkedHashMap<>();
        placeholders.forEach(placeholder -> values.put(placeholder.name(), placeholder.examples()));
        return statement(covered, values);
    }

    private Statement statement(List<String> covered, Map<String, List<String>> values) {
        List<Condition> lines =
                conditions.stream().map(condition -> condition.filled(values)).toList();
        List<String> excepted =
                actions instanceof TargetActions.AllBut(var name)
                        ? values.getOrDefault(name, List.of())
                        : List.of();
        return new Statement(
                Optional.empty(),
                effect,
                kind == PolicyKind.RESOURCE_CONTROL
                        ? Optional.of(new PrincipalElement.Principal(new Principals.Everyone()))
                        : Optional.empty(),
                actions.element(covered, excepted),
                kind == PolicyKind.TRUST
                        ? Optional.empty()
                        : Optional.of(new ResourceElement.Resource(resources)),
                lines);
    }
}
