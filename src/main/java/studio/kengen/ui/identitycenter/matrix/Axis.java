package studio.kengen.ui.identitycenter.matrix;

/// What the rows of the matrix are; its cells name the others.
public enum Axis {
    /// Rows are permission sets, cells name groups and users.
    SETS,
    /// Rows are groups and users, cells name permission sets.
    PRINCIPALS
}
