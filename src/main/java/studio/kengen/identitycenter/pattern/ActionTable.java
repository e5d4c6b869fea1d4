package studio.kengen.identitycenter.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.Catalog;
import studio.kengen.policy.ActionElement;

/// The actions of the catalogue, grouped: actions are in one class where no statement of a pool tells them apart.
final class ActionTable {
    private final Catalog catalog;
    private final List<Action> all;
    private final Map<Integer, List<Action>> examples = new HashMap<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<String, int[]> byPattern = new HashMap<>();

    /// The class of each action.
    private final int[] classes;

    /// The places of each class's actions in the catalogue.
    private final List<List<Integer>> members = new ArrayList<>();

    /// How many actions each class has.
    private final int[] weights;

    private final List<int[]> classesOfStatement = new ArrayList<>();
    private final List<List<Integer>> statementsOfClass = new ArrayList<>();

    ActionTable(Catalog catalog, StatementPool pool) {
        this.catalog = catalog;
        all = catalog.expand("*");
        all.forEach(action -> indexes.put(name(action), indexes.size()));
        Map<ActionElement, int[]> elements = new HashMap<>();
        for (int id = 0; id < pool.size(); id++) {
            elements.computeIfAbsent(pool.get(id).statement().actions(), this::actions);
        }
        classes = new int[indexes.size()];
        int count = 1;
        for (int[] some : elements.values().stream().sorted(Arrays::compare).toList()) {
            count = split(some, count);
        }
        count = renumber();
        weights = new int[count];
        IntStream.range(0, count).forEach(_ -> statementsOfClass.add(new ArrayList<>()));
        IntStream.range(0, count).forEach(_ -> members.add(new ArrayList<>()));
        for (int action = 0; action < classes.length; action++) {
            weights[classes[action]]++;
            members.get(classes[action]).add(action);
        }
        Map<ActionElement, int[]> classesOfElement = new HashMap<>();
        elements.forEach((element, some) ->
                classesOfElement.put(
                        element,
                        Arrays.stream(some)
                                .map(action -> classes[action])
                                .distinct()
                                .sorted()
                                .toArray()));
        for (int id = 0; id < pool.size(); id++) {
            int[] of =
                    classesOfElement.getOrDefault(pool.get(id).statement().actions(), new int[0]);
            classesOfStatement.add(of);
            for (int each : of) {
                statementsOfClass.get(each).add(id);
            }
        }
    }

    /// Gives those of the actions that are in one class with others a class of their own.
    private int split(int[] some, int count) {
        int next = count;
        Map<Integer, Integer> renamed = new HashMap<>();
        for (int action : some) {
            int old = classes[action];
            Integer own = renamed.get(old);
            if (own == null) {
                own = next++;
                renamed.put(old, own);
            }
            classes[action] = own;
        }
        return next;
    }

    /// Leaves no number without actions.
    ///
    /// @return how many classes there are
    private int renumber() {
        Map<Integer, Integer> renamed = new HashMap<>();
        for (int action = 0; action < classes.length; action++) {
            classes[action] = renamed.computeIfAbsent(classes[action], _ -> renamed.size());
        }
        return renamed.size();
    }

    private int[] actions(ActionElement element) {
        IntStream listed =
                element.patterns().stream()
                        .flatMapToInt(pattern -> Arrays.stream(actions(pattern)))
                        .distinct();
        if (element instanceof ActionElement.Action) {
            return listed.sorted().toArray();
        }
        boolean[] isListed = new boolean[indexes.size()];
        listed.forEach(action -> isListed[action] = true);
        return IntStream.range(0, indexes.size()).filter(action -> !isListed[action]).toArray();
    }

    private int[] actions(String pattern) {
        return byPattern.computeIfAbsent(
                pattern,
                text ->
                        catalog.expand(text).stream()
                                .map(ActionTable::name)
                                .mapToInt(name -> indexes.getOrDefault(name, 0))
                                .toArray());
    }

    private static String name(Action action) {
        return action.qualifiedName().toLowerCase(Locale.ROOT);
    }

    /// The class of an action of the catalogue.
    ///
    /// @param action in lower case
    OptionalInt classOf(String action) {
        Integer index = indexes.get(action);
        return index == null ? OptionalInt.empty() : OptionalInt.of(classes[index]);
    }

    /// How many actions a class has.
    int weight(int actionClass) {
        return weights[actionClass];
    }

    /// The classes that a statement is about, sorted.
    int[] classes(int statement) {
        return classesOfStatement.get(statement);
    }

    /// The statements that are about a class.
    List<Integer> statements(int actionClass) {
        return statementsOfClass.get(actionClass);
    }

    /// Actions of a class of which every other one is like one of these: of the same service, for the same types of
    /// resources and with the same condition keys.
    List<Action> examples(int actionClass) {
        return examples.computeIfAbsent(actionClass, this::findExamples);
    }

    private List<Action> findExamples(int actionClass) {
        Map<Object, Action> byKind = new LinkedHashMap<>();
        for (int place : members.get(actionClass)) {
            Action action = all.get(place);
            byKind.putIfAbsent(
                    List.of(action.service(), action.resources(), action.conditionKeys()), action);
        }
        return List.copyOf(byKind.values());
    }
}
