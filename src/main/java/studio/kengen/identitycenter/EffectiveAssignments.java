package studio.kengen.identitycenter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import studio.kengen.design.Assignment;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.DirectoryUser;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;

/// Who has which permission set in which account, once assignments to organizational units stand for their accounts.
///
/// Only assignments whose principal, set and place exist are effective. A large organization has hundreds of thousands of
/// effective assignments: they are not kept, but made for the set, account or principal that somebody asks about. Immutable.
public final class EffectiveAssignments {
    private final Organization organization;
    private final List<Assignment> rows = new ArrayList<>();

    /// Rows by set and principal.
    private final Map<RowId, SequencedMap<RowId, List<Assignment>>> bySet = new LinkedHashMap<>();

    /// Rows by principal and set.
    private final Map<RowId, SequencedMap<RowId, List<Assignment>>> byPrincipal =
            new LinkedHashMap<>();

    /// Rows by the unit or account that they name.
    private final Map<RowId, List<Assignment>> byPlace = new HashMap<>();

    /// The accounts that each set is provisioned in, and the other way about.
    private final Map<RowId, BitSet> accountsBySet = new LinkedHashMap<>();

    private final Map<RowId, List<RowId>> setsByAccount = new HashMap<>();

    private final long count;

    private EffectiveAssignments(Project project, Organization organization) {
        this.organization = organization;
        project.assignments().stream()
                .filter(row -> isPrincipal(project, row.principal()))
                .filter(row -> project.find(row.permissionSet(), PermissionSet.class).isPresent())
                .filter(row -> !organization.covered(row.place()).isEmpty())
                .forEach(this::add);
        project.permissionSets().stream()
                .map(PermissionSet::id)
                .filter(accountsBySet::containsKey)
                .forEach(this::provision);
        count =
                bySet.values().stream()
                        .flatMap(of -> of.values().stream())
                        .mapToLong(this::size)
                        .sum();
    }

    /// The effective assignments of `project`.
    public static EffectiveAssignments of(Project project) {
        return of(project, Organization.of(project));
    }

    /// The effective assignments of `project`, whose organization is known already.
    public static EffectiveAssignments of(Project project, Organization organization) {
        return new EffectiveAssignments(project, organization);
    }

    private static boolean isPrincipal(Project project, RowId id) {
        return project.find(id, DirectoryGroup.class).isPresent()
                || project.find(id, DirectoryUser.class).isPresent();
    }

    private void add(Assignment row) {
        rows.add(row);
        add(bySet, row.permissionSet(), row.principal(), row);
        add(byPrincipal, row.principal(), row.permissionSet(), row);
        byPlace.computeIfAbsent(row.place(), _ -> new ArrayList<>()).add(row);
        accountsBySet
                .computeIfAbsent(row.permissionSet(), _ -> new BitSet())
                .or(organization.covered(row.place()));
    }

    private static void add(
            Map<RowId, SequencedMap<RowId, List<Assignment>>> index,
            RowId outer,
            RowId inner,
            Assignment row) {
        index.computeIfAbsent(outer, _ -> new LinkedHashMap<>())
                .computeIfAbsent(inner, _ -> new ArrayList<>())
                .add(row);
    }

    private void provision(RowId set) {
        for (OrganizationAccount account : accounts(set)) {
            setsByAccount.computeIfAbsent(account.id(), _ -> new ArrayList<>()).add(set);
        }
    }

    private long size(List<Assignment> some) {
        return accounts(some).cardinality();
    }

    private BitSet accounts(List<Assignment> some) {
        if (some.size() == 1) {
            return organization.covered(some.getFirst().place());
        }
        BitSet all = new BitSet();
        some.forEach(row -> all.or(organization.covered(row.place())));
        return all;
    }

    /// The organization that places are looked up in.
    public Organization organization() {
        return organization;
    }

    /// The rows that are effective, in the order of the table.
    public List<Assignment> rows() {
        return Collections.unmodifiableList(rows);
    }

    /// How many there are, each (principal, set, account) once.
    public long count() {
        return count;
    }

