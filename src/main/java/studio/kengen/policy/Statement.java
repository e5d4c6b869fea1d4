package studio.kengen.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One statement of a policy document.
///
/// The conditions are kept grouped by operator, as a document holds them: operators in the order of their first
/// appearance, and the conditions of one operator in the given order. Grouping changes nothing, since all must hold.
///
/// @param sid the statement's name; may be empty text
/// @param effect whether it allows or denies
/// @param principal whom it is about; empty in policies that are attached to a principal
/// @param actions which actions
/// @param resources which resources; empty in trust policies
/// @param conditions all of them must hold; may be empty
public record Statement(
        Optional<String> sid,
        Effect effect,
        Optional<PrincipalElement> principal,
        ActionElement actions,
        Optional<ResourceElement> resources,
        List<Condition> conditions) {

    /// @throws IllegalArgumentException if two conditions have the same operator and key, which JSON cannot hold
    public Statement {
        conditions = groupedByOperator(conditions);
    }

    /// An allowing statement without sid, principal and conditions.
    public static Statement allow(ActionElement actions, ResourceElement resources) {
        return of(Effect.ALLOW, actions, resources);
    }

    /// A denying statement without sid, principal and conditions.
    public static Statement deny(ActionElement actions, ResourceElement resources) {
        return of(Effect.DENY, actions, resources);
    }

    private static Statement of(Effect effect, ActionElement actions, ResourceElement resources) {
        return new Statement(
                Optional.empty(),
                effect,
                Optional.empty(),
                actions,
                Optional.of(resources),
                List.of());
    }

    /// This statement with another sid.
    public Statement withSid(String newSid) {
        return new Statement(
                Optional.of(newSid), effect, principal, actions, resources, conditions);
    }

    /// This statement about other principals.
    public Statement withPrincipal(PrincipalElement newPrincipal) {
        return new Statement(
                sid, effect, Optional.of(newPrincipal), actions, resources, conditions);
    }

    /// This statement with other actions.
    public Statement withActions(ActionElement newActions) {
        return new Statement(sid, effect, principal, newActions, resources, conditions);
    }

    /// This statement about other resources.
    public Statement withResources(ResourceElement newResources) {
        return new Statement(
                sid, effect, principal, actions, Optional.of(newResources), conditions);
    }

    /// This statement under other conditions, in place of those it has.
    public Statement withConditions(List<Condition> newConditions) {
        return new Statement(sid, effect, principal, actions, resources, newConditions);
    }

    private static List<Condition> groupedByOperator(List<Condition> conditions) {
        if (conditions.size() <= 1) {
            return List.copyOf(conditions);
        }
        Map<String, Map<String, Condition>> byOperator = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            Condition earlier =
                    byOperator
                            .computeIfAbsent(condition.operator(), any -> new LinkedHashMap<>())
                            .put(condition.key().toLowerCase(Locale.ROOT), condition);
            if (earlier != null) {
                throw new IllegalArgumentException(
                        "two conditions %s on %s in one statement"
                                .formatted(condition.operator(), condition.key()));
            }
        }
        List<Condition> grouped = new ArrayList<>();
        byOperator.values().forEach(byKey -> grouped.addAll(byKey.values()));
        return List.copyOf(grouped);
    }
}
