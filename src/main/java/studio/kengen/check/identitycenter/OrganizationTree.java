package studio.kengen.check.identitycenter;

import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.Row;
import studio.kengen.identitycenter.IdentityCenter;

/// UNIT_IN_ITSELF: an organizational unit is in itself, by way of its parents. NO_SUCH_UNIT: a unit or account is in a unit
/// that does not exist.
///
/// Source: AWS Organizations user guide, "Managing organizational units": the units are a tree under one root.
final class OrganizationTree implements IdentityCenterCheck {
    @Override
    public void check(IdentityCenter center, Report report) {
        center.organization()
                .circularUnits()
                .forEach(unit -> report.error(unit, "parent", "UNIT_IN_ITSELF"));
        for (Row row : center.organization().danglingRows()) {
            if (row instanceof OrganizationalUnit unit) {
                report.error(unit, "parent", "NO_SUCH_UNIT", unit.parent().value());
            } else if (row instanceof OrganizationAccount account) {
                report.error(account, "unit", "NO_SUCH_UNIT", account.unit().value());
            }
        }
    }
}
