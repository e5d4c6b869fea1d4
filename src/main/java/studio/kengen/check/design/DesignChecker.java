package studio.kengen.check.design;

import java.time.LocalDate;
import java.util.List;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.Finding;
import studio.kengen.check.FindingOrder;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.control.choice.EmptyChoice;
import studio.kengen.control.companion.Companions;
import studio.kengen.control.reach.HiddenReach;
import studio.kengen.design.area.Areas;

/// Runs every check of projects.
public final class DesignChecker {
    private static final List<DesignCheck> CHECKS =
            List.of(
                    new UnknownService(),
                    new UnknownAction(),
                    new MissingReference(),
                    new EncryptionKey(),
                    new NothingSelected(),
                    new ActionOffTarget(),
                    new MalformedArn(),
                    new ArnOfNoResourceType(),
                    new UnknownResourceType(),
                    new InvalidAccount(),
                    new UnusedRegion(),
                    new UnclearCondition(),
                    new UngradedImpact(),
                    new ImpactBelowThreat(),
                    new OpenRisk(),
                    new HiddenDanger(),
                    new MissingCompanion(),
                    new IncompleteControl(),
                    new UnknownControl(),
                    new IncompleteAcceptedRisk(),
                    new OverdueReview(),
                    new DuplicateRow());

    private DesignChecker() {}

    /// What is wrong with the project behind `areas`, by table, row, and then the worst first.
    ///
    /// @param today the day against which reviews are overdue
    public static List<Finding> check(Areas areas, Catalog catalog, LocalDate today) {
        ControlKnowledge knowledge = ProjectKnowledge.of(areas.project(), catalog).controls();
        return check(
                areas,
                HiddenReach.of(areas, EmptyChoice.coverageWithout(areas.project(), knowledge)),
                Companions.of(areas, catalog),
                knowledge,
                catalog,
                today);
    }

    /// The same, where the hidden reach, the companions and the knowledge of the project are known already.
    ///
    /// @param reach of these areas
    /// @param companions of these areas
    public static List<Finding> check(
            Areas areas,
            HiddenReach reach,
            Companions companions,
            ControlKnowledge knowledge,
            Catalog catalog,
            LocalDate today) {
        Report report = new Report();
        Design design = Design.of(areas, reach, companions, knowledge, catalog, today);
        CHECKS.forEach(check -> check.check(design, report));
        return report.findings().stream().sorted(FindingOrder.of(areas.project())).toList();
    }
}
