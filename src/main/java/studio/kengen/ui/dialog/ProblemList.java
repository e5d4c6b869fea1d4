package studio.kengen.ui.dialog;

import java.util.List;
import studio.kengen.i18n.Message;

/// Things that were not understood, each with its place.
///
/// @param title what was done, "Imported orders.xlsx"
/// @param text what became of the rest
/// @param problems one or more
public record ProblemList(Message title, Message text, List<Problem> problems) {
    public ProblemList {
        problems = List.copyOf(problems);
    }

    /// One of them.
    ///
    /// @param place where it is: `line 12`, `sheet "Table 1", C7`
    /// @param message what is wrong and what to do
    public record Problem(Message place, Message message) {}
}
