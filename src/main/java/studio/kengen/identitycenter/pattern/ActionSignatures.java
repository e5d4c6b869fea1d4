package studio.kengen.identitycenter.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Statement;

/// For each form and each class of actions: on which resources and under which conditions the form's statements allow or deny
/// them, as a number. Equal numbers mean equal words, and so that the actions are allowed alike.
final class ActionSignatures {
    private final StatementPool pool;
    private final ActionTable actions;
    private final FirstProbes examples;

    private final Map<List<Integer>, Integer> numbers = new HashMap<>();

    /// By number, a statement of each scope, so that the engine can be asked about it.
    private final List<List<Integer>> statements = new ArrayList<>();

    ActionSignatures(StatementPool pool, ActionTable actions, FirstProbes examples) {
        this.pool = pool;
        this.examples = examples;
        this.actions = actions;
    }

    /// What a form says about the classes of actions that it allows anything of.
    ///
    /// @param classes the classes, sorted
    /// @param numbers what it says about each
    /// @param weight how many actions there are in all of them
    @SuppressWarnings("ArrayRecordComponent")
    record Signature(int[] classes, int[] numbers, int weight) {
        int size() {
            return classes.length;
        }

        /// The class at a place; past the end, one that is greater than all.
        int classAt(int place) {
            return place < classes.length ? classes[place] : Integer.MAX_VALUE;
        }
    }

    Signature of(SetForm form) {
        Map<Integer, List<Integer>> about = new TreeMap<>();
        for (int id : form.statements()) {
            boolean isDeny = pool.get(id).isDeny();
            for (int each : actions.classes(id)) {
                if (isDeny || !examples.isVain(id, each)) {
                    about.computeIfAbsent(each, _ -> new ArrayList<>()).add(id);
                }
            }
        }
        about.values().removeIf(ids -> ids.stream().allMatch(id -> pool.get(id).isDeny()));
        int[] classes = about.keySet().stream().mapToInt(Integer::intValue).toArray();
        int[] numbersOfForm = about.values().stream().mapToInt(this::number).toArray();
        int weight = about.keySet().stream().mapToInt(actions::weight).sum();
        return new Signature(classes, numbersOfForm, weight);
    }

    private int number(List<Integer> ids) {
        List<Integer> key = ids.stream().map(pool::scope).distinct().sorted().toList();
        return numbers.computeIfAbsent(
                key,
                _ -> {
                    statements.add(List.copyOf(ids));
                    return numbers.size();
                });
    }

    /// Whether the statements behind two numbers cover one another, their actions apart: then they allow alike.
    boolean areCoveredMutually(int one, int other) {
        return areCovered(one, other) && areCovered(other, one);
    }

    private boolean areCovered(int inner, int outer) {
        return statements.get(inner).stream()
                .map(pool::get)
                .allMatch(statement ->
                        statements.get(outer).stream()
                                .map(pool::get)
                                .filter(other -> other.isDeny() == statement.isDeny())
                                .anyMatch(
                                        other -> StatementCover.isScopeCovered(statement, other)));
    }

    /// The statements behind a number, said of these actions only.
    List<Statement> about(int number, List<String> names) {
        ActionElement only = new ActionElement.Action(names);
        return statements.get(number).stream()
                .map(id -> pool.get(id).statement().withActions(only))
                .distinct()
                .toList();
    }
}
