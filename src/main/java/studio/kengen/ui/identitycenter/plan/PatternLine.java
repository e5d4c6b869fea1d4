package studio.kengen.ui.identitycenter.plan;

import java.util.List;
import studio.kengen.design.RowId;

/// A line in the list of patterns.
sealed interface PatternLine {
    /// What it says.
    String text();

    /// Stands above the patterns of one kind.
    record Heading(String text) implements PatternLine {}

    /// Permission sets that can be made one.
    record Alike(String text, List<RowId> sets) implements PatternLine {
        public Alike {
            sets = List.copyOf(sets);
        }
    }
}
