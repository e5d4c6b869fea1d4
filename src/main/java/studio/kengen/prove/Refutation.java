package studio.kengen.prove;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.RowId;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.Decision;
import studio.kengen.engine.Truth;
import studio.kengen.engine.decide.Evaluator;
import studio.kengen.engine.decide.Explanation;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.reason.OwnAccountPolicy;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.engine.statement.PrincipalMatch;
import studio.kengen.prove.DecidingStatement.Effect;
import studio.kengen.prove.Parties.Party;
import studio.kengen.prove.TableStatements.NeededPart;

/// What shows that documents do not keep an obligation.
///
/// @param witness a request that is decided against the obligation
/// @param source the access source whose request it is; empty for an administrator or for somebody who is no source
/// @param policies everything that bears on the witness; documents are called by their paths
/// @param explanation how the witness is decided, and why
/// @param statements of the documents: for a request that is allowed those that allow it, and those that would deny it under
///     other conditions; for one that is denied those that deny it, and otherwise those that would allow it
/// @param rows of Table 1: which ask for the witness; of Table 3-1, unless the obligation is [Obligation#SUFFICIENT]: which
///     it is in
public record Refutation(
        AccessRequest witness,
        Optional<RowId> source,
        PolicySet policies,
        Explanation explanation,
        List<DecidingStatement> statements,
        List<RowId> rows) {
    public Refutation {
        statements = List.copyOf(statements);
        rows = List.copyOf(rows);
    }

    static Refutation of(
            Obligation obligation,
            Party party,
            List<CompiledStatement> unacceptable,
            AccessRequest witness,
            Catalog catalog) {
        Explanation explanation = Evaluator.with(catalog).explain(witness, party.policies());
        return new Refutation(
                witness,
                party.source(),
                party.policies(),
                explanation,
                deciding(witness, party.policies(), explanation.decision() == Decision.ALLOWED),
                Stream.concat(
                                asking(party, witness),
                                obligation == Obligation.SUFFICIENT
                                        ? Stream.<RowId>of()
                                        : rows(unacceptable.stream(), witness))
                        .distinct()
                        .toList());
    }

    private static List<DecidingStatement> deciding(
            AccessRequest witness, PolicySet policies, boolean isAllowed) {
        List<DecidingStatement> bearing =
                Stream.of(
                                policies.identity().stream(),
                                policies.boundary().stream(),
                                policies.serviceControl().stream().flatMap(List::stream),
                                policies.resourceControl().stream().flatMap(List::stream),
                                policies.resource().stream())
                        .flatMap(kind -> kind)
                        .filter(policy -> !Guardrails.isOfAws(policy))
                        .flatMap(policy -> policy.statements().stream())
                        .filter(statement -> !OwnAccountPolicy.has(statement))
                        .filter(statement -> isAbout(statement, witness, policies))
                        .flatMap(statement -> DecidingStatement.of(statement, witness).stream())
                        .toList();
        boolean isDenied = bearing.stream().anyMatch(found -> found.effect() == Effect.DENIES);
        Predicate<Effect> told =
                effect ->
                        switch (effect) {
                            case ALLOWS, WOULD_DENY -> isAllowed;
                            case DENIES -> !isAllowed;
                            case WOULD_ALLOW -> !isAllowed && !isDenied;
                        };
        return bearing.stream().filter(found -> told.test(found.effect())).toList();
    }

    private static boolean isAbout(
            CompiledStatement statement, AccessRequest witness, PolicySet policies) {
        return statement.principalMatch(witness.requester(), !policies.boundary().isEmpty())
                != PrincipalMatch.NONE;
    }

    /// The source's own rows, also those whose controls do not let the request pass.
    private static Stream<RowId> asking(Party party, AccessRequest witness) {
        return rows(party.permitted().stream().map(NeededPart::row), witness);
    }

    private static Stream<RowId> rows(
            Stream<CompiledStatement> tableStatements, AccessRequest witness) {
        String action = witness.action().toLowerCase(Locale.ROOT);
        return tableStatements
                .filter(row ->
                        row.matches(action, witness.resource(), witness.fullContext()) == Truth.YES)
                .map(row -> new RowId(row.ref().policy()));
    }
}