    /// Who has `set` where, by principal in the order of assignments, then by account.
    public Stream<EffectiveAssignment> ofSet(RowId set) {
        return bySet.getOrDefault(set, Collections.emptySortedMap()).entrySet().stream()
                .flatMap(of -> expanded(of.getKey(), set, of.getValue()));
    }

    /// What a group or user has itself, not by way of its groups; by set in the order of assignments, then by account.
    public Stream<EffectiveAssignment> ofPrincipal(RowId principal) {
        return byPrincipal.getOrDefault(principal, Collections.emptySortedMap()).entrySet().stream()
                .flatMap(of -> expanded(principal, of.getKey(), of.getValue()));
    }

    /// Who has what in `account`, by set and principal in the order of assignments to the outermost unit first.
    public Stream<EffectiveAssignment> ofAccount(RowId account) {
        SequencedMap<RowId, SequencedMap<RowId, List<RowId>>> found = new LinkedHashMap<>();
        places(account)
                .flatMap(place -> byPlace.getOrDefault(place, List.of()).stream())
                .forEach(row ->
                        found.computeIfAbsent(row.permissionSet(), _ -> new LinkedHashMap<>())
                                .computeIfAbsent(row.principal(), _ -> new ArrayList<>())
                                .add(row.id()));
        return found.entrySet().stream()
                .flatMap(ofSet ->
                        ofSet.getValue().entrySet().stream()
                                .map(of ->
                                        new EffectiveAssignment(
                                                of.getKey(),
                                                ofSet.getKey(),
                                                account,
                                                of.getValue())));
    }

    private Stream<RowId> places(RowId account) {
        return organization.index(account) < 0
                ? Stream.empty()
                : Stream.concat(
                        organization.path(account).stream().map(OrganizationalUnit::id),
                        Stream.of(account));
    }

    private Stream<EffectiveAssignment> expanded(
            RowId principal, RowId set, List<Assignment> some) {
        if (some.size() == 1) {
            List<RowId> only = List.of(some.getFirst().id());
            return organization.accounts(accounts(some)).stream()
                    .map(account -> new EffectiveAssignment(principal, set, account.id(), only));
        }
        Map<Integer, List<RowId>> rowsByAccount = new TreeMap<>();
        for (Assignment row : some) {
            organization.covered(row.place()).stream()
                    .forEach(account ->
                            rowsByAccount
                                    .computeIfAbsent(account, _ -> new ArrayList<>())
                                    .add(row.id()));
        }
        List<OrganizationAccount> accounts = organization.accounts();
        return rowsByAccount.entrySet().stream()
                .map(of ->
                        new EffectiveAssignment(
                                principal, set, accounts.get(of.getKey()).id(), of.getValue()));
    }

    private boolean covers(Assignment row, int account) {
        return organization.covered(row.place()).get(account);
    }

    /// The accounts in which `set` is provisioned, because somebody is assigned it there; in the order of the table.
    public List<OrganizationAccount> accounts(RowId set) {
        return organization.accounts(accountsBySet.getOrDefault(set, new BitSet()));
    }

    /// The sets that are provisioned in `account`, in the order of their table: what the quota per account counts.
    public List<RowId> sets(RowId account) {
        return Collections.unmodifiableList(setsByAccount.getOrDefault(account, List.of()));
    }

    /// Whether `set` is provisioned in `account`.
    public boolean isProvisioned(RowId set, RowId account) {
        int index = organization.index(account);
        return index >= 0 && accountsBySet.getOrDefault(set, new BitSet()).get(index);
    }

    /// The groups and users that have `set` in `account`, in the order of assignments.
    public List<RowId> principals(RowId set, RowId account) {
        int index = organization.index(account);
        if (index < 0) {
            return List.of();
        }
        return bySet.getOrDefault(set, Collections.emptySortedMap()).entrySet().stream()
                .filter(of -> of.getValue().stream().anyMatch(row -> covers(row, index)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The groups and users that have `set` anywhere, in the order of assignments.
    public List<RowId> principals(RowId set) {
        return List.copyOf(bySet.getOrDefault(set, Collections.emptySortedMap()).sequencedKeySet());
    }
}
