package studio.kengen.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.design.DesignChecker;
import studio.kengen.check.identitycenter.IdentityCenterChecker;
import studio.kengen.check.practice.PracticeChecker;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.control.companion.Companions;
import studio.kengen.control.reach.HiddenReach;
import studio.kengen.design.Project;
import studio.kengen.design.area.Areas;

/// Runs every check of a project: of its four tables, of its plan for IAM Identity Center, and of its own knowledge.
public final class ProjectChecker {
    /// The code of a line of the project's own knowledge that does not count.
    private static final String OWN_KNOWLEDGE = "OWN_KNOWLEDGE";

    private ProjectChecker() {}

    /// What is wrong with the project behind `areas`, by table, row, and then the worst first.
    ///
    /// @param reach of these areas
    /// @param companions of these areas
    /// @param knowledge of this project
    /// @param today the day against which reviews are overdue
    public static List<Finding> check(
            Areas areas,
            HiddenReach reach,
            Companions companions,
            ProjectKnowledge knowledge,
            Catalog catalog,
            LocalDate today) {
        Project project = areas.project();
        return Stream.of(
                        DesignChecker.check(
                                areas, reach, companions, knowledge.controls(), catalog, today),
                        IdentityCenterChecker.check(project, knowledge.quotas(), catalog),
                        ofKnowledge(knowledge))
                .flatMap(List::stream)
                .sorted(FindingOrder.of(project))
                .toList();
    }

    private static List<Finding> ofKnowledge(ProjectKnowledge knowledge) {
        return knowledge.problems().stream()
                .map(problem ->
                        new Finding(
                                OWN_KNOWLEDGE,
                                Severity.ERROR,
                                Place.ofKnowledge(problem.line()),
                                problem.message()))
                .toList();
    }

    /// The same, with what shows that best practices are not followed.
    ///
    /// @param practices remembers what it read of evidence, so that one should serve a project from edit to edit
    public static List<Finding> check(
            Areas areas,
            HiddenReach reach,
            Companions companions,
            ProjectKnowledge knowledge,
            Catalog catalog,
            PracticeChecker practices,
            LocalDate today) {
        return Stream.concat(
                        check(areas, reach, companions, knowledge, catalog, today).stream(),
                        practices.check(areas, today).stream())
                .sorted(FindingOrder.of(areas.project()))
                .toList();
    }
}
