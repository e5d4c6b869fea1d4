package studio.kengen.check.design;

/// UNGRADED_IMPACT: nobody has said how bad a threat or an unacceptable permission is; it counts as critical.
final class UngradedImpact implements DesignCheck {
    @Override
    public void check(Design design, Report report) {
        design.project().threats().stream()
                .filter(threat -> threat.impact() == null)
                .forEach(threat -> report.warning(threat, "impact", "UNGRADED_IMPACT"));
        design.project().unacceptable().stream()
                .filter(row -> row.impact() == null)
                .forEach(row -> report.warning(row, "impact", "UNGRADED_IMPACT"));
    }
}
