package studio.kengen.ui.control;

/// A line of what changes in documents.
///
/// @param kind how it is shown
record DiffLine(Kind kind, String text) {
    enum Kind {
        /// The head of what follows: the path of a document, the name of a row.
        DOCUMENT(""),
        /// A line that stays.
        SAME("  "),
        /// A new line.
        ADDED("+ "),
        /// A line that goes.
        REMOVED("− "),
        /// Lines that stay and are not shown.
        SKIPPED("");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        /// What stands before the text.
        String sign() {
            return sign;
        }
    }
}
