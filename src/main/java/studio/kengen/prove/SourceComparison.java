package studio.kengen.prove;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.AccessSource;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.engine.Requester;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.reason.Answer;
import studio.kengen.engine.reason.Reasoner;
import studio.kengen.engine.reason.StatementIndex;
import studio.kengen.engine.reason.Universe;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.prove.TableStatements.NeededPart;

/// Compares what given identity policies and a boundary allow a principal with the rows of the source that it stands for.
///
/// The same is asked as by [Prover], but part by part: of each row whether it is granted, of each policy whether it grants
/// more, of each row of B whether it is reached. SCPs, RCPs and resource policies are left out: what the account leaves to
/// its own principals' policies counts as granted by those.
public final class SourceComparison {
    private final Areas areas;
    private final Confirmation confirmation;
    private final Reasoner reasoner;
    private final ResourceDocuments noResourcePolicies;
    private final GrantedRows rows;
    private final UnacceptableRows unacceptable;

    /// A policy or a row with what is to be told about it: [Answer.Found] or [Answer.Open].
    ///
    /// @param name of a policy its name, of a row its id
    public record Part(String name, Answer answer) {}

    /// What is to be told; a policy or row that is not there has nothing to tell, and that is proved.
    ///
    /// @param beyondA the policies that allow what is in no row of the source
    /// @param missing the rows of Table 1 of which something is not allowed
    /// @param insideB the rows of Table 3-1 of which something is allowed
    /// @param uncontrolled those of them of which something is allowed that the source's rows under their controls do not
    ///     ask for
    /// @param notKnown the rows of Table 1 that need resource policies, which are not looked at
    public record Outcome(
            List<Part> beyondA,
            List<Part> missing,
            List<Part> insideB,
            List<Part> uncontrolled,
            List<RowId> notKnown) {
        public Outcome {
            beyondA = List.copyOf(beyondA);
            missing = List.copyOf(missing);
            insideB = List.copyOf(insideB);
            uncontrolled = List.copyOf(uncontrolled);
            notKnown = List.copyOf(notKnown);
        }
    }

    /// @param catalog the catalogue that the areas were derived with
    public SourceComparison(Areas areas, Catalog catalog) {
        this.areas = areas;
        this.confirmation = new Confirmation(catalog);
        this.reasoner = new Reasoner(catalog);
        this.noResourcePolicies = ResourceDocuments.of(areas.project(), List.of());
        this.rows = new GrantedRows(areas, noResourcePolicies);
        this.unacceptable = new UnacceptableRows(areas, everything());
    }

    /// Compares.
    ///
    /// @param requester the principal, of the account whose policies these are
    /// @param identity all identity policies that hold for it, those of its groups included
    /// @param boundary its permissions boundary; empty if it has none
    public Outcome compare(
            AccessSource source,
            Requester.OfAccount requester,
            List<CompiledPolicy> identity,
            List<CompiledPolicy> boundary) {
        return new Comparison(source, requester, identity, boundary).run();
    }

    private static Stream<CompiledStatement> statements(Stream<CompiledPolicy> policies) {
        return policies.flatMap(policy -> policy.statements().stream());
    }

    /// One comparison.
    private final class Comparison {
        private final Requester.OfAccount requester;
        private final List<CompiledPolicy> identity;
        private final List<CompiledPolicy> boundary;
        private final List<RequestedPermission> asked;
        private final List<NeededPart> permitted;
        private final StatementIndex none = new StatementIndex(everything());

        Comparison(
                AccessSource source,
                Requester.OfAccount requester,
                List<CompiledPolicy> identity,
                List<CompiledPolicy> boundary) {
            this.requester = requester;
            this.identity = identity;
            this.boundary = boundary;
            this.asked = rows.of(source);
            this.permitted = TableStatements.needed(asked, areas.project());
        }

        Outcome run() {
            List<Part> beyondA = new ArrayList<>();
            for (CompiledPolicy policy : identity) {
                add(policy.name(), beyondA(policy), beyondA);
            }
            List<Part> missing = new ArrayList<>();
            for (RequestedPermission row : asked) {
                add(row.row().id().value(), missing(row), missing);
            }
            List<Part> insideB = new ArrayList<>();
            List<Part> uncontrolled = new ArrayList<>();
            for (UnacceptableRow row : unacceptable.all()) {
                Answer inside = inside(row, Obligation.GUARDED);
                add(row.id().value(), inside, insideB);
                if (!(inside instanceof Answer.None)) {
                    add(row.id().value(), inside(row, Obligation.SAFE), uncontrolled);
                }
            }
            Set<RowId> own = new LinkedHashSet<>();
            asked.forEach(row -> own.add(row.row().id()));
            return new Outcome(
                    beyondA,
                    missing,
                    insideB,
                    uncontrolled,
                    rows.needingOtherPolicies().stream().filter(own::contains).toList());
        }

        private void add(String name, Answer answer, List<Part> parts) {
            if (!(answer instanceof Answer.None)) {
                parts.add(new Part(name, answer));
            }
        }

        /// Whether a policy allows more than the rows ask for, under what the other policies deny.
        private Answer beyondA(CompiledPolicy policy) {
            List<CompiledPolicy> alone = new ArrayList<>();
            for (CompiledPolicy each : identity) {
                alone.add(
                        each.equals(policy)
                                ? each
                                : new CompiledPolicy(
                                        each.name(),
                                        each.statements().stream()
                                                .filter(CompiledStatement::isDeny)
                                                .toList()));
            }
            return ask(Obligation.MINIMAL, alone, requester.account(), List.of(), List.of(), none);
        }

        private Answer missing(RequestedPermission row) {
            Answer answer = new Answer.None();
            for (String account : rows.accounts(List.of(row))) {
                List<NeededPart> needed =
                        TableStatements.needed(
                                rows.grantedIn(account, List.of(row)), areas.project());
                Answer here =
                        ask(Obligation.SUFFICIENT, identity, account, needed, List.of(), none);
                if (here instanceof Answer.Found) {
                    return here;
                }
                answer = here instanceof Answer.Open ? here : answer;
            }
            return answer;
        }

        private Answer inside(UnacceptableRow row, Obligation obligation) {
            return ask(
                    obligation,
                    identity,
                    requester.account(),
                    List.of(),
                    row.statements(),
                    row.index());
        }

        private Answer ask(
                Obligation obligation,
                List<CompiledPolicy> holding,
                String account,
                List<NeededPart> needed,
                List<CompiledStatement> inB,
                StatementIndex index) {
            PolicySet policies =
                    Guardrails.of(List.of(), List.of())
                            .withIdentity(holding)
                            .withBoundary(boundary)
                            .withResource(Optional.of(noResourcePolicies.in(account)));
            Obstacle obstacle = new Obstacle(obligation, policies, needed, permitted, inB, index);
            return reasoner.find(
                    obstacle,
                    new Universe(requester, account, false, Map.of()),
                    request -> confirmation.isYes(obstacle, request));
        }
    }

    private static List<CompiledStatement> everything() {
        return statements(
                        Guardrails.of(List.of(), List.of()).serviceControl().stream()
                                .flatMap(List::stream))
                .toList();
    }
}
