package studio.kengen.ui.project;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.Finding;
import studio.kengen.check.ProjectChecker;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.control.choice.EmptyChoice;
import studio.kengen.control.companion.Companions;
import studio.kengen.control.reach.Escalation;
import studio.kengen.control.reach.HiddenReach;
import studio.kengen.design.Coverage;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.area.AreaCounts;
import studio.kengen.design.area.AreaFilter;
import studio.kengen.design.area.AreaPermission;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.Region;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.identitycenter.EffectiveAssignments;

/// Everything that follows from one state of the project. Immutable; made in the background.
public final class Derived {
    private final Areas areas;
    private final HiddenReach reach;
    private final ProjectKnowledge knowledge;
    private final Companions companions;
    private final Coverage coverage;
    private final List<Finding> findings;
    private final AreaCounts counts;
    private final long openPermissions;
    private final EffectiveAssignments assignments;
    private final Map<RowId, RequestedPermission> requested;
    private final Map<RowId, List<Finding>> findingsByRow;
    private final Map<Table, Long> findingsByTable;

    private Derived(
            Areas areas,
            HiddenReach reach,
            Companions companions,
            ProjectKnowledge knowledge,
            Coverage coverage,
            List<Finding> findings) {
        this.areas = areas;
        this.reach = reach;
        this.companions = companions;
        this.knowledge = knowledge;
        this.findings = List.copyOf(findings);
        this.coverage = coverage;
        this.assignments = EffectiveAssignments.of(areas.project());
        this.counts = areas.counts(AreaFilter.ALL);
        this.openPermissions =
                areas.permissions(Region.NEEDED_AND_UNACCEPTABLE, AreaFilter.ALL).stream()
                        .filter(permission -> !isCovered(permission))
                        .count();
        this.requested = new HashMap<>();
        areas.requestedPermissions().forEach(row -> requested.putIfAbsent(row.row().id(), row));
        this.findingsByRow =
                findings.stream().collect(Collectors.groupingBy(finding -> finding.place().row()));
        this.findingsByTable =
                findings.stream()
                        .filter(finding -> finding.place().knowledgeLine().isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        finding -> finding.place().table(), Collectors.counting()));
    }

    /// What follows from `project`.
    static Derived of(Project project, Catalog catalog, LocalDate today) {
        return of(
                Areas.of(project, catalog), ProjectKnowledge.of(project, catalog), catalog, today);
    }

    /// What follows from `project`, taking over what the change from this state does not touch.
    Derived after(Project project, Catalog catalog, LocalDate today) {
        return of(areas.after(project), knowledge.after(project), catalog, today);
    }

    private static Derived of(
            Areas areas, ProjectKnowledge knowledge, Catalog catalog, LocalDate today) {
        Coverage coverage = EmptyChoice.coverageWithout(areas.project(), knowledge.controls());
        HiddenReach reach = HiddenReach.of(areas, coverage);
        Companions companions = Companions.of(areas, catalog);
        return new Derived(
                areas,
                reach,
                companions,
                knowledge,
                coverage,
                ProjectChecker.check(areas, reach, companions, knowledge, catalog, today));
    }

    /// The project that all this follows from; the environment that is looked at comes first in it.
    public Project project() {
        return areas.project();
    }

    /// A, B and Table 3-2.
    public Areas areas() {
        return areas;
    }

    /// What sources can obtain beyond their rows.
    public HiddenReach reach() {
        return reach;
    }

    /// What rows need besides.
    public Companions companions() {
        return companions;
    }

    /// What is known about controls and limits in this project.
    public ProjectKnowledge knowledge() {
        return knowledge;
    }

    /// Who has which permission set in which account.
    public EffectiveAssignments assignments() {
        return assignments;
    }

    /// What Table 4 covers.
    public Coverage coverage() {
        return coverage;
    }

    /// How much lies in each region.
    public AreaCounts counts() {
        return counts;
    }

    /// How many permissions of A ∩ B come from rows that neither a control nor an accepted risk covers.
    public long openPermissions() {
        return openPermissions;
    }

    /// What is wrong, in the order of the tables and their rows.
    public List<Finding> findings() {
        return findings;
    }

    /// What is wrong with one row, the worst first.
    public List<Finding> findings(RowId row) {
        return findingsByRow.getOrDefault(row, List.of());
    }

    /// How many findings these tables have; those about the project's own knowledge are told at its own screen.
    public long findings(Collection<Table> tables) {
        return Set.copyOf(tables).stream()
                .mapToLong(table -> findingsByTable.getOrDefault(table, 0L))
                .sum();
    }

    /// The row of Table 3-2 that belongs to a row of Table 1.
    public Optional<RequestedPermission> requested(RowId neededRow) {
        return Optional.ofNullable(requested.get(neededRow));
    }

    /// The rows of Table 3-2 that meet B and that nothing covers.
    public List<RequestedPermission> openRisks() {
        return areas.requestedPermissions().stream()
                .filter(row -> row.meetsB(project().threshold()))
                .filter(row -> !coverage.covers(row.row().id()))
                .toList();
    }

    /// The rows of Table 3-2 that meet no B themselves, let their source obtain something of it, and that nothing covers.
    public List<RequestedPermission> hiddenRisks() {
        Set<RowId> reaching =
                reach.open().stream().map(Escalation::mainRow).collect(Collectors.toSet());
        return areas.requestedPermissions().stream()
                .filter(row -> reaching.contains(row.row().id()))
                .filter(row -> !row.meetsB(project().threshold()))
                .toList();
    }

    private boolean isCovered(AreaPermission permission) {
        return permission.rows().stream().allMatch(coverage::covers);
    }
}
