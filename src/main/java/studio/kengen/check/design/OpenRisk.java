package studio.kengen.check.design;

import studio.kengen.design.Impact;
import studio.kengen.design.area.RequestedPermission;

/// OPEN_RISK: a needed permission lies in B, and neither a control nor an accepted risk covers it.
final class OpenRisk implements DesignCheck {
    @Override
    public void check(Design design, Report report) {
        Impact threshold = design.project().threshold();
        for (RequestedPermission requested : design.areas().requestedPermissions()) {
            if (requested.meetsB(threshold) && !design.coverage().covers(requested.row().id())) {
                report.securityWarning(requested.row(), "actions", "OPEN_RISK");
            }
        }
    }
}
