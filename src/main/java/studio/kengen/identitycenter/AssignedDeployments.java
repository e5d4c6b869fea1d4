package studio.kengen.identitycenter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeSet;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.DirectoryUser;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.generate.UniqueNames;
import studio.kengen.generate.deployment.AssignedPrincipal;
import studio.kengen.generate.deployment.DeployedResource;
import studio.kengen.generate.deployment.DeployedResource.AccountAssignment;
import studio.kengen.generate.deployment.Deployment;
import studio.kengen.generate.deployment.DeploymentPlan;
import studio.kengen.generate.deployment.Slug;
import studio.kengen.i18n.Message;

/// Adds to a plan of deployments what follows from the organization: who is assigned which permission set in which account,
/// expanded to accounts, beside the set; and the customer managed policies that sets name, for every account.
///
/// The sets of the management account, with all their assignments, are deployed there; the delegated administrator deploys
/// the others.
///
/// Source: IAM Identity Center user guide, "Delegated administration".
public final class AssignedDeployments {
    private final IdentityCenter center;
    private final Map<String, PermissionSet> rows = new HashMap<>();
    private final Map<RowId, AssignedPrincipal> principals = new HashMap<>();
    private final SequencedSet<String> withoutNumber = new TreeSet<>();

    private AssignedDeployments(Project project) {
        center = IdentityCenter.of(project);
        project.permissionSets().forEach(set -> rows.putIfAbsent(set.name(), set));
        UniqueNames names = new UniqueNames("-");
        for (DirectoryGroup group : project.groups()) {
            add(group.id(), "group", group.name(), false, group.principalId(), names);
        }
        for (DirectoryUser user : project.users()) {
            add(user.id(), "user", user.name(), true, user.principalId(), names);
        }
    }

    private void add(
            RowId id,
            String kind,
            String name,
            boolean isUser,
            String principalId,
            UniqueNames names) {
        principals.put(
                id,
                new AssignedPrincipal(
                        names.unique(Slug.of(kind, name, id.value())),
                        name,
                        isUser,
                        Optional.of(principalId.strip()).filter(text -> !text.isEmpty())));
    }

    /// The plan of `project` with its assignments; `plan` itself where there are no rows of permission sets. Pure.
    public static DeploymentPlan of(DeploymentPlan plan, Project project) {
        if (project.permissionSets().isEmpty()) {
            return plan;
        }
        AssignedDeployments assigned = new AssignedDeployments(project);
        List<Deployment> deployments = new ArrayList<>();
        plan.deployments().forEach(deployment -> deployments.add(assigned.with(deployment)));
        List<Message> notes = new ArrayList<>(plan.notes());
        if (!assigned.withoutNumber.isEmpty()) {
            notes.add(
                    Message.of(
                            "identitycenter.deployment.noNumber",
                            String.join(", ", assigned.withoutNumber)));
        }
        return PolicyDistribution.of(new DeploymentPlan(deployments, notes), assigned.center);
    }

    private Deployment with(Deployment deployment) {
        List<DeployedResource> resources = new ArrayList<>();
        UniqueNames names = new UniqueNames("-");
        for (DeployedResource resource : deployment.resources()) {
            resources.add(resource);
            if (resource instanceof DeployedResource.PermissionSet set) {
                assignments(set, names).forEach(resources::add);
            }
        }
        return resources.size() == deployment.resources().size()
                ? deployment
                : deployment.part(deployment.name(), resources);
    }

    private List<AccountAssignment> assignments(
            DeployedResource.PermissionSet set, UniqueNames names) {
        PermissionSet row = rows.get(set.setName());
        if (row == null) {
            return List.of();
        }
        SequencedMap<RowId, List<String>> accounts = new LinkedHashMap<>();
        center.assignments()
                .ofSet(row.id())
                .forEach(each ->
                        number(each.account())
                                .ifPresent(number ->
                                        accounts.computeIfAbsent(
                                                        each.principal(), _ -> new ArrayList<>())
                                                .add(number)));
        List<AccountAssignment> assignments = new ArrayList<>();
        accounts.forEach((id, numbers) -> {
            AssignedPrincipal principal = principals.get(id);
            if (principal != null) {
                assignments.add(
                        new AccountAssignment(
                                names.unique(set.name() + '-' + principal.name()),
                                set.document(),
                                set.name(),
                                principal,
                                numbers));
            }
        });
        return assignments;
    }

    /// The number of an account that exists; one that does not exist yet cannot be assigned anything.
    private Optional<String> number(RowId id) {
        Optional<OrganizationAccount> account =
                center.project().find(id, OrganizationAccount.class);
        Optional<String> number =
                account.map(OrganizationAccount::number)
                        .map(String::strip)
                        .filter(text -> text.matches("\\d{12}"));
        if (number.isEmpty()) {
            withoutNumber.add(account.map(OrganizationAccount::name).orElse(id.value()));
        }
        return number;
    }
}
