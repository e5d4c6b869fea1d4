package studio.kengen.design.area;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.ActionSelection;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.UnacceptablePermission;

/// The areas A and B of one project, and Table 3-2. Immutable, but for regions that are counted when first asked for.
///
/// A is the union of the rows of Table 1. B is the union of those rows of Table 3-1 whose impact is at or above the
/// project's threshold; it holds for every source.
public final class Areas {
    private final Project project;
    private final Catalog catalog;
    private final ResourceOverlap overlap;
    private final List<RowExpansion<NeededPermission>> needed;
    private final List<RowExpansion<UnacceptablePermission>> unacceptable;
    private final List<RequestedPermission> requested;
    private final Map<AreaFilter, Map<Region, List<AreaPermission>>> regions =
            Collections.synchronizedMap(new HashMap<>());

    private Areas(
            Project project,
            Catalog catalog,
            ResourceOverlap overlap,
            List<RowExpansion<NeededPermission>> needed,
            List<RowExpansion<UnacceptablePermission>> unacceptable,
            List<RequestedPermission> requested) {
        this.project = project;
        this.catalog = catalog;
        this.overlap = overlap;
        this.needed = needed;
        this.unacceptable = unacceptable;
        this.requested = requested;
    }

    /// Derives everything of `project`.
    public static Areas of(Project project, Catalog catalog) {
        return derive(project, catalog, null);
    }

    /// What the names in the project mean.
    public Catalog catalog() {
        return catalog;
    }

    /// The areas of this project after a change. What the change does not touch is taken over, so that the edit of one
    /// cell costs little; the result equals `Areas.of(changed, catalog)`.
    public Areas after(Project changed) {
        return derive(changed, catalog, this);
    }

    /// The project that these areas follow from.
    public Project project() {
        return project;
    }

    /// The rows of Table 1 and what they stand for, in their order.
    public List<RowExpansion<NeededPermission>> needed() {
        return needed;
    }

    /// The rows of Table 3-1 and what they stand for, in their order, acceptable ones too.
    public List<RowExpansion<UnacceptablePermission>> unacceptable() {
        return unacceptable;
    }

    /// The rows of Table 3-1 that make up B under the project's threshold.
    public List<RowExpansion<UnacceptablePermission>> areaB() {
        return unacceptable.stream()
                .filter(expansion -> expansion.row().isUnacceptable(project.threshold()))
                .toList();
    }

    /// Table 3-2: a row for each row of Table 1, in its order.
    public List<RequestedPermission> requestedPermissions() {
        return requested;
    }

    /// The row of Table 3-2 that belongs to a row of Table 1.
    public Optional<RequestedPermission> requestedPermission(RowId neededRow) {
        return requested.stream().filter(row -> row.row().id().equals(neededRow)).findFirst();
    }

    /// The permissions in a region, sorted by action, source and target.
    public List<AreaPermission> permissions(Region region, AreaFilter filter) {
        return regions(filter).getOrDefault(region, List.of());
    }

    /// How much lies in each region.
    public AreaCounts counts(AreaFilter filter) {
        return AreaCounts.of(regions(filter));
    }

    private Map<Region, List<AreaPermission>> regions(AreaFilter filter) {
        return regions.computeIfAbsent(
                filter, wanted -> new RegionCollector(this, wanted).collect());
    }

    private static Areas derive(Project project, Catalog catalog, @Nullable Areas before) {
        RowExpander expander = new RowExpander(catalog);
        List<RowExpansion<NeededPermission>> needed =
                expandAll(
                        project,
                        project.needed(),
                        expander,
                        before == null ? null : before.project,
                        before == null ? List.of() : before.needed);
        List<RowExpansion<UnacceptablePermission>> unacceptable =
                expandAll(
                        project,
                        project.unacceptable(),
                        expander,
                        before == null ? null : before.project,
                        before == null ? List.of() : before.unacceptable);
        ResourceOverlap overlap = before == null ? new ResourceOverlap() : before.overlap;
        return new Areas(
                project,
                catalog,
                overlap,
                needed,
                unacceptable,
                Encounters.join(
                        needed,
                        unacceptable,
                        before == null ? List.of() : before.requested,
                        before == null ? List.of() : before.unacceptable,
                        overlap));
    }

    private static <S extends ActionSelection> List<RowExpansion<S>> expandAll(
            Project project,
            List<S> rows,
            RowExpander expander,
            @Nullable Project projectBefore,
            List<RowExpansion<S>> before) {
        Map<RowId, RowExpansion<S>> known = new HashMap<>();
        before.forEach(expansion -> known.put(expansion.row().id(), expansion));
        List<RowExpansion<S>> expansions = new ArrayList<>(rows.size());
        for (S row : rows) {
            RowExpansion<S> old = known.get(row.id());
            Optional<AccessTarget> target = project.target(row.target());
            boolean unchanged =
                    old != null
                            && projectBefore != null
                            && old.row().equals(row)
                            && projectBefore.target(row.target()).equals(target);
            expansions.add(unchanged && old != null ? old : expander.expand(row, target));
        }
        return Collections.unmodifiableList(expansions);
    }
}
