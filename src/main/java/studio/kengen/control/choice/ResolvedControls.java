package studio.kengen.control.choice;

import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.KnownControl;
import studio.kengen.design.Control;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.GrantedAction;

/// The rows of Table 4 with the controls of the knowledge that they stand for. Immutable.
public final class ResolvedControls {
    private final List<ResolvedControl> all;

    private ResolvedControls(List<ResolvedControl> all) {
        this.all = List.copyOf(all);
    }

    /// The controls of the project that `areas` were derived from.
    public static ResolvedControls of(Areas areas, ControlKnowledge knowledge) {
        NavigableMap<RowId, NavigableSet<String>> dangerous = dangerousActions(areas);
        NamedControls names = new NamedControls(knowledge);
        return new ResolvedControls(
                areas.project().controls().stream()
                        .map(row -> resolved(row, dangerous, knowledge, names))
                        .toList());
    }

    /// In the order of Table 4.
    public List<ResolvedControl> all() {
        return all;
    }

    /// The known controls of one kind that are chosen, each with the row that chooses it.
    public <K extends KnownControl> Stream<Chosen<K>> chosen(Class<K> kind) {
        return all.stream()
                .flatMap(control ->
                        control.known(kind).stream().map(known -> new Chosen<>(control, known)));
    }

    /// A known control and the row of Table 4 that chooses it.
    public record Chosen<K extends KnownControl>(ResolvedControl by, K known) {}

    /// By the ids of rows of Table 1 and of Table 3-1: the actions that make the row a matter for step 4.
    private static NavigableMap<RowId, NavigableSet<String>> dangerousActions(Areas areas) {
        TreeMap<RowId, NavigableSet<String>> actions = new TreeMap<>();
        areas.requestedPermissions()
                .forEach(row ->
                        row.encounters().stream()
                                .filter(met ->
                                        met.unacceptable()
                                                .isUnacceptable(areas.project().threshold()))
                                .flatMap(met -> met.common().stream())
                                .forEach(grant -> add(actions, row.row().id(), grant)));
        areas.areaB()
                .forEach(row -> row.grants().forEach(grant -> add(actions, row.row().id(), grant)));
        return actions;
    }

    private static void add(
            NavigableMap<RowId, NavigableSet<String>> actions, RowId row, GrantedAction grant) {
        actions.computeIfAbsent(row, _ -> new TreeSet<>()).add(grant.action().qualifiedName());
    }

    private static ResolvedControl resolved(
            Control row,
            NavigableMap<RowId, NavigableSet<String>> dangerous,
            ControlKnowledge knowledge,
            NamedControls names) {
        TreeMap<RowId, NavigableSet<String>> ofRows = new TreeMap<>();
        row.covers()
                .forEach(id ->
                        Optional.ofNullable(dangerous.get(id))
                                .ifPresent(actions -> ofRows.put(id, actions)));
        NavigableSet<String> actions = new TreeSet<>();
        ofRows.values().forEach(actions::addAll);
        List<KnownControl> known =
                row.choice().isKnown()
                        ? knowledge.control(row.choice().control(), actions).stream().toList()
                        : names.in(row, actions);
        return new ResolvedControl(row, known, known.isEmpty() ? ofRows : about(known, ofRows));
    }

    private static NavigableMap<RowId, NavigableSet<String>> about(
            List<KnownControl> known, NavigableMap<RowId, NavigableSet<String>> ofRows) {
        TreeMap<RowId, NavigableSet<String>> covered = new TreeMap<>();
        ofRows.forEach((id, actions) -> {
            NavigableSet<String> about = new TreeSet<>();
            known.forEach(control -> about.addAll(control.actions()));
            about.retainAll(actions);
            if (!about.isEmpty()) {
                covered.put(id, about);
            }
        });
        return covered;
    }
}
