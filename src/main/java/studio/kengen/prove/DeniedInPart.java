package studio.kengen.prove;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import studio.kengen.engine.Algebra;
import studio.kengen.engine.decide.Combination;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.decide.Setting;
import studio.kengen.engine.reason.Question;
import studio.kengen.engine.statement.CompiledStatement;

/// Whether policies deny something of a part of B.
///
/// @param denying what is asked about, of all that holds for the requester
record DeniedInPart(List<CompiledStatement> part, PolicySet denying) implements Question {
    @Override
    public List<CompiledStatement> statements() {
        return Stream.concat(
                        part.stream(),
                        denying.attachedPolicies().flatMap(policy -> policy.statements().stream()))
                .distinct()
                .toList();
    }

    @Override
    public List<Set<CompiledStatement>> focuses() {
        return List.of(Set.copyOf(part));
    }

    @Override
    public Question about(Set<CompiledStatement> statements) {
        return new DeniedInPart(
                part.stream().filter(statements::contains).toList(), denying.with(statements));
    }

    @Override
    public <T> T ask(Algebra<T> algebra, Setting setting, Function<CompiledStatement, T> fits) {
        T inPart = algebra.no();
        for (CompiledStatement statement : part) {
            inPart = algebra.or(inPart, fits.apply(statement));
        }
        return algebra.and(inPart, Combination.of(algebra, setting, denying, fits).denied());
    }
}
