package studio.kengen.identitycenter;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.PermissionSet;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.Quotas.Name;
import studio.kengen.policy.Quotas.Quota;

/// How many permission sets there will be when there are more accounts.
///
/// The model: every further account brings as many sets of its own as an account has now on average; sets that several
/// accounts share, and those that are assigned nowhere, stay as many as they are. So with 20 accounts of 10 own sets each,
/// 200, there will be 300 with 30 accounts.
///
/// @param accounts how many accounts there are
/// @param own how many sets are provisioned in one account only
/// @param shared how many are provisioned in several accounts, or in none
/// @param fullest how many sets are provisioned in the account that has most of them
/// @param perInstance the quota of sets in the instance
/// @param perAccount the quota of sets that are provisioned in one account
public record Forecast(
        int accounts, int own, int shared, int fullest, Quota perInstance, Quota perAccount) {
    /// What is counted, and against which quota.
    public enum Count {
        /// The sets of the instance, as its quota counts them.
        PER_INSTANCE,
        /// The sets in the account that has most, as the quota per account counts them. More accounts do not add to it.
        PER_ACCOUNT,
        /// The own sets of all accounts together against the quota per account: how the talk behind the method counts, and
        /// what there would be in an account where every set is provisioned.
        OWN_OF_ALL_ACCOUNTS
    }

    /// How many sets there are with so many accounts.
    public record Point(int accounts, long sets) {}

    /// The forecast of a plan.
    public static Forecast of(IdentityCenter center, Quotas quotas) {
        List<OrganizationAccount> accounts = center.organization().accounts();
        EffectiveAssignments assignments = center.assignments();
        int own =
                (int)
                        center.sets().stream()
                                .map(PermissionSet::id)
                                .filter(set -> center.onlyAccount(set).isPresent())
                                .count();
        int fullest =
                accounts.stream()
                        .map(OrganizationAccount::id)
                        .map(assignments::sets)
                        .mapToInt(List::size)
                        .max()
                        .orElse(0);
        return new Forecast(
                accounts.size(),
                own,
                center.sets().size() - own,
                fullest,
                quotas.quota(Name.PERMISSION_SETS_PER_INSTANCE),
                quotas.quota(Name.PERMISSION_SETS_PER_ACCOUNT));
    }

    /// How many sets there are with `thenAccounts` accounts, rounded up.
    public long sets(Count count, int thenAccounts) {
        return switch (count) {
            case PER_INSTANCE -> ownWith(thenAccounts) + shared;
            case PER_ACCOUNT -> fullest;
            case OWN_OF_ALL_ACCOUNTS -> ownWith(thenAccounts);
        };
    }

    private long ownWith(int thenAccounts) {
        return accounts == 0 ? own : Math.ceilDiv((long) own * thenAccounts, (long) accounts);
    }

    /// The quota that a count is held to.
    public Quota quota(Count count) {
        return count == Count.PER_INSTANCE ? perInstance : perAccount;
    }

    /// Whether there will be too many with `thenAccounts` accounts.
    public boolean isExceeded(Count count, int thenAccounts) {
        return sets(count, thenAccounts) > quota(count).value();
    }

    /// The line of a chart: one point for each number of accounts.
    public List<Point> series(Count count, int fromAccounts, int toAccounts) {
        return IntStream.rangeClosed(fromAccounts, toAccounts)
                .mapToObj(number -> new Point(number, sets(count, number)))
                .toList();
    }

    /// The least number of accounts, at least today's, with which there are too many sets; empty where growth alone does not
    /// bring that about.
    public OptionalInt crossing(Count count) {
        if (isExceeded(count, accounts)) {
            return OptionalInt.of(accounts);
        }
        boolean grows = count != Count.PER_ACCOUNT && own > 0 && accounts > 0;
        if (!grows) {
            return OptionalInt.empty();
        }
        long fixed = count == Count.PER_INSTANCE ? shared : 0;
        long most = Math.floorDiv((quota(count).value() - fixed) * accounts, (long) own);
        return most >= Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) most + 1);
    }
}
