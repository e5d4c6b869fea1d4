package studio.kengen.control.choice;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.KnownControl;
import studio.kengen.design.Control;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;

/// The rows of Table 4 with the controls of the knowledge that they stand for. Immutable.
public final class ResolvedControls {
    private final List<ResolvedControl> all;

    private ResolvedControls(List<ResolvedControl> all) {
        this.all = List.copyOf(all);
    }

    /// The controls of the project that `areas` were derived from.
    public static ResolvedControls of(Areas areas, ControlKnowledge knowledge) {
        DangerousActions dangerous = DangerousActions.of(areas, knowledge);
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

    private static ResolvedControl resolved(
            Control row,
            DangerousActions dangerous,
            ControlKnowledge knowledge,
            NamedControls names) {
        NavigableSet<String> actions = new TreeSet<>();
        row.covers().forEach(id -> actions.addAll(dangerous.of(id)));
        List<KnownControl> known =
                row.choice().isKnown()
                        ? knowledge.control(row.choice().control(), actions).stream().toList()
                        : names.in(row, actions);
        TreeMap<RowId, NavigableSet<String>> covered = new TreeMap<>();
        if (EmptyChoice.is(row, knowledge)) {
            return new ResolvedControl(row, known, covered);
        }
        for (RowId id : row.covers()) {
            NavigableSet<String> about = about(id, known, dangerous);
            if (!about.isEmpty()) {
                covered.put(id, about);
            }
        }
        return new ResolvedControl(row, known, covered);
    }

    private static NavigableSet<String> about(
            RowId row, List<KnownControl> known, DangerousActions dangerous) {
        if (known.isEmpty()) {
            return dangerous.of(row);
        }
        NavigableSet<String> about = new TreeSet<>();
        known.forEach(control -> about.addAll(dangerous.of(row, control)));
        return about;
    }
}
