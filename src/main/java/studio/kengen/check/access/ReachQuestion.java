package studio.kengen.check.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import studio.kengen.check.access.ReachedRow.Standing;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.RowId;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.Requester;
import studio.kengen.engine.reason.Answer;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.i18n.Message;
import studio.kengen.identitycenter.pattern.SetBoundary;
import studio.kengen.identitycenter.pattern.SetGrant;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;
import studio.kengen.prove.OpenAnswer;
import studio.kengen.prove.ReachOfB;
import studio.kengen.prove.ReachOfB.Holder;
import studio.kengen.prove.ReachOfB.Reached;
import studio.kengen.prove.UnacceptableRow;

/// What a permission set in an account is allowed of rows of B.
///
/// A policy of which only the name is known may allow everything, or deny anything. A boundary of which only the name is known
/// may take anything away.
final class ReachQuestion {
    /// What a policy may say at most that nobody knows.
    private static final CompiledPolicy EVERYTHING =
            CompiledPolicy.of(
                    "unknown",
                    PolicyDocument.of(
                            Statement.allow(ActionElement.of("*"), ResourceElement.of("*"))));

    private final ReachOfB reach;
    private final Holder asKnown;
    private final Holder atMost;
    private final Optional<Object> unknown;
    private final Optional<String> unknownBoundary;

    /// @param grant what the set allows in the account
    /// @param role of the set in the account
    /// @param isUnderGuardrails whether SCPs and RCPs bind the account
    /// @param people whom the set is for
    ReachQuestion(
            ReachOfB reach,
            PermissionSet set,
            SetGrant grant,
            Requester.Role role,
            boolean isUnderGuardrails,
            Collection<RowId> people) {
        this.reach = reach;
        this.asKnown =
                new Holder(
                        role,
                        compiled(grant.documents()),
                        grant.boundary() instanceof SetBoundary.Known(var boundary)
                                ? compiled(List.of(boundary))
                                : List.of(),
                        isUnderGuardrails,
                        people);
        this.unknown =
                grant.unknown().isEmpty() ? Optional.empty() : Optional.of(names(set, grant));
        this.atMost = asKnown.allowed(EVERYTHING);
        this.unknownBoundary =
                grant.boundary() instanceof SetBoundary.Unknown(var name)
                        ? Optional.of(name)
                        : Optional.empty();
    }

    private static List<CompiledPolicy> compiled(List<PolicyDocument> documents) {
        List<CompiledPolicy> policies = new ArrayList<>();
        for (PolicyDocument document : documents) {
            policies.add(CompiledPolicy.of("policy-" + (policies.size() + 1), document));
        }
        return policies;
    }

    /// What to call the policies whose text is not known. Of an inline policy that AWS would refuse there is nothing but the
    /// text.
    private static Object names(PermissionSet set, SetGrant grant) {
        String inline = set.inlinePolicy().strip();
        List<String> named = grant.unknown().stream().filter(name -> !name.equals(inline)).toList();
        return named.isEmpty() ? Message.of("access.inlinePolicy") : String.join(", ", named);
    }

    /// What the set is allowed of a row in the account; empty where it is proved that it is allowed nothing.
    Optional<ReachedRow> about(UnacceptableRow row) {
        Reached known = reach.of(asKnown, row);
        return unknown.isEmpty() ? told(known) : told(row, known, unknown.get());
    }

    /// Where it may be allowed more, or less, than is known.
    private Optional<ReachedRow> told(UnacceptableRow row, Reached known, Object names) {
        Reached most = reach.of(atMost, row);
        if (most.isNothing()) {
            return Optional.empty();
        }
        if (most.beyondA() instanceof Answer.None) {
            return Optional.of(
                    known.own() instanceof Answer.Found
                            ? asDesigned(known)
                            : new ReachedRow(
                                    row.id(),
                                    Standing.AS_DESIGNED,
                                    Optional.empty(),
                                    Optional.of(Message.of("access.undecided.prevented", names))));
        }
        boolean isAllowed = known.beyondA() instanceof Answer.Found;
        return Optional.of(
                undecided(
                        row.id(),
                        Message.of(
                                isAllowed ? "access.undecided.denies" : "access.undecided.allows",
                                names)));
    }

    private Optional<ReachedRow> told(Reached row) {
        if (row.isNothing()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (row.beyondA()) {
                    case Answer.None() -> asDesigned(row);
                    case Answer.Open open -> undecided(row.row(), OpenAnswer.told(open));
                    case Answer.Found(AccessRequest witness) ->
                            unknownBoundary
                                    .map(name -> Message.of("access.undecided.boundary", name))
                                    .map(why -> undecided(row.row(), why))
                                    .orElseGet(() -> open(row.row(), witness));
                });
    }

    private static ReachedRow open(RowId row, AccessRequest witness) {
        return new ReachedRow(row, Standing.BEYOND_A, Optional.of(witness), Optional.empty());
    }

    private static ReachedRow asDesigned(Reached row) {
        return new ReachedRow(
                row.row(),
                Standing.AS_DESIGNED,
                row.own() instanceof Answer.Found(AccessRequest witness)
                        ? Optional.of(witness)
                        : Optional.empty(),
                Optional.empty());
    }

    private static ReachedRow undecided(RowId row, Message why) {
        return new ReachedRow(row, Standing.UNDECIDED, Optional.empty(), Optional.of(why));
    }
}
