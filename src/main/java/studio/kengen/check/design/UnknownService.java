package studio.kengen.check.design;

import studio.kengen.check.Nearest;
import studio.kengen.design.Row;

/// UNKNOWN_SERVICE: a service prefix that the catalogue has not, or none at all.
final class UnknownService implements DesignCheck {
    @Override
    public void check(Design design, Report report) {
        design.selections()
                .forEach(row -> check(design, report, Report.row(row), row.service(), true));
        design.project()
                .targets()
                .forEach(target -> check(design, report, target, target.service(), false));
    }

    private static void check(
            Design design, Report report, Row row, String service, boolean required) {
        if (service.isEmpty()) {
            if (required) {
                report.error(row, "service", "MISSING_SERVICE");
            }
        } else if (design.catalog().service(service).isEmpty()) {
            report.error(
                    row,
                    "service",
                    "UNKNOWN_SERVICE",
                    service,
                    Nearest.advice(service, design.catalog().servicePrefixes()));
        }
    }
}
