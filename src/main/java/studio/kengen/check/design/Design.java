package studio.kengen.check.design;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.choice.EmptyChoice;
import studio.kengen.control.companion.Companions;
import studio.kengen.control.reach.HiddenReach;
import studio.kengen.design.ActionSelection;
import studio.kengen.design.Coverage;
import studio.kengen.design.Project;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.RowExpander;
import studio.kengen.design.area.RowExpansion;

/// What the checks look at.
///
/// @param reach what sources can obtain beyond their rows
/// @param companions what rows need besides
/// @param knowledge the controls that are known where the project is designed
/// @param today the day against which reviews are overdue
record Design(
        Project project,
        Areas areas,
        HiddenReach reach,
        Companions companions,
        ControlKnowledge knowledge,
        Catalog catalog,
        RowExpander expander,
        Coverage coverage,
        LocalDate today) {
    static Design of(
            Areas areas,
            HiddenReach reach,
            Companions companions,
            ControlKnowledge knowledge,
            Catalog catalog,
            LocalDate today) {
        Project project = areas.project();
        return new Design(
                project,
                areas,
                reach,
                companions,
                knowledge,
                catalog,
                new RowExpander(catalog),
                EmptyChoice.coverageWithout(project, knowledge),
                today);
    }

    /// The rows of Tables 1 and 3-1 with what they stand for.
    List<RowExpansion<? extends ActionSelection>> expansions() {
        return Stream.<RowExpansion<? extends ActionSelection>>concat(
                        areas.needed().stream(), areas.unacceptable().stream())
                .toList();
    }

    /// The rows of Tables 1 and 3-1.
    List<ActionSelection> selections() {
        return Stream.<ActionSelection>concat(
                        project.needed().stream(), project.unacceptable().stream())
                .toList();
    }
}
