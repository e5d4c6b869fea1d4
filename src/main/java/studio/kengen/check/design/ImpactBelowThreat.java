package studio.kengen.check.design;

import java.util.Optional;
import studio.kengen.design.Impact;
import studio.kengen.design.RowId;
import studio.kengen.design.Threat;
import studio.kengen.design.UnacceptablePermission;

/// IMPACT_BELOW_THREAT: a row of Table 3-1 is graded less bad than a threat that it can bring about.
final class ImpactBelowThreat implements DesignCheck {
    @Override
    public void check(Design design, Report report) {
        for (UnacceptablePermission row : design.project().unacceptable()) {
            for (RowId id : row.threats()) {
                Optional<Threat> threat = design.project().find(id, Threat.class);
                Impact worse = threat.map(Threat::impact).orElse(null);
                if (worse != null && !row.reckonedImpact().atLeast(worse)) {
                    report.warning(
                            row,
                            "impact",
                            "IMPACT_BELOW_THREAT",
                            threat.map(Threat::name).orElse(""));
                }
            }
        }
    }
}
