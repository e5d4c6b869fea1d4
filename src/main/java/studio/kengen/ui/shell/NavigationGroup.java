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
    RESULTS,
    /// Who may do what in which account of an organization.
    IDENTITY_CENTER(true),
    /// Whether IAM's best practices are followed, by what was exported from AWS.
    PRACTICES(true);

    private final boolean isOptional;

    NavigationGroup() {
        this(false);
    }

    NavigationGroup(boolean isOptional) {
        this.isOptional = isOptional;
    }

    /// Whether many projects do without it, so that it can be folded away.
    public boolean isOptional() {
        return isOptional;
    }
}
