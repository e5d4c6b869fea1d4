package studio.kengen.identitycenter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.generate.Attachments;
import studio.kengen.policy.PolicyStorage;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.Quotas.Name;

/// Counts what a plan takes of the quotas of IAM Identity Center.
///
/// A set counts once in the instance, and once in every account in which somebody is assigned it. Source: IAM Identity Center
/// user guide, "Quotas"; IAM user guide, "IAM and AWS STS quotas".
public final class QuotaUses {
    private final IdentityCenter center;
    private final Attachments<?> policies;
    private final Quotas quotas;

    private QuotaUses(IdentityCenter center, Attachments<?> policies, Quotas quotas) {
        this.center = center;
        this.policies = policies;
        this.quotas = quotas;
    }

    /// What is taken of every quota, in the order of [Name].
    ///
    /// @param policies the documents that were generated, whose identity policies the sets of their sources attach; none
    ///     where they are not known, which counts only what the sets name themselves
    public static List<QuotaUse> of(IdentityCenter center, Attachments<?> policies, Quotas quotas) {
        return new QuotaUses(center, policies, quotas).all();
    }

    private List<QuotaUse> all() {
        Project project = center.project();
        List<QuotaUse> uses = new ArrayList<>();
        for (PolicyStorage.SizeLimit limit : PolicyStorage.PERMISSION_SET_INLINE.limits()) {
            uses.add(
                    worst(
                            limit.quota(),
                            project.permissionSets(),
                            set -> limit.measure().of(set.inlinePolicy())));
        }
        uses.add(worst(Name.MANAGED_POLICIES_PER_ROLE, project.permissionSets(), this::policies));
        uses.add(worst(Name.POLICIES_PER_PERMISSION_SET, project.permissionSets(), this::policies));
        uses.add(whole(Name.PERMISSION_SETS_PER_INSTANCE, project.permissionSets()));
        uses.add(
                worst(
                        Name.PERMISSION_SETS_PER_ACCOUNT,
                        project.accounts(),
                        account -> center.assignments().sets(account.id()).size()));
        uses.add(groupsPerSet());
        uses.add(whole(Name.IDENTITY_CENTER_USERS, project.users()));
        uses.add(whole(Name.IDENTITY_CENTER_GROUPS, project.groups()));
        uses.add(whole(Name.IDENTITY_CENTER_ACCOUNTS, project.accounts()));
        uses.sort(Comparator.comparing(use -> use.quota().name()));
        return List.copyOf(uses);
    }

    /// How many managed policies the set attaches to its role in every account.
    private long policies(PermissionSet set) {
        return policies(set, policies);
    }

    /// How many managed policies the set attaches to its role in every account: those that it names, and those that are
    /// generated for its sources.
    public static long policies(PermissionSet set, Attachments<?> generated) {
        return set.managedPolicies().size()
                + set.customerPolicies().size()
                + set.sources().stream()
                        .distinct()
                        .mapToLong(source -> generated.identityPolicies(source).size())
                        .sum();
    }

    private QuotaUse groupsPerSet() {
        QuotaUse worst = new QuotaUse(quotas.quota(Name.GROUPS_PER_PERMISSION_SET), 0, List.of());
        for (PermissionSet set : center.project().permissionSets()) {
            if (groups(set) > worst.used()) {
                Map<RowId, Long> byAccount = new HashMap<>();
                center.assignments()
                        .ofSet(set.id())
                        .filter(assignment -> isGroup(assignment.principal()))
                        .forEach(each -> byAccount.merge(each.account(), 1L, Long::sum));
                for (OrganizationAccount account : center.assignments().accounts(set.id())) {
                    long used = byAccount.getOrDefault(account.id(), 0L);
                    if (used > worst.used()) {
                        worst = new QuotaUse(worst.quota(), used, List.of(set.id(), account.id()));
                    }
                }
            }
        }
        return worst;
    }

    /// No account has more.
    private long groups(PermissionSet set) {
        return center.assignments().principals(set.id()).stream().filter(this::isGroup).count();
    }

    private boolean isGroup(RowId principal) {
        return center.project().find(principal, DirectoryGroup.class).isPresent();
    }

    private QuotaUse whole(Name name, List<? extends Row> rows) {
        return new QuotaUse(quotas.quota(name), rows.size(), List.of());
    }

    private <R extends Row> QuotaUse worst(Name name, List<R> rows, ToLongFunction<R> used) {
        QuotaUse worst = new QuotaUse(quotas.quota(name), 0, List.of());
        for (R row : rows) {
            long here = used.applyAsLong(row);
            if (here > worst.used()) {
                worst = new QuotaUse(worst.quota(), here, List.of(row.id()));
            }
        }
        return worst;
    }
}
