package studio.kengen.ui.shell;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.kengen.check.Severity;
import studio.kengen.design.Impact;

/// A line of the details. Texts are in the language of the window.
public sealed interface DetailLine {
    /// Something to read.
    record Text(String text) implements DetailLine {}

    /// Something to read that is not so important, such as an ARN below its action.
    record Muted(String text) implements DetailLine {}

    /// Leads somewhere.
    ///
    /// @param impact its sign stands before the text; null for none
    record Link(@Nullable Impact impact, String text, Place place) implements DetailLine {}

    /// A number that opens into the list behind it; folded at first.
    record Group(String text, List<DetailLine> lines) implements DetailLine {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /// Something that can be done.
    record Offer(String text, Runnable action) implements DetailLine {}

    /// Something that is wrong.
    ///
    /// @param place the cell to mend; empty where it is not in a cell
    record Problem(Severity severity, String text, Optional<Place> place) implements DetailLine {}
}
