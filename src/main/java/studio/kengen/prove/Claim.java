package studio.kengen.prove;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.Algebra;
import studio.kengen.engine.Truth;
import studio.kengen.engine.statement.CompiledStatement;

/// That a part of B is not allowed.
///
/// @param part what it is about
/// @param except conditions under all of which it may be allowed; empty where it may not be at all
record Claim(List<CompiledStatement> part, Optional<List<CompiledStatement>> except) {
    /// That nothing of the part is allowed.
    static Claim never(List<CompiledStatement> part) {
        return new Claim(part, Optional.empty());
    }

    /// That the part is allowed where all the conditions hold only.
    static Claim onlyUnder(List<CompiledStatement> part, List<CompiledStatement> conditions) {
        return new Claim(part, Optional.of(conditions));
    }

    Stream<CompiledStatement> statements() {
        return Stream.concat(part.stream(), except.stream().flatMap(List::stream));
    }

    /// Whether a request may not be allowed.
    <T> T isAbout(Algebra<T> algebra, Function<CompiledStatement, T> fits) {
        T inPart = algebra.no();
        for (CompiledStatement statement : part) {
            inPart = algebra.or(inPart, fits.apply(statement));
        }
        if (except.isEmpty()) {
            return inPart;
        }
        T excepted = algebra.yes();
        for (CompiledStatement condition : except.get()) {
            excepted = algebra.and(excepted, fits.apply(condition));
        }
        return algebra.and(inPart, algebra.not(excepted));
    }

    /// Whether the request may not be allowed.
    boolean isAbout(AccessRequest request) {
        String action = request.action().toLowerCase(Locale.ROOT);
        return isAbout(
                        Algebra.OF_ONE_REQUEST,
                        statement ->
                                statement.matches(
                                        action, request.resource(), request.fullContext()))
                == Truth.YES;
    }
}
