package studio.kengen.check.design;

/// One check of a project. Has no state; finds each thing once.
interface DesignCheck {
    /// Tells `report` what is found in `design`.
    void check(Design design, Report report);
}
