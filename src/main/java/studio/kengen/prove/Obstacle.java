package studio.kengen.prove;

import java.util.Collection;
import java.util.HashSet;
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
import studio.kengen.engine.reason.OwnAccountPolicy;
import studio.kengen.engine.reason.Question;
import studio.kengen.engine.reason.StatementIndex;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.prove.TableStatements.NeededPart;

/// The request that would refute an obligation for one requester.
///
/// @param obligation what is to be refuted
/// @param policies the documents that hold for the requester
/// @param needed the requester's rows of A that documents can grant
/// @param permitted all that the requester may have
/// @param unacceptable area B
/// @param shared finds what matters among the statements that are the same for all requesters: SCPs and area B
record Obstacle(
        Obligation obligation,
        PolicySet policies,
        List<NeededPart> needed,
        List<NeededPart> permitted,
        List<CompiledStatement> unacceptable,
        StatementIndex shared)
        implements Question {
    @Override
    public List<CompiledStatement> statements() {
        Stream<CompiledStatement> inB =
                obligation == Obligation.SAFE || obligation == Obligation.GUARDED
                        ? unacceptable.stream()
                        : Stream.of();
        return Stream.of(own(), statements(levels(policies.serviceControl())), inB)
                .flatMap(stream -> stream)
                .distinct()
                .toList();
    }

    /// What holds for this requester alone.
    private Stream<CompiledStatement> own() {
        Stream<CompiledStatement> rows =
                Stream.concat(needed.stream(), permitted.stream())
                        .flatMap(part ->
                                Stream.concat(Stream.of(part.row()), part.controls().stream()));
        return Stream.of(
                        statements(policies.identity().stream()),
                        statements(policies.boundary().stream()),
                        statements(levels(policies.resourceControl())),
                        statements(policies.resource().stream()),
                        rows)
                .flatMap(stream -> stream);
    }

    private static Stream<CompiledPolicy> levels(List<List<CompiledPolicy>> levels) {
        return levels.stream().flatMap(List::stream);
    }

    private static Stream<CompiledStatement> statements(Stream<CompiledPolicy> some) {
        return some.flatMap(policy -> policy.statements().stream());
    }

    @Override
    public List<Set<CompiledStatement>> focuses() {
        return switch (obligation) {
            case SUFFICIENT ->
                    List.of(
                            needed.stream()
                                    .map(NeededPart::row)
                                    .collect(Collectors.toUnmodifiableSet()));
            case GUARDED -> List.of(Set.copyOf(unacceptable));
            case SAFE, MINIMAL -> {
                Set<CompiledStatement> ofResources = allowing(policies.resource().stream());
                Set<CompiledStatement> all = new HashSet<>(ofResources);
                all.addAll(allowing(policies.identity().stream()));
                yield List.of(ofResources, Set.copyOf(all));
            }
        };
    }

    private static Set<CompiledStatement> allowing(Stream<CompiledPolicy> some) {
        return statements(some)
                .filter(statement -> !statement.isDeny() && !OwnAccountPolicy.has(statement))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Collection<CompiledStatement> meeting(
            Requester requester, Set<CompiledStatement> focus) {
        Set<CompiledStatement> meeting = shared.meeting(requester, focus);
        own().forEach(meeting::add);
        return meeting;
    }

    @Override
    public Question about(Set<CompiledStatement> statements) {
        return new Obstacle(
                obligation,
                policies.with(statements),
                among(needed, statements),
                among(permitted, statements),
                unacceptable.stream().filter(statements::contains).toList(),
                shared);
    }

    private static List<NeededPart> among(
            List<NeededPart> parts, Set<CompiledStatement> statements) {
        return parts.stream().filter(part -> statements.contains(part.row())).toList();
    }

    @Override
    public <T> T ask(Algebra<T> algebra, Setting setting, Function<CompiledStatement, T> fits) {
        T allowed = Combination.of(algebra, setting, policies, fits).allowed();
        return switch (obligation) {
            case SUFFICIENT -> algebra.and(fit(needed, algebra, fits, true), algebra.not(allowed));
            case MINIMAL -> algebra.and(allowed, algebra.not(fit(permitted, algebra, fits, false)));
            case GUARDED -> algebra.and(allowed, unacceptable(algebra, fits));
            case SAFE ->
                    algebra.and(
                            algebra.and(allowed, unacceptable(algebra, fits)),
                            algebra.not(fit(permitted, algebra, fits, true)));
        };
    }

    /// Whether a request is one of some parts.
    ///
    /// @param underControls whether all that narrows a part must hold as well
    static <T> T fit(
            Collection<NeededPart> parts,
            Algebra<T> algebra,
            Function<CompiledStatement, T> fits,
            boolean underControls) {
        T any = algebra.no();
        for (NeededPart part : parts) {
            T fit = fits.apply(part.row());
            if (underControls) {
                for (CompiledStatement control : part.controls()) {
                    fit = algebra.and(fit, fits.apply(control));
                }
            }
            any = algebra.or(any, fit);
        }
        return any;
    }

    private <T> T unacceptable(Algebra<T> algebra, Function<CompiledStatement, T> fits) {
        T any = algebra.no();
        for (CompiledStatement statement : unacceptable) {
            any = algebra.or(any, fits.apply(statement));
        }
        return any;
    }
}
