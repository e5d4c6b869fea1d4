package studio.kengen.ui.venn;

/// What the diagram counts.
public enum Unit {
    /// (source, action, target).
    PERMISSIONS,
    /// Distinct actions.
    ACTIONS
}
