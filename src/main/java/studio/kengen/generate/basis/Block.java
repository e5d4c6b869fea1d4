package studio.kengen.generate.basis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import studio.kengen.catalog.Action;
import studio.kengen.design.RowId;

/// Actions that are treated alike: each of them with each of the ARN patterns, on the same terms. What one statement can
/// say.
///
/// @param actions sorted by qualified name, at least one
/// @param arns ARN patterns of resources or of principals, sorted, at least one
/// @param terms what else must be equal to share a statement, such as the conditions
/// @param rows the rows that the block comes from
public record Block<T>(List<Action> actions, List<String> arns, T terms, NavigableSet<RowId> rows) {
    public Block {
        actions = List.copyOf(actions);
        arns = List.copyOf(arns);
        rows = Collections.unmodifiableNavigableSet(new TreeSet<>(rows));
    }

    /// One action with one ARN pattern.
    public record Cell<T>(Action action, String arn, T terms, NavigableSet<RowId> rows) {
        public Cell {
            rows = Collections.unmodifiableNavigableSet(new TreeSet<>(rows));
        }

        /// This cell, coming from the rows of `other` too.
        public Cell<T> with(Cell<T> other) {
            NavigableSet<RowId> all = new TreeSet<>(rows);
            all.addAll(other.rows);
            return new Cell<>(action, arn, terms, all);
        }
    }

    private record Share<K, T>(List<K> members, T terms) {}

    /// The fewest blocks in which every action stands once for its terms: actions with the same ARNs share a block.
    ///
    /// @param cells each action and ARN once for its terms
    /// @param order of terms, so that the blocks come in one order however the cells do
    public static <T> List<Block<T>> byAction(Collection<Cell<T>> cells, Comparator<T> order) {
        return blocks(cells, cell -> cell.action().qualifiedName(), Cell::arn, order);
    }

    /// The fewest blocks in which every ARN stands once for its terms: ARNs with the same actions share a block. Says the
    /// same as [#byAction], and is shorter where actions are many and ARNs few.
    public static <T> List<Block<T>> byArn(Collection<Cell<T>> cells, Comparator<T> order) {
        return blocks(cells, Cell::arn, cell -> cell.action().qualifiedName(), order);
    }

    private static <T> List<Block<T>> blocks(
            Collection<Cell<T>> cells,
            Function<Cell<T>, String> leading,
            Function<Cell<T>, String> following,
            Comparator<T> order) {
        Map<Share<String, T>, TreeMap<String, Cell<T>>> lines = new LinkedHashMap<>();
        for (Cell<T> cell : cells) {
            lines.computeIfAbsent(
                            new Share<>(List.of(leading.apply(cell)), cell.terms()),
                            _ -> new TreeMap<>())
                    .put(following.apply(cell), cell);
        }
        Map<Share<String, T>, List<Cell<T>>> shared = new LinkedHashMap<>();
        lines.forEach((line, others) ->
                shared.computeIfAbsent(
                                new Share<>(List.copyOf(others.keySet()), line.terms()),
                                _ -> new ArrayList<>())
                        .addAll(others.values()));
        return shared.values().stream().map(Block::of).sorted(inOrder(order)).toList();
    }

    private static <T> Block<T> of(List<Cell<T>> cells) {
        TreeMap<String, Action> actions = new TreeMap<>();
        NavigableSet<String> arns = new TreeSet<>();
        NavigableSet<RowId> rows = new TreeSet<>();
        for (Cell<T> cell : cells) {
            actions.put(cell.action().qualifiedName(), cell.action());
            arns.add(cell.arn());
            rows.addAll(cell.rows());
        }
        return new Block<>(
                List.copyOf(actions.values()), List.copyOf(arns), cells.getFirst().terms(), rows);
    }

    private static <T> Comparator<Block<T>> inOrder(Comparator<T> order) {
        return Comparator.comparing((Block<T> block) -> block.actions().getFirst().service())
                .thenComparing(block -> block.arns().toString())
                .thenComparing(Block::terms, order)
                .thenComparing(block -> block.actions().getFirst().name());
    }
}
