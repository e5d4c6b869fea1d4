package studio.kengen.prove;

import java.util.Locale;
import java.util.Optional;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Truth;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.engine.statement.StatementRef;

/// A statement of a document that bears on a request.
///
/// @param statement which one; its policy is called by the document's path
/// @param effect what it does to the request
public record DecidingStatement(StatementRef statement, Effect effect) {
    /// What a statement about the request's action and resource does to it.
    public enum Effect {
        /// It allows the request.
        ALLOWS,

        /// It denies the request.
        DENIES,

        /// It would allow the request if its conditions held.
        WOULD_ALLOW,

        /// It would deny the request if its conditions held.
        WOULD_DENY
    }

    /// What a statement does to a request; empty where it is about another action or resource, or where nobody can say.
    static Optional<DecidingStatement> of(CompiledStatement statement, AccessRequest request) {
        String action = request.action().toLowerCase(Locale.ROOT);
        RequestContext context = request.fullContext();
        boolean isAbout =
                statement.actions().matches(action)
                        && statement.resources().matches(request.resource(), context);
        Truth holds = statement.conditionsHold(context);
        if (!isAbout || holds == Truth.UNKNOWN) {
            return Optional.empty();
        }
        return Optional.of(
                new DecidingStatement(
                        statement.ref(), effect(statement.isDeny(), holds == Truth.YES)));
    }

    private static Effect effect(boolean isDeny, boolean holds) {
        if (holds) {
            return isDeny ? Effect.DENIES : Effect.ALLOWS;
        }
        return isDeny ? Effect.WOULD_DENY : Effect.WOULD_ALLOW;
    }
}
