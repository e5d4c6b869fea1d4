package studio.kengen.check.design;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.Impact;
import studio.kengen.design.Threat;
import studio.kengen.design.UnacceptablePermission;

/// IMPACT_BELOW_THREAT: a row of Table 3-1 is graded less bad than the worst threat that it can bring about.
final class ImpactBelowThreat implements DesignCheck {
    @Override
    public void check(Design design, Report report) {
        for (UnacceptablePermission row : design.project().unacceptable()) {
            row.threats().stream()
                    .flatMap(id -> design.project().find(id, Threat.class).stream())
                    .filter(threat -> isWorse(threat.impact(), row.reckonedImpact()))
                    .min(Comparator.comparing(Threat::impact))
                    .ifPresent(worst ->
                            report.warning(row, "impact", "IMPACT_BELOW_THREAT", worst.name()));
        }
    }

    private static boolean isWorse(@Nullable Impact threat, Impact row) {
        return threat != null && !row.atLeast(threat);
    }
}
