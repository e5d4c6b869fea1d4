package studio.kengen.prove;

import java.util.List;
import java.util.Optional;
import studio.kengen.design.RowId;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.statement.StatementRef;
import studio.kengen.i18n.Message;

/// A part of a row of Table 3-1, and what covers it.
///
/// @param needed the row of Table 1 that needs the part; empty for everybody who does not need it (B − A)
/// @param actions qualified names, sorted
/// @param protection the strongest that is true
/// @param statements of the documents that prevent or restrict it; their policies are called by the documents' paths
/// @param controls the rows of Table 4 by which it is prevented or restricted, proved
/// @param unproved rows of Table 4 that are meant to prevent it, without a proof that they do
/// @param watchers rows of Table 4 that find or repair misuse: monitoring and auto-remediation
/// @param acceptedRisks rows of Table 4 by which somebody answers for it
/// @param reason why it is not prevented although something should prevent it; empty where there is nothing to say
/// @param witness a request that is allowed against what should prevent it
public record CoveredPart(
        Optional<RowId> needed,
        List<String> actions,
        Protection protection,
        List<StatementRef> statements,
        List<RowId> controls,
        List<RowId> unproved,
        List<RowId> watchers,
        List<RowId> acceptedRisks,
        Optional<Message> reason,
        Optional<AccessRequest> witness) {
    public CoveredPart {
        actions = List.copyOf(actions);
        statements = List.copyOf(statements);
        controls = List.copyOf(controls);
        unproved = List.copyOf(unproved);
        watchers = List.copyOf(watchers);
        acceptedRisks = List.copyOf(acceptedRisks);
    }

    /// What nobody needs of a row, where nothing can be told of it.
    static CoveredPart undecided(List<GrantedAction> grants, Message why) {
        return new CoveredPart(
                Optional.empty(),
                grants.stream().map(grant -> grant.action().qualifiedName()).toList(),
                Protection.UNDECIDED,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(why),
                Optional.empty());
    }

    /// Tells a request that is allowed although it should not be.
    static Message allowed(AccessRequest request) {
        return Message.of(
                "prove.coverage.allowed",
                request.requester().text(),
                request.action(),
                request.resource());
    }
}
