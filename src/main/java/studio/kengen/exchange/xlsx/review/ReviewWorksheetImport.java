package studio.kengen.exchange.xlsx.review;

import java.util.List;
import java.util.Optional;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.exchange.xlsx.problem.WorkbookProblem;

/// What came of a worksheet of the periodic review that was filled in.
///
/// @param changes the decisions as one step that can be undone; empty where the project has them all already
/// @param decided how many items of the worksheet have a decision that was understood
/// @param undecided how many have none
/// @param problems what was not taken in, and decisions that somebody should look at again, with their places
public record ReviewWorksheetImport(
        Optional<ChangeSet> changes, int decided, int undecided, List<WorkbookProblem> problems) {
    public ReviewWorksheetImport {
        problems = List.copyOf(problems);
    }
}
