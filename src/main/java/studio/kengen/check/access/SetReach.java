package studio.kengen.check.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.access.ReachedRow.Standing;
import studio.kengen.design.AccountRole;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.i18n.Message;
import studio.kengen.identitycenter.pattern.SetGrant;
import studio.kengen.identitycenter.pattern.SetGrants;
import studio.kengen.prove.ReachOfB;
import studio.kengen.prove.UnacceptableRow;

/// What of area B permission sets reach in accounts. Answers are remembered, and what nothing tells apart is worked out once.
/// Safe to share between threads.
final class SetReach {
    private final SetGrants grants;
    private final ReachOfB reach;
    private final SetAccounts accounts;
    private final Map<Likeness, Map<UnacceptableRow, Optional<ReachedRow>>> answers =
            new ConcurrentHashMap<>();

    /// A set in all accounts in which its answers are the same.
    ///
    /// @param traits of such an account
    private record Likeness(SetGrant grant, boolean isUnderGuardrails, List<String> traits) {}

    /// @param grants what the sets allow
    /// @param areas of the same project
    /// @param documents which are generated for it
    SetReach(
            SetGrants grants,
            Areas areas,
            Attachments<GeneratedDocument> documents,
            Catalog catalog) {
        this.grants = grants;
        this.reach = ReachOfB.of(areas, documents, catalog);
        this.accounts = new SetAccounts(areas.project(), documents);
    }

    /// The rows of B that a set reaches in an account, or may, in the order of the table.
    List<ReachedRow> of(PermissionSet set, OrganizationAccount account) {
        SetAccounts.Candidates numbers = accounts.candidates(account);
        List<ReachedRow> certain = in(numbers.certain(), set, account.role());
        if (numbers.possible().isEmpty()) {
            return certain;
        }
        Map<RowId, ReachedRow> rows = new LinkedHashMap<>();
        certain.forEach(row -> rows.put(row.row(), row));
        for (String number : numbers.possible()) {
            for (ReachedRow row : in(number, set, account.role())) {
                rows.putIfAbsent(
                        row.row(),
                        new ReachedRow(
                                row.row(),
                                Standing.UNDECIDED,
                                Optional.empty(),
                                Optional.of(Message.of("access.undecided.number"))));
            }
        }
        return List.copyOf(rows.values());
    }

    private List<ReachedRow> in(String number, PermissionSet set, AccountRole role) {
        SetGrant grant = grants.in(number, set);
        List<RowId> people = grants.people(set);
        boolean isUnderGuardrails = role != AccountRole.MANAGEMENT;
        List<String> traits =
                accounts.traits(grant, number, reach.restsOnPlaces() || !people.isEmpty());
        Map<UnacceptableRow, Optional<ReachedRow>> known =
                answers.computeIfAbsent(
                        new Likeness(grant, isUnderGuardrails, traits),
                        _ -> new ConcurrentHashMap<>());
        ReachQuestion question = null;
        List<ReachedRow> rows = new ArrayList<>();
        for (UnacceptableRow row : reach.in(number)) {
            Optional<ReachedRow> answer = known.get(row);
            if (answer == null) {
                if (question == null) {
                    question =
                            new ReachQuestion(
                                    reach,
                                    set,
                                    grant,
                                    accounts.role(set, number),
                                    isUnderGuardrails,
                                    people);
                }
                answer = question.about(row);
                known.put(row, answer);
            }
            answer.ifPresent(rows::add);
        }
        return rows;
    }
}
