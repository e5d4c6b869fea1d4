package studio.kengen.identitycenter.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.RowId;
import studio.kengen.engine.Requester;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.SetFamily;
import studio.kengen.identitycenter.pattern.Patterns.CopiedSets;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyParser;
import studio.kengen.policy.PolicyPrinter;
import studio.kengen.task.Progress;

/// Permission sets that each account has of its own, and that differ by nothing but the account's number in their inline
/// policies: with one number in place of all, they allow the same.
public final class AccountCopies {
    private static final String ANY_NUMBER = "000000000000";

    private final IdentityCenter center;
    private final SetGrants grants;
    private final PatternFinder finder;

    /// @param grants what the sets of `center` allow
    public AccountCopies(IdentityCenter center, SetGrants grants, Catalog catalog) {
        this(center, grants, new PatternFinder(catalog));
    }

    AccountCopies(IdentityCenter center, SetGrants grants, PatternFinder finder) {
        this.center = center;
        this.grants = grants;
        this.finder = finder;
    }

    /// A set that is made for an account.
    ///
    /// @param number the account's
    /// @param policy the inline policy, which names it
    /// @param withoutNumber the same for any account
    record Copy(
            PermissionSet set, String number, PolicyDocument policy, PolicyDocument withoutNumber) {
        /// The set as it would be in all accounts.
        PermissionSet forAll() {
            return set.withInlinePolicy(PolicyPrinter.minified(withoutNumber));
        }

        private PermissionSet inAnyAccount() {
            return set.withInlinePolicy(
                    PolicyPrinter.minified(AccountFreePolicy.moved(policy, number, ANY_NUMBER)));
        }
    }

    /// The groups of copies, in the order of the sets.
    public List<CopiedSets> find(Progress progress) {
        List<SetGrant> moved = new ArrayList<>();
        Map<RowId, SetFamily> families = new HashMap<>();
        for (PermissionSet set : center.sets()) {
            copy(set)
                    .ifPresent(copy -> {
                        moved.add(grants.of(copy.inAnyAccount()));
                        families.put(set.id(), center.family(set.id()));
                    });
        }
        return finder
                .equal(moved, id -> families.getOrDefault(id, SetFamily.UNASSIGNED), progress)
                .stream()
                .map(equal -> new CopiedSets(equal.family(), equal.sets()))
                .toList();
    }

    /// The sets as copies; empty where not all are copies of the first.
    Optional<List<Copy>> of(List<PermissionSet> sets) {
        List<Copy> copies = sets.stream().flatMap(set -> copy(set).stream()).toList();
        if (copies.size() < sets.size()) {
            return Optional.empty();
        }
        SetGrant first = grants.of(copies.getFirst().inAnyAccount());
        return copies.stream()
                        .skip(1)
                        .map(copy -> finder.compare(first, grants.of(copy.inAnyAccount())))
                        .allMatch(comparison -> comparison.relation() == SetRelation.EQUAL)
                ? Optional.of(copies)
                : Optional.empty();
    }

    private Optional<Copy> copy(PermissionSet set) {
        Optional<String> number =
                center.onlyAccount(set.id())
                        .map(OrganizationAccount::number)
                        .filter(text -> Requester.ACCOUNT_NUMBER.matcher(text).matches());
        Optional<PolicyDocument> policy =
                number.filter(set.inlinePolicy()::contains)
                        .flatMap(_ -> PolicyParser.parse(set.inlinePolicy()).sound());
        return policy.filter(text -> AccountFreePolicy.isNamed(text, number.orElseThrow()))
                .flatMap(text -> AccountFreePolicy.of(text, number.orElseThrow()))
                .map(free -> new Copy(set, number.orElseThrow(), policy.orElseThrow(), free));
    }
}
