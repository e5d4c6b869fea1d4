package studio.kengen.generate.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import studio.kengen.catalog.Action;
import studio.kengen.design.RowId;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Condition;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PrincipalElement;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// A statement before its actions are written, by name or shortened.
///
/// @param sid its name, or how the name begins until it has one
/// @param principal whom it is about, in a policy that names its principals
/// @param actions sorted; at least one, unless they are written already
/// @param written the actions as a template has them, in place of `actions`
/// @param rows the rows that it comes from
public record PlannedStatement(
        String sid,
        Effect effect,
        Optional<PrincipalElement> principal,
        List<Action> actions,
        Optional<ActionElement> written,
        ResourceElement resources,
        List<Condition> conditions,
        NavigableSet<RowId> rows) {
    public PlannedStatement {
        actions = List.copyOf(actions);
        conditions = List.copyOf(conditions);
        rows = Collections.unmodifiableNavigableSet(new TreeSet<>(rows));
    }

    /// A statement of a policy that is attached to its principals.
    public PlannedStatement(
            String sid,
            Effect effect,
            List<Action> actions,
            ResourceElement resources,
            List<Condition> conditions,
            NavigableSet<RowId> rows) {
        this(sid, effect, Optional.empty(), actions, resources, conditions, rows);
    }

    /// A statement of a policy that names its principals.
    public PlannedStatement(
            String sid,
            Effect effect,
            Optional<PrincipalElement> principal,
            List<Action> actions,
            ResourceElement resources,
            List<Condition> conditions,
            NavigableSet<RowId> rows) {
        this(sid, effect, principal, actions, Optional.empty(), resources, conditions, rows);
    }

    /// A statement that is written already but for its name.
    static PlannedStatement of(String sid, Statement statement, NavigableSet<RowId> rows) {
        return new PlannedStatement(
                sid,
                statement.effect(),
                statement.principal(),
                List.of(),
                Optional.of(statement.actions()),
                statement.resources().orElse(ResourceElement.of("*")),
                statement.conditions(),
                rows);
    }

    public PlannedStatement withSid(String newSid) {
        return new PlannedStatement(
                newSid, effect, principal, actions, written, resources, conditions, rows);
    }

    /// Two statements that together say what this one says; empty where it cannot be divided.
    ///
    /// `NotResource` is never divided: two denials of "all but these" deny more than one.
    List<PlannedStatement> halves() {
        List<PlannedStatement> halves = new ArrayList<>();
        if (actions.size() > 1) {
            for (List<Action> half : halvesOf(actions)) {
                halves.add(
                        new PlannedStatement(
                                sid, effect, principal, half, resources, conditions, rows));
            }
        } else if (resources instanceof ResourceElement.Resource(var arns) && arns.size() > 1) {
            for (List<String> half : halvesOf(arns)) {
                halves.add(
                        new PlannedStatement(
                                sid,
                                effect,
                                principal,
                                actions,
                                written,
                                new ResourceElement.Resource(half),
                                conditions,
                                rows));
            }
        }
        return halves;
    }

    private static <T> List<List<T>> halvesOf(List<T> list) {
        int middle = (list.size() + 1) / 2;
        return List.of(list.subList(0, middle), list.subList(middle, list.size()));
    }
}
