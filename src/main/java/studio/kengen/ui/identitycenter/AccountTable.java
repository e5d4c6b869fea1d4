package studio.kengen.ui.identitycenter;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.design.AccountRole;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.ui.grid.Suggestion;
import studio.kengen.ui.table.Accounts;
import studio.kengen.ui.table.ColumnKit;
import studio.kengen.ui.table.TableContext;
import studio.kengen.ui.table.TableSpec;
import studio.kengen.ui.wording.ClosedSet;

/// The accounts of the organization.
final class AccountTable {
    private AccountTable() {}

    static TableSpec<OrganizationAccount> spec(TableContext context) {
        ColumnKit<OrganizationAccount> kit =
                new ColumnKit<>(context, "planner.accounts.", "planner.accountsHelp.");
        return new TableSpec<>(
                Table.ACCOUNTS,
                List.of(
                        kit.text("name", 180, OrganizationAccount::name),
                        kit.completed(
                                "number",
                                120,
                                OrganizationAccount::number,
                                (_, typed) -> numbers(context, typed)),
                        kit.choice("role", 160, ClosedSet.ACCOUNT_ROLE, OrganizationAccount::role),
                        UnitTable.unit(context, kit, "unit", OrganizationAccount::unit),
                        kit.text("note", 260, OrganizationAccount::note)),
                id -> new OrganizationAccount(id, "", "", AccountRole.MEMBER, RowId.NONE, ""));
    }

    /// The accounts that the four tables speak of and that are not listed yet.
    private static List<Suggestion> numbers(TableContext context, String typed) {
        Set<String> listed =
                context.project().accounts().stream()
                        .map(OrganizationAccount::number)
                        .collect(Collectors.toSet());
        return Accounts.of(context.project(), typed).stream()
                .filter(offer -> !listed.contains(offer.text()))
                .toList();
    }
}
