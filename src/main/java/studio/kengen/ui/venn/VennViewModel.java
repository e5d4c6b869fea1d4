package studio.kengen.ui.venn;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import studio.kengen.design.AccessSource;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.area.AreaCounts;
import studio.kengen.design.area.AreaFilter;
import studio.kengen.design.area.AreaPermission;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.Region;

/// What the Venn diagram shows of the areas: which part is looked at, what is counted, which region is listed.
///
/// Immutable; every choice of the user gives a new one.
record VennViewModel(Areas areas, AreaFilter filter, Unit unit, Region region, String search) {
    /// Everything, counted as permissions, with the dangerous overlap listed.
    static VennViewModel of(Areas areas) {
        return new VennViewModel(
                areas, AreaFilter.ALL, Unit.PERMISSIONS, Region.NEEDED_AND_UNACCEPTABLE, "");
    }

    VennViewModel withAreas(Areas newAreas) {
        boolean sourceExists =
                newAreas.project().source(filter.source()).isPresent()
                        || filter.source().equals(RowId.NONE);
        return new VennViewModel(
                newAreas,
                sourceExists ? filter : new AreaFilter(RowId.NONE, filter.service()),
                unit,
                region,
                search);
    }

    VennViewModel withFilter(AreaFilter newFilter) {
        return new VennViewModel(areas, newFilter, unit, region, search);
    }

    VennViewModel withUnit(Unit newUnit) {
        return new VennViewModel(areas, filter, newUnit, region, search);
    }

    VennViewModel withRegion(Region newRegion) {
        return new VennViewModel(areas, filter, unit, newRegion, search);
    }

    VennViewModel withSearch(String newSearch) {
        return new VennViewModel(areas, filter, unit, region, newSearch);
    }

    /// The number that stands in a region.
    int count(Region of) {
        AreaCounts counts = areas.counts(filter);
        return unit == Unit.PERMISSIONS ? counts.permissions(of) : counts.actions(of);
    }

    /// What lies in A, the overlap included.
    int inA() {
        return count(Region.NEEDED_ONLY) + count(Region.NEEDED_AND_UNACCEPTABLE);
    }

    /// What lies in B, the overlap included.
    int inB() {
        return count(Region.UNACCEPTABLE_ONLY) + count(Region.NEEDED_AND_UNACCEPTABLE);
    }

    /// The sources one can look at alone, in the order of the project.
    List<AccessSource> sources() {
        return areas.project().sources();
    }

    /// The services that occur in A or B, sorted.
    List<String> services() {
        TreeSet<String> services = new TreeSet<>();
        areas.needed().forEach(row -> services.add(row.row().service()));
        areas.unacceptable().forEach(row -> services.add(row.row().service()));
        services.remove("");
        return List.copyOf(services);
    }

    /// The lines behind the number of the listed region, those that hold every word of the search. A line is a permission,
    /// or an action with all its permissions, as the diagram counts.
    List<RegionLine> lines() {
        RowNames names = RowNames.of(areas.project());
        List<String> words = List.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return allLines(names).filter(line -> words.stream().allMatch(line::contains)).toList();
    }

    private Stream<RegionLine> allLines(RowNames names) {
        List<AreaPermission> permissions = areas.permissions(region, filter);
        if (unit == Unit.PERMISSIONS) {
            return permissions.stream().map(permission -> RegionLine.of(permission, names));
        }
        Map<String, RegionLine> byAction = new LinkedHashMap<>();
        permissions.forEach(permission ->
                byAction.merge(
                        permission.action().qualifiedName(),
                        RegionLine.of(permission, names),
                        RegionLine::and));
        return byAction.values().stream().sorted(Comparator.comparing(RegionLine::action));
    }
}
