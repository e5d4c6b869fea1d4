package studio.kengen.generate.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import studio.kengen.design.Control;
import studio.kengen.design.RowId;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.generate.basis.Basis;

/// Finds the rows to look at where statements take too much space.
public final class LargestRows {
    private record Sized(PlannedStatement statement, int size) {}

    private static final int NAMED = 3;

    private LargestRows() {}

    /// The rows of Table 3-1, and the controls that stand for themselves, of the largest statements; sorted.
    public static List<RowId> of(
            List<PlannedStatement> statements, PolicyFormat format, Basis basis) {
        Set<RowId> rows = new TreeSet<>();
        statements.stream()
                .map(statement -> new Sized(statement, format.size(List.of(statement)).used()))
                .sorted(Comparator.comparingInt(Sized::size).reversed())
                .limit(NAMED)
                .forEach(sized -> rows.addAll(causes(sized.statement(), basis)));
        return List.copyOf(rows);
    }

    private static List<RowId> causes(PlannedStatement statement, Basis basis) {
        Class<?> cause =
                statement.written().isPresent() ? Control.class : UnacceptablePermission.class;
        return statement.rows().stream()
                .filter(row -> basis.project().find(row).filter(cause::isInstance).isPresent())
                .toList();
    }
}
