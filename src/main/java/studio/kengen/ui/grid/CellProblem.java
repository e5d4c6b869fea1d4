package studio.kengen.ui.grid;

/// What is to be said of a cell's value. The kinds look different in more than colour.
///
/// @param text why, and what to do
public record CellProblem(Kind kind, String text) {
    /// How bad it is, the worst first.
    public enum Kind {
        /// The value is wrong.
        ERROR("invalid", "grid.cell.invalid"),
        /// The value may be wrong, or it is dangerous.
        WARNING("warning", "grid.cell.warning"),
        /// The value could be better.
        SUGGESTION("suggestion", "grid.cell.suggestion");

        private final String word;
        private final String spoken;

        Kind(String word, String spoken) {
            this.word = word;
            this.spoken = spoken;
        }

        /// The pseudo-class of cells that have it.
        String pseudoClass() {
            return word;
        }

        /// What a screen reader says of a cell that has it: its text, and why.
        String spoken() {
            return spoken;
        }
    }

    /// A wrong value.
    public static CellProblem error(String text) {
        return new CellProblem(Kind.ERROR, text);
    }
}
