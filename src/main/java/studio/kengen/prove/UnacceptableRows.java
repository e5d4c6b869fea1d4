package studio.kengen.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.design.area.RowExpansion;
import studio.kengen.engine.Requester;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.pattern.WildcardPattern;
import studio.kengen.policy.Arn;

/// The rows of area B, to ask about one by one, and where their resources are. Safe to share between threads.
final class UnacceptableRows {
    private final List<Placed> rows;
    private final Map<String, List<UnacceptableRow>> byAccount = new ConcurrentHashMap<>();
    private final Map<Part, UnacceptableRow> parts = new ConcurrentHashMap<>();

    /// A row.
    ///
    /// @param account where its target is; empty where nobody says
    /// @param whole all of it
    private record Placed(
            RowExpansion<UnacceptablePermission> row,
            Optional<String> account,
            UnacceptableRow whole) {}

    /// What of a row lies in some accounts.
    private record Part(RowId id, List<GrantedAction> grants) {}

    private final List<CompiledStatement> everywhere;

    /// @param everywhere the statements that hold for everybody
    UnacceptableRows(Areas areas, List<CompiledStatement> everywhere) {
        this.everywhere = everywhere;
        this.rows =
                areas.areaB().stream()
                        .map(row ->
                                new Placed(
                                        row,
                                        account(areas.project(), row.row()),
                                        new UnacceptableRow(
                                                row.row().id(), row.grants(), everywhere)))
                        .toList();
    }

    private static Optional<String> account(Project project, UnacceptablePermission row) {
        return project.target(row.target())
                .map(AccessTarget::account)
                .map(String::strip)
                .filter(UnacceptableRows::isNumber);
    }

    /// All of them.
    List<UnacceptableRow> all() {
        return rows.stream().map(Placed::whole).toList();
    }

    /// What may lie in an account, the same for accounts with the same: the resources whose ARNs name it, and where ARNs name none, those whose targets do or name
    /// none either.
    List<UnacceptableRow> in(String account) {
        return byAccount.computeIfAbsent(
                account, number -> rows.stream().flatMap(row -> in(number, row).stream()).toList());
    }

    private Optional<UnacceptableRow> in(String account, Placed placed) {
        List<GrantedAction> here = new ArrayList<>();
        for (GrantedAction grant : placed.row().grants()) {
            List<String> some =
                    grant.resources().stream()
                            .filter(resource -> mayLieIn(account, resource, placed.account()))
                            .toList();
            if (!some.isEmpty()) {
                here.add(new GrantedAction(grant.action(), some));
            }
        }
        if (here.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                here.equals(placed.row().grants())
                        ? placed.whole()
                        : parts.computeIfAbsent(
                                new Part(placed.row().row().id(), here),
                                part -> new UnacceptableRow(part.id(), part.grants(), everywhere)));
    }

    private static boolean mayLieIn(String account, String resource, Optional<String> ofTarget) {
        Optional<String> named = Arn.parse(resource).map(Arn::account);
        if (named.filter(UnacceptableRows::isNumber).isPresent()) {
            return named.get().equals(account);
        }
        return ofTarget.map(account::equals)
                .orElseGet(() ->
                        named.filter(text -> text.contains("*") || text.contains("?"))
                                .map(text -> WildcardPattern.of(text).matches(account))
                                .orElse(true));
    }

    private static boolean isNumber(String account) {
        return Requester.ACCOUNT_NUMBER.matcher(account).matches();
    }
}
