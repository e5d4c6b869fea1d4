package studio.kengen.ui.identitycenter.plan;

import java.util.List;
import studio.kengen.design.RowId;

/// A line in the list of patterns.
sealed interface PatternLine {
    /// What it says.
    String text();

    /// Stands above the patterns of one kind.
    ///
    /// @param groups those below that can be merged together; none where each has to be looked at
    record Heading(String text, List<List<RowId>> groups) implements PatternLine {
        public Heading {
            groups = List.copyOf(groups);
        }
    }

    /// Permission sets that can be made one.
    record Alike(String text, List<RowId> sets) implements PatternLine {
        public Alike {
            sets = List.copyOf(sets);
        }
    }
}
