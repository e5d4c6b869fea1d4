package studio.kengen.ui.venn;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Impact;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.area.AreaPermission;

/// A line of the list behind a region.
///
/// @param action `s3:GetObject`
/// @param sources who has it, by name; empty in B − A, which holds for everybody
/// @param targets on what, by name; `*` for the service as a whole
/// @param rows the rows of Table 1, or in B − A of Table 3-1, that it comes from
/// @param impact the worst impact; null in A − B
record RegionLine(
        String action,
        List<String> sources,
        List<String> targets,
        List<RowId> rows,
        @Nullable Impact impact) {
    static RegionLine of(AreaPermission permission, RowNames names) {
        String target =
                permission.target().equals(AccessTarget.WHOLE_SERVICE)
                        ? "*"
                        : names.name(permission.target());
        return new RegionLine(
                permission.action().qualifiedName(),
                permission.source().equals(RowId.NONE)
                        ? List.of()
                        : List.of(names.name(permission.source())),
                List.of(target),
                permission.rows(),
                permission.impact());
    }

    /// This line with the sources, targets and rows of another permission of the same action.
    RegionLine and(RegionLine other) {
        return new RegionLine(
                action,
                union(sources, other.sources),
                union(targets, other.targets),
                union(rows, other.rows),
                worse(impact, other.impact));
    }

    /// Whether some part of the line holds `word`, which is in lower case.
    boolean contains(String word) {
        return Stream.concat(Stream.of(action), Stream.concat(sources.stream(), targets.stream()))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
    }

    private static <T> List<T> union(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private static @Nullable Impact worse(@Nullable Impact one, @Nullable Impact other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Impact.worst(one, other);
    }
}
