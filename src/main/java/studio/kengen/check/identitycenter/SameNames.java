package studio.kengen.check.identitycenter;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.DirectoryUser;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.identitycenter.IdentityCenter;

/// SAME_NAME: two permission sets, groups or users are called the same, or two units in the same unit.
///
/// Source: IAM Identity Center API reference, CreatePermissionSet, ConflictException; Identity Store API reference, Group,
/// User; AWS Organizations API reference, CreateOrganizationalUnit, DuplicateOrganizationalUnitException.
final class SameNames implements IdentityCenterCheck {
    @Override
    public void check(IdentityCenter center, Report report) {
        check(center.sets(), PermissionSet::name, report);
        check(center.project().groups(), DirectoryGroup::name, report);
        check(center.project().users(), DirectoryUser::name, report);
        Map<RowId, Map<String, RowId>> byParent = new HashMap<>();
        for (OrganizationalUnit unit : center.project().organizationalUnits()) {
            check(
                    unit,
                    unit.name(),
                    byParent.computeIfAbsent(unit.parent(), _ -> new HashMap<>()),
                    report);
        }
    }

    private static <R extends Row> void check(
            List<R> rows, Function<R, String> name, Report report) {
        Map<String, RowId> known = new HashMap<>();
        rows.forEach(row -> check(row, name.apply(row), known, report));
    }

    private static void check(Row row, String name, Map<String, RowId> known, Report report) {
        if (!name.isBlank()) {
            RowId first = known.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), row.id());
            if (first != null) {
                report.error(row, "name", "SAME_NAME", first.value());
            }
        }
    }
}
