package studio.kengen.check.identitycenter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.Finding;
import studio.kengen.design.Project;
import studio.kengen.design.RowNames;
import studio.kengen.design.Table;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.policy.Quotas;

/// Runs every check of a plan for IAM Identity Center.
public final class IdentityCenterChecker {
    private IdentityCenterChecker() {}

    /// What is wrong with the plan of `project`, by check; nothing for a project that plans none.
    ///
    /// @param quotas the limits that hold
    /// @param catalog what policies are held to
    public static List<Finding> check(Project project, Quotas quotas, Catalog catalog) {
        if (!isPlanned(project)) {
            return List.of();
        }
        Report report = new Report(RowNames.of(project));
        IdentityCenter center = IdentityCenter.of(project);
        checks(quotas, catalog).forEach(check -> check.check(center, report));
        return List.copyOf(report.findings());
    }

    private static boolean isPlanned(Project project) {
        return Stream.of(
                        Table.ORGANIZATIONAL_UNITS,
                        Table.ACCOUNTS,
                        Table.GROUPS,
                        Table.USERS,
                        Table.PERMISSION_SETS,
                        Table.ASSIGNMENTS)
                .anyMatch(table -> !project.rows(table).isEmpty());
    }

    private static List<IdentityCenterCheck> checks(Quotas quotas, Catalog catalog) {
        List<IdentityCenterCheck> checks = new ArrayList<>();
        checks.add(new OrganizationTree());
        checks.add(new AccountRoles());
        checks.add(new AccountNumbers());
        checks.add(new SameNames());
        checks.add(new AssignmentReferences());
        checks.add(new RepeatedAssignment());
        checks.add(new BothFamilies());
        checks.add(new PrincipalsOfAccounts());
        checks.add(new UnassignedSet());
        checks.add(new GroupMembers());
        checks.add(new SetSources());
        checks.add(new SetName());
        checks.add(new SetNamePattern());
        checks.add(new SetText());
        checks.add(new SetTags());
        checks.add(new SetPolicies());
        checks.add(new SetInlinePolicy(quotas));
        checks.add(new InlinePolicyLint(catalog));
        checks.add(new SetPolicyCount(quotas));
        checks.add(new QuotaCheck(quotas));
        checks.add(new ForecastCheck(quotas));
        checks.add(new BroadAdministration());
        checks.add(new MfaCheck());
        checks.add(new ExportSettings());
        return checks;
    }
}
