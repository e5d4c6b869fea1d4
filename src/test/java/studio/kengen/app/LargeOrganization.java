package studio.kengen.app;

import java.util.ArrayList;
import java.util.List;
import studio.kengen.design.AccountRole;
import studio.kengen.design.Assignment;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;

/// An organization as large as they come: 300 accounts in 30 units, 100 permission sets, 60 groups, 1,500 assignments.
final class LargeOrganization {
    static final int ACCOUNTS = 300;
    static final int SETS = 100;
    static final int GROUPS = 60;
    private static final int DEPARTMENTS = 6;
    private static final int STAGES = 4;
    private static final int ASSIGNMENTS = 1_500;

    private LargeOrganization() {}

    static Project project() {
        return Project.empty("Large organization")
                .withRows(Table.ORGANIZATIONAL_UNITS, units())
                .withRows(Table.ACCOUNTS, accounts())
                .withRows(Table.GROUPS, groups())
                .withRows(Table.PERMISSION_SETS, sets())
                .withRows(Table.ASSIGNMENTS, assignments());
    }

    private static List<OrganizationalUnit> units() {
        List<String> departments =
                List.of("Retail", "Payments", "Logistics", "Platform", "Data", "Sandbox");
        List<String> stages = List.of("Production", "Staging", "Development", "Shared");
        List<OrganizationalUnit> units = new ArrayList<>();
        for (int d = 0; d < DEPARTMENTS; d++) {
            RowId department = new RowId("ou" + d);
            units.add(new OrganizationalUnit(department, departments.get(d), RowId.NONE, ""));
            for (int s = 0; s < STAGES; s++) {
                units.add(
                        new OrganizationalUnit(
                                new RowId("ou" + d + "-" + s), stages.get(s), department, ""));
            }
        }
        return units;
    }

    private static List<OrganizationAccount> accounts() {
        List<OrganizationAccount> accounts = new ArrayList<>();
        accounts.add(account(0, "management", AccountRole.MANAGEMENT, RowId.NONE));
        accounts.add(account(1, "identity", AccountRole.DELEGATED_ADMINISTRATOR, RowId.NONE));
        for (int i = 2; i < ACCOUNTS; i++) {
            RowId unit = new RowId("ou" + i % DEPARTMENTS + "-" + i / DEPARTMENTS % STAGES);
            accounts.add(account(i, "workload-%03d".formatted(i), AccountRole.MEMBER, unit));
        }
        return accounts;
    }

    private static OrganizationAccount account(int i, String name, AccountRole role, RowId unit) {
        return new OrganizationAccount(
                new RowId("acct" + i),
                name,
                "%012d".formatted(111_122_220_000L + i),
                role,
                unit,
                "");
    }

    private static List<DirectoryGroup> groups() {
        List<DirectoryGroup> groups = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            groups.add(new DirectoryGroup(new RowId("grp" + i), "team-%02d".formatted(i), "", ""));
        }
        return groups;
    }

    private static List<PermissionSet> sets() {
        List<String> jobs = List.of("Administrator", "Operator", "Developer", "Auditor", "Billing");
        List<PermissionSet> sets = new ArrayList<>();
        for (int i = 0; i < SETS; i++) {
            sets.add(
                    PermissionSet.named(
                            new RowId("set" + i),
                            jobs.get(i % jobs.size()) + "-%02d".formatted(i / jobs.size())));
        }
        return sets;
    }

    /// A third to units of departments, a third to units of stages, a third to accounts; the first set everywhere.
    private static List<Assignment> assignments() {
        List<Assignment> rows = new ArrayList<>();
        rows.add(assignment(0, "grp0", "set0", "acct0"));
        for (int i = 1; i < ASSIGNMENTS; i++) {
            String place =
                    switch (i % 3) {
                        case 0 -> "ou" + i % DEPARTMENTS;
                        case 1 -> "ou" + i % DEPARTMENTS + "-" + i / 7 % STAGES;
                        default -> "acct" + (1 + i * 31 % (ACCOUNTS - 1));
                    };
            String set = i % 40 == 1 ? "set0" : "set" + i * 13 % SETS;
            rows.add(assignment(i, "grp" + i * 7 % GROUPS, set, place));
        }
        return rows;
    }

    private static Assignment assignment(int i, String group, String set, String place) {
        return new Assignment(
                new RowId("asg" + i), new RowId(group), new RowId(set), new RowId(place), "");
    }
}
