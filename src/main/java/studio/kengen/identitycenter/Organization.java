package studio.kengen.identitycenter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.kengen.design.AccountRole;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.UnitTree;

/// The organization of a project as a tree: the root, its organizational units, their accounts. Immutable.
///
/// Total on whatever a user wrote, as [UnitTree] is. Lists keep the order of the tables.
public final class Organization {
    private final List<OrganizationAccount> accounts;
    private final Map<RowId, Integer> indexes = new HashMap<>();
    private final Map<RowId, OrganizationalUnit> units = new HashMap<>();
    private final UnitTree tree;
    private final Map<RowId, List<OrganizationalUnit>> unitsByParent = new HashMap<>();
    private final Map<RowId, List<OrganizationAccount>> accountsByParent = new HashMap<>();
    private final Map<RowId, BitSet> covered = new HashMap<>();
    private final List<OrganizationalUnit> circular = new ArrayList<>();
    private final List<Row> dangling = new ArrayList<>();

    private Organization(Project project) {
        accounts = project.accounts();
        tree = UnitTree.of(project);
        project.organizationalUnits().forEach(unit -> units.put(unit.id(), unit));
        project.organizationalUnits().forEach(this::place);
        accounts.forEach(this::place);
    }

    /// The organization of `project`.
    public static Organization of(Project project) {
        return new Organization(project);
    }

    private void place(OrganizationalUnit unit) {
        if (tree.isInItself(unit)) {
            circular.add(unit);
        } else {
            tellDangling(unit, unit.parent());
        }
        add(unitsByParent, parent(unit.id()), unit);
    }

    private void place(OrganizationAccount account) {
        int index = indexes.size();
        indexes.put(account.id(), index);
        tellDangling(account, account.unit());
        add(accountsByParent, parent(account.id()), account);
        tree.placesOf(account)
                .forEach(place -> covered.computeIfAbsent(place, _ -> new BitSet()).set(index));
    }

    private void tellDangling(Row row, RowId parent) {
        if (!parent.equals(RowId.NONE) && !units.containsKey(parent)) {
            dangling.add(row);
        }
    }

    private static <R> void add(Map<RowId, List<R>> rows, RowId parent, R row) {
        rows.computeIfAbsent(parent, _ -> new ArrayList<>()).add(row);
    }

    /// Every account.
    public List<OrganizationAccount> accounts() {
        return accounts;
    }

    /// The units directly in a unit; under the root for [RowId#NONE].
    public List<OrganizationalUnit> unitsDirectlyIn(RowId unit) {
        return Collections.unmodifiableList(unitsByParent.getOrDefault(unit, List.of()));
    }

    /// The accounts directly in a unit; under the root for [RowId#NONE].
    public List<OrganizationAccount> accountsDirectlyIn(RowId unit) {
        return Collections.unmodifiableList(accountsByParent.getOrDefault(unit, List.of()));
    }

    /// The accounts that an assignment to `place` is for: the account itself, or every account in the unit and in the units
    /// below it. None for what is neither.
    public List<OrganizationAccount> accountsIn(RowId place) {
        return accounts(covered(place));
    }

    /// The unit that a unit or account is directly in; [RowId#NONE] for the root, and for what is neither.
    public RowId parent(RowId unitOrAccount) {
        return tree.parent(unitOrAccount);
    }

    /// The units that a unit or account is in, the one under the root first; of a unit, itself last.
    public List<OrganizationalUnit> path(RowId unitOrAccount) {
        List<OrganizationalUnit> path = new ArrayList<>();
        OrganizationalUnit unit =
                units.getOrDefault(unitOrAccount, units.get(parent(unitOrAccount)));
        while (unit != null) {
            path.add(unit);
            unit = units.get(parent(unit.id()));
        }
        return path.reversed();
    }

    /// The account that owns the organization and the Identity Center instance; the first where several claim to.
    public Optional<OrganizationAccount> managementAccount() {
        return accounts(AccountRole.MANAGEMENT).stream().findFirst();
    }

    /// The member account that administers Identity Center; the first where several claim to.
    public Optional<OrganizationAccount> delegatedAdministrator() {
        return accounts(AccountRole.DELEGATED_ADMINISTRATOR).stream().findFirst();
    }

    /// The accounts of a role, of which there should be one unless it is [AccountRole#MEMBER].
    public List<OrganizationAccount> accounts(AccountRole role) {
        return accounts.stream().filter(account -> account.role() == role).toList();
    }

    /// Whether it is the management account, or one of several that claim to be.
    public static boolean isManagement(OrganizationAccount account) {
        return account.role() == AccountRole.MANAGEMENT;
    }

    /// The units that are in themselves, by way of their parents.
    public List<OrganizationalUnit> circularUnits() {
        return Collections.unmodifiableList(circular);
    }

    /// The units and accounts whose parent does not exist.
    public List<Row> danglingRows() {
        return Collections.unmodifiableList(dangling);
    }

    /// The places of accounts in the order of the table that an assignment to `place` is for. Not to be changed.
    BitSet covered(RowId place) {
        return covered.getOrDefault(place, new BitSet());
    }

    /// The accounts at these places of the table.
    List<OrganizationAccount> accounts(BitSet places) {
        return places.stream().mapToObj(accounts::get).toList();
    }

    /// The place of an account in the table; -1 for what is no account.
    int index(RowId account) {
        return indexes.getOrDefault(account, -1);
    }
}
