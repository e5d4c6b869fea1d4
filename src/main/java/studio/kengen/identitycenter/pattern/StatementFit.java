package studio.kengen.identitycenter.pattern;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Truth;
import studio.kengen.engine.statement.CompiledStatement;

/// Whether the statements of a pool fit a request. What they say besides their actions is asked once for all that say the same.
final class StatementFit {
    private final StatementPool pool;
    private final String action;
    private final String resource;
    private final RequestContext context;
    private final boolean isKnownAction;
    private final List<Integer> candidates;
    private final Map<Integer, Truth> byScope = new HashMap<>();

    StatementFit(StatementPool pool, ActionTable actions, AccessRequest request) {
        this.pool = pool;
        this.action = request.action().toLowerCase(Locale.ROOT);
        this.resource = request.resource();
        this.context = request.fullContext();
        OptionalInt known = actions.classOf(action);
        this.isKnownAction = known.isPresent();
        this.candidates =
                isKnownAction
                        ? actions.statements(known.getAsInt())
                        : IntStream.range(0, pool.size()).boxed().toList();
    }

    /// The statements that can be about the action, sorted: of an action that the catalogue does not have, all.
    List<Integer> candidates() {
        return candidates;
    }

    /// Whether a statement fits, of the pool or not.
    Truth of(CompiledStatement statement) {
        OptionalInt id = pool.idOf(statement);
        return id.isPresent() ? of(id.getAsInt()) : statement.matches(action, resource, context);
    }

    /// Whether a statement of the pool fits.
    Truth of(int id) {
        boolean isAbout =
                isKnownAction
                        ? Collections.binarySearch(candidates, id) >= 0
                        : pool.get(id).actions().matches(action);
        return isAbout ? byScope.computeIfAbsent(pool.scope(id), _ -> fit(pool.get(id))) : Truth.NO;
    }

    private Truth fit(CompiledStatement statement) {
        return statement.resources().matches(resource, context)
                ? statement.conditionsHold(context)
                : Truth.NO;
    }
}
