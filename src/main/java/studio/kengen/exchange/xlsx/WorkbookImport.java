package studio.kengen.exchange.xlsx;

import java.util.List;
import studio.kengen.design.Project;
import studio.kengen.exchange.xlsx.problem.WorkbookProblem;

/// What came out of a workbook.
///
/// @param project everything that was understood
/// @param problems what was not, in the order of the sheets; empty for a workbook that the studio wrote and whose
///     references all lead somewhere, but for the note that Table 3-2 is derived
public record WorkbookImport(Project project, List<WorkbookProblem> problems) {
    public WorkbookImport {
        problems = List.copyOf(problems);
    }
}
