package studio.kengen.ui.identitycenter.matrix;

/// How large the cells are, in pixels at 100 %.
enum MatrixZoom {
    /// Only whether there is something: hundreds of accounts in sight.
    OVERVIEW(7, false, false),
    /// Accounts by name, numbers as colour.
    COMPACT(17, true, false),
    /// Numbers.
    USUAL(28, true, true),
    /// Names.
    NAMES(128, true, true);

    static final double ROW_HEIGHT = 22;

    private final double width;
    private final boolean hasLabels;
    private final boolean hasTexts;

    MatrixZoom(double width, boolean hasLabels, boolean hasTexts) {
        this.width = width;
        this.hasLabels = hasLabels;
        this.hasTexts = hasTexts;
    }

    double width() {
        return width;
    }

    /// Whether accounts stand above their columns by name.
    boolean hasLabels() {
        return hasLabels;
    }

    /// Whether cells say something in words or numbers.
    boolean hasTexts() {
        return hasTexts;
    }

    /// Whether cells name what they have.
    boolean hasNames() {
        return this == NAMES;
    }

    /// Whether there is room for names across.
    boolean isWide() {
        return this == NAMES;
    }

    /// The next larger one; this one where there is none.
    MatrixZoom larger() {
        return switch (this) {
            case OVERVIEW -> COMPACT;
            case COMPACT -> USUAL;
            case USUAL, NAMES -> NAMES;
        };
    }

    /// The next smaller one; this one where there is none.
    MatrixZoom smaller() {
        return switch (this) {
            case OVERVIEW, COMPACT -> OVERVIEW;
            case USUAL -> COMPACT;
            case NAMES -> USUAL;
        };
    }
}
