package studio.kengen.prove;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.engine.Algebra;
import studio.kengen.engine.Requester;
import studio.kengen.engine.decide.Combination;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.decide.Setting;
import studio.kengen.engine.reason.Question;
import studio.kengen.engine.reason.StatementIndex;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.engine.statement.CompiledStatement;

/// Whether something is allowed against one of some claims.
///
/// @param policies the documents that hold for the requester
/// @param shared finds what matters among the SCPs, which hold for many
record Breach(PolicySet policies, List<Claim> claims, StatementIndex shared) implements Question {
    @Override
    public List<CompiledStatement> statements() {
        return Stream.concat(
                        policies.attachedPolicies().flatMap(policy -> policy.statements().stream()),
                        claims.stream().flatMap(Claim::statements))
                .distinct()
                .toList();
    }

    @Override
    public List<Set<CompiledStatement>> focuses() {
        return List.of(
                claims.stream()
                        .flatMap(claim -> claim.part().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Collection<CompiledStatement> meeting(
            Requester requester, Set<CompiledStatement> focus) {
        Set<CompiledStatement> meeting = shared.meeting(requester, focus);
        Stream.of(
                        policies.identity().stream(),
                        policies.boundary().stream(),
                        policies.resourceControl().stream().flatMap(List::stream),
                        policies.resource().stream())
                .flatMap(kind -> kind)
                .map(CompiledPolicy::statements)
                .forEach(meeting::addAll);
        claims.stream().flatMap(Claim::statements).forEach(meeting::add);
        return meeting;
    }

    @Override
    public Question about(Set<CompiledStatement> statements) {
        List<Claim> left = new ArrayList<>();
        for (Claim claim : claims) {
            List<CompiledStatement> part =
                    claim.part().stream().filter(statements::contains).toList();
            if (!part.isEmpty()) {
                left.add(new Claim(part, claim.except()));
            }
        }
        return new Breach(policies.with(statements), left, shared);
    }

    @Override
    public <T> T ask(Algebra<T> algebra, Setting setting, Function<CompiledStatement, T> fits) {
        T any = algebra.no();
        for (Claim claim : claims) {
            any = algebra.or(any, claim.isAbout(algebra, fits));
        }
        return algebra.and(Combination.of(algebra, setting, policies, fits).allowed(), any);
    }
}
