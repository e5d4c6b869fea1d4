package studio.kengen.generate.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import studio.kengen.catalog.Action;
import studio.kengen.design.AccessSource;
import studio.kengen.design.RowId;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GenerationProblem;
import studio.kengen.generate.PrincipalPattern;
import studio.kengen.generate.basis.Basis;
import studio.kengen.generate.basis.Block;
import studio.kengen.generate.basis.Block.Cell;
import studio.kengen.generate.basis.Grant;
import studio.kengen.generate.basis.Repetition;
import studio.kengen.generate.basis.UnacceptableCells;
import studio.kengen.generate.statement.PlannedStatement;
import studio.kengen.i18n.Message;
import studio.kengen.policy.ArnPattern;
import studio.kengen.policy.Condition;
import studio.kengen.policy.Effect;
import studio.kengen.policy.ResourceElement;

/// What denies area B to a whole account: for service control policies, which know their principals by conditions only.
///
/// 1. Every action of B is denied on every resource of B to everybody but the sources of A ∩ B that need that action on
///    something of that resource.
/// 2. A source that needs the action on a part of the resource only is denied it on everything that it does not need.
///    `NotResource` is the only way to say so: the policy language has no "this pattern without that one". It takes from
///    that source the action outside of B as well, where the source does not need it either; nothing of A is lost.
///
/// Rows that a control withdraws exempt nobody.
final class Guardrail {
    /// What somebody needs of an action; without a principal where no condition can recognise them.
    private record Need(Optional<String> principal, AccessSource source, Grant grant) {}

    private static final String PRINCIPAL = "aws:PrincipalArn";
    private static final Comparator<List<String>> AS_TEXT = Comparator.comparing(List::toString);

    private final Basis basis;
    private final Map<String, List<Need>> needs = new HashMap<>();
    private final Map<String, ArnPattern> principals = new HashMap<>();
    private final List<Cell<List<String>>> denied = new ArrayList<>();
    private final List<Cell<List<String>>> limited = new ArrayList<>();

    /// Sources in our accounts that need something of B but have no ARN by which a condition could exempt them.
    private final NavigableSet<RowId> unrecognised = new TreeSet<>();

    private Guardrail(Basis basis) {
        this.basis = basis;
    }

    static Guardrail of(Basis basis) {
        Guardrail guardrail = new Guardrail(basis);
        basis.project().sources().forEach(guardrail::collectNeeds);
        UnacceptableCells.of(basis.areas()).values().forEach(guardrail::denyAction);
        return guardrail;
    }

    /// The statements in which actions with the same resources stand together.
    List<PlannedStatement> byAction() {
        return statements(Block.byAction(denied, AS_TEXT));
    }

    /// What the guardrail takes from a source although it needs it.
    List<GenerationProblem> problems(DocumentKind kind) {
        return unrecognised.stream()
                .map(source ->
                        new GenerationProblem(
                                kind,
                                List.of(source),
                                Message.of(
                                        "generate.problem.noPrincipal",
                                        basis.names().name(source))))
                .toList();
    }

    private void collectNeeds(AccessSource source) {
        Optional<String> principal = PrincipalPattern.of(source);
        basis.grants()
                .of(source.id())
                .forEach((action, grants) -> {
                    List<Need> all = needs.computeIfAbsent(action, _ -> new ArrayList<>());
                    grants.forEach(grant -> all.add(new Need(principal, source, grant)));
                });
    }

    private void denyAction(Map<String, Cell<List<String>>> byResource) {
        List<Cell<List<String>>> cells =
                Repetition.removed(
                        byResource.values().stream().map(this::exempting).toList(),
                        (wide, narrow) ->
                                wide.terms().equals(narrow.terms())
                                        && basis.patterns().contains(wide.arn(), narrow.arn()),
                        Cell::with);
        denied.addAll(cells);
        new TreeSet<>(cells.stream().flatMap(cell -> cell.terms().stream()).toList())
                .forEach(principal -> limit(principal, cells));
    }

