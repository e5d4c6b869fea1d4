package studio.kengen.ui.shell;

/// The parts of the navigation, from top to bottom.
public enum NavigationGroup {
    /// Where the project stands.
    OVERVIEW,
    /// Find A.
    STEP_1,
    /// Find the impacts that are not acceptable.
    STEP_2,
    /// Find B.
    STEP_3,
    /// Choose controls for B.
    STEP_4,
    /// What comes out.
    RESULTS
}
