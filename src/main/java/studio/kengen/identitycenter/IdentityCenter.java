package studio.kengen.identitycenter;

import java.util.List;
import java.util.Optional;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;

/// A project's plan for IAM Identity Center with what follows from it, derived once.
public record IdentityCenter(
        Project project, Organization organization, EffectiveAssignments assignments) {
    /// The plan of `project`.
    public static IdentityCenter of(Project project) {
        Organization organization = Organization.of(project);
        return new IdentityCenter(
                project, organization, EffectiveAssignments.of(project, organization));
    }

    /// Whether the set is for the management account, for member accounts, for both, or assigned nowhere.
    public SetFamily family(RowId set) {
        List<OrganizationAccount> accounts = assignments.accounts(set);
        long management = accounts.stream().filter(Organization::isManagement).count();
        if (accounts.isEmpty()) {
            return SetFamily.UNASSIGNED;
        }
        return management == 0
                ? SetFamily.MEMBER
                : management == accounts.size() ? SetFamily.MANAGEMENT : SetFamily.BOTH;
    }

    /// The one account in which the set is provisioned; empty where it is provisioned in none or in several.
    public Optional<OrganizationAccount> onlyAccount(RowId set) {
        List<OrganizationAccount> accounts = assignments.accounts(set);
        return accounts.size() == 1 ? Optional.of(accounts.getFirst()) : Optional.empty();
    }

    /// The sets of the project.
    public List<PermissionSet> sets() {
        return project.permissionSets();
    }
}
