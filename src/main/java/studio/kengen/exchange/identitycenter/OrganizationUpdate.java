package studio.kengen.exchange.identitycenter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import studio.kengen.design.AccountRole;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;

/// Brings units and accounts up to date.
final class OrganizationUpdate {
    private static final Pattern NUMBER = Pattern.compile("\\d{12}");

    /// What the note of an account says that is not active, before the word of AWS.
    private static final String MARK = "AWS Organizations: ";

    private static final Pattern MARKED = Pattern.compile("(?m)^" + MARK + "[A-Z_]+$\\R?");

    private final Facts facts;
    private final TableUpdate<OrganizationalUnit> units;
    private final TableUpdate<OrganizationAccount> accounts;
    private final Map<String, RowId> unitRows = new HashMap<>();
    private final Map<String, RowId> accountRows = new HashMap<>();
    private int withoutName;

    OrganizationUpdate(Project project, Facts facts) {
        this.facts = facts;
        units =
                new TableUpdate<>(
                        project,
                        Table.ORGANIZATIONAL_UNITS,
                        project.organizationalUnits(),
                        facts.units().size());
        SequencedMap<String, Facts.Account> told = told();
        accounts = new TableUpdate<>(project, Table.ACCOUNTS, project.accounts(), told.size());
        facts.units().sequencedKeySet().forEach(id -> unit(id, new HashSet<>()));
        told.values().forEach(this::account);
    }

    /// The row of the account with this number.
    Optional<RowId> account(String number) {
        return Optional.ofNullable(accountRows.get(number));
    }

    /// How many accounts were added of which only the number is known.
    int withoutName() {
        return withoutName;
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>(units.changes());
        changes.addAll(accounts.changes());
        return changes;
    }

    /// Every account that is spoken of. Of those that are not active only the ones in which somebody has access still.
    private SequencedMap<String, Facts.Account> told() {
        SequencedMap<String, Facts.Account> told = new LinkedHashMap<>(facts.accounts());
        facts.parents().keySet().stream()
                .filter(child -> !facts.closedAccounts().containsKey(child))
                .forEach(child -> addByNumber(child, told));
        facts.assignments().forEach(row -> addByNumber(row.account(), told));
        return told;
    }

    private void addByNumber(String number, Map<String, Facts.Account> told) {
        if (NUMBER.matcher(number).matches()) {
            Facts.ClosedAccount closed = facts.closedAccounts().get(number);
            told.putIfAbsent(
                    number,
                    closed == null ? new Facts.Account(number, number, false) : closed.account());
        }
    }

    /// The note, with or without the mark of an account that is not active. Nothing changes where no list has the account.
    private String note(String number, String before) {
        Facts.ClosedAccount closed = facts.closedAccounts().get(number);
        boolean isActive = facts.accounts().containsKey(number);
        if (!isActive && closed == null) {
            return before;
        }
        String own =
                MARKED.matcher(before).find()
                        ? MARKED.matcher(before).replaceAll("").stripTrailing()
                        : before;
        if (isActive || closed == null) {
            return own;
        }
        return (own.isEmpty() ? "" : own + "\n") + MARK + closed.status();
    }

    private RowId unit(String id, Set<String> below) {
        RowId known = unitRows.get(id);
        String name = facts.units().get(id);
        if (known != null || name == null || !below.add(id)) {
            return known == null ? RowId.NONE : known;
        }
        String above = facts.parents().get(id);
        RowId parent = above == null ? RowId.NONE : unit(above, below);
        OrganizationalUnit row =
                existing(name, parent, above != null)
                        .map(old ->
                                above == null
                                        ? old
                                        : new OrganizationalUnit(
                                                old.id(), name, parent, old.note()))
                        .orElseGet(() -> new OrganizationalUnit(units.newId(), name, parent, ""));
        units.put(row);
        unitRows.put(id, row.id());
        return row.id();
    }

    /// The unit with this name in this parent; otherwise the only one with this name.
    private Optional<OrganizationalUnit> existing(String name, RowId parent, boolean isIn) {
        List<OrganizationalUnit> named =
                units.rows().stream()
                        .filter(unit -> unit.name().equals(name))
                        .filter(unit -> !unitRows.containsValue(unit.id()))
                        .toList();
        return named.stream()
                .filter(unit -> isIn && unit.parent().equals(parent))
                .findFirst()
                .or(() -> named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty());
    }

    private AccountRole role(Facts.Account fact, Optional<AccountRole> known) {
        if (fact.isManagement()) {
            return AccountRole.MANAGEMENT;
        }
        String delegated = facts.delegatedAdministrator();
        if (fact.number().equals(delegated)) {
            return AccountRole.DELEGATED_ADMINISTRATOR;
        }
        // There is one at most.
        return known.filter(
                        role -> delegated.isEmpty() || role != AccountRole.DELEGATED_ADMINISTRATOR)
                .orElse(AccountRole.MEMBER);
    }

    private void account(Facts.Account fact) {
        boolean isNamed = !fact.name().equals(fact.number());
        Optional<OrganizationAccount> known =
                accounts.rows().stream()
                        .filter(row -> row.number().equals(fact.number()))
                        .findFirst()
                        .or(() ->
                                accounts.rows().stream()
                                        .filter(row -> isNamed && row.number().isEmpty())
                                        .filter(row -> row.name().equals(fact.name()))
                                        .findFirst());
        if (known.isEmpty() && !isNamed) {
            withoutName++;
        }
        String parent = facts.parents().get(fact.number());
        RowId unit =
                parent == null
                        ? known.map(OrganizationAccount::unit).orElse(RowId.NONE)
                        : unitRows.getOrDefault(
                                parent,
                                parent.startsWith("r-")
                                        ? RowId.NONE
                                        : known.map(OrganizationAccount::unit).orElse(RowId.NONE));
        AccountRole role = role(fact, known.map(OrganizationAccount::role));
        OrganizationAccount row =
                new OrganizationAccount(
                        known.map(OrganizationAccount::id).orElseGet(accounts::newId),
                        isNamed
                                ? fact.name()
                                : known.map(OrganizationAccount::name).orElse(fact.name()),
                        fact.number(),
                        role,
                        unit,
                        note(fact.number(), known.map(OrganizationAccount::note).orElse("")));
        accounts.put(row);
        accountRows.put(fact.number(), row.id());
    }
}