    private Cell<List<String>> exempting(Cell<List<String>> cell) {
        NavigableSet<String> principals = new TreeSet<>();
        NavigableSet<RowId> rows = new TreeSet<>(cell.rows());
        for (Need need : needs.getOrDefault(cell.action().qualifiedName(), List.of())) {
            if (basis.patterns().intersect(need.grant.resource(), cell.arn())) {
                if (need.principal.isPresent()) {
                    principals.add(need.principal.get());
                    rows.addAll(need.grant.rows());
                } else if (need.source.kind().hasIdentityPolicy()) {
                    unrecognised.add(need.source.id());
                }
            }
        }
        return new Cell<>(cell.action(), cell.arn(), List.copyOf(principals), rows);
    }

    /// Denies an exempted principal what it does not need, if its exemptions reach further than its needs.
    private void limit(String principal, List<Cell<List<String>>> cells) {
        Action action = cells.getFirst().action();
        List<Grant> needed =
                needs.getOrDefault(action.qualifiedName(), List.of()).stream()
                        .filter(need ->
                                need.principal.filter(p -> overlap(p, principal)).isPresent())
                        .map(Need::grant)
                        .toList();
        List<Cell<List<String>>> tooFar =
                cells.stream()
                        .filter(cell -> cell.terms().contains(principal))
                        .filter(cell -> needed.stream().noneMatch(grant -> covers(grant, cell)))
                        .toList();
        if (!tooFar.isEmpty()) {
            NavigableSet<RowId> rows = new TreeSet<>();
            needed.forEach(grant -> rows.addAll(grant.rows()));
            tooFar.forEach(cell -> rows.addAll(cell.rows()));
            limited.add(new Cell<>(action, principal, resources(needed), rows));
        }
    }

    private boolean covers(Grant grant, Cell<List<String>> cell) {
        return basis.patterns().contains(grant.resource(), cell.arn());
    }

    private List<String> resources(List<Grant> grants) {
        return Repetition.removed(
                grants.stream().map(Grant::resource).distinct().sorted().toList(),
                basis.patterns()::contains,
                (wide, _) -> wide);
    }

    /// Whether a principal can be recognised by both patterns. Then it must keep what either of them needs.
    private boolean overlap(String one, String other) {
        return one.equals(other) || pattern(one).intersects(pattern(other));
    }

    private ArnPattern pattern(String principal) {
        return principals.computeIfAbsent(principal, ArnPattern::ofCondition);
    }

    private List<PlannedStatement> statements(List<Block<List<String>>> blocks) {
        List<PlannedStatement> statements = new ArrayList<>();
        for (Block<List<String>> block : blocks) {
            statements.add(
                    new PlannedStatement(
                            "Deny",
                            Effect.DENY,
                            block.actions(),
                            new ResourceElement.Resource(block.arns()),
                            exceptFor(block.terms()),
                            block.rows()));
        }
        for (Block<List<String>> block : Block.byAction(limited, AS_TEXT)) {
            statements.add(
                    new PlannedStatement(
                            "Limit",
                            Effect.DENY,
                            block.actions(),
                            new ResourceElement.NotResource(block.terms()),
                            List.of(new Condition("ArnLike", PRINCIPAL, block.arns())),
                            block.rows()));
        }
        return statements;
    }

    /// `ArnNotLike` compares ARNs part by part, so that no `*` reaches from one part into the next, as it would with
    /// `StringNotLike`. Negated operators hold where the key is absent: whoever has no ARN is denied. `IfExists` would say
    /// nothing more.
    ///
    /// Source: IAM user guide, "IAM JSON policy elements: Condition operators", ARN condition operators and …IfExists.
    private static List<Condition> exceptFor(List<String> principals) {
        return principals.isEmpty()
                ? List.of()
                : List.of(new Condition("ArnNotLike", PRINCIPAL, principals));
    }
}
