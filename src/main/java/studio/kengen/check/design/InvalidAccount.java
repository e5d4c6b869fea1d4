package studio.kengen.check.design;

import studio.kengen.design.Row;

/// INVALID_ACCOUNT: an account id is twelve digits.
final class InvalidAccount implements DesignCheck {
    @Override
    public void check(Design design, Report report) {
        design.project().sources().forEach(row -> check(report, row, row.account()));
        design.project().targets().forEach(row -> check(report, row, row.account()));
    }

    private static void check(Report report, Row row, String account) {
        if (!account.isEmpty() && !account.matches("\\d{12}")) {
            report.error(row, "account", "INVALID_ACCOUNT", account);
        }
    }
}
