package studio.kengen.generate.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import studio.kengen.catalog.Action;
import studio.kengen.control.template.Denials;
import studio.kengen.design.AccessSource;
import studio.kengen.design.Control;
import studio.kengen.design.RowId;
import studio.kengen.generate.PrincipalPattern;
import studio.kengen.generate.basis.Basis;
import studio.kengen.generate.basis.Block;
import studio.kengen.generate.basis.Block.Cell;
import studio.kengen.generate.basis.Conjunction;
import studio.kengen.generate.basis.Grant;
import studio.kengen.generate.statement.PlannedStatement;
import studio.kengen.policy.ArnPattern;
import studio.kengen.policy.Condition;
import studio.kengen.policy.Effect;
import studio.kengen.policy.ResourceElement;

/// What guardrails say besides where a control of method 1 narrows a grant in B: the source, which they exempt, is denied
/// what lacks the control's conditions. So a policy that somebody attaches to it later gives it no more.
///
/// A condition is left to the identity policy where the source has the same action on a common resource without it: a
/// denial would take that away.
final class ConditionGuards {
    /// What one principal has of an action.
    private record Held(String principal, Grant grant) {}

    private record Place(Action action, String resource, List<Condition> denied) {}

    private record Terms(List<String> principals, List<Condition> denied) {}

    private static final String PRINCIPAL = "aws:PrincipalArn";
    private static final Comparator<Terms> AS_TEXT = Comparator.comparing(Terms::toString);

    private final Basis basis;
    private final Map<String, List<Held>> byAction = new HashMap<>();
    private final Map<String, ArnPattern> patterns = new HashMap<>();
    private final Map<Place, Cell<NavigableSet<String>>> guarded = new LinkedHashMap<>();

    private ConditionGuards(Basis basis) {
        this.basis = basis;
    }

    static List<PlannedStatement> of(Basis basis) {
        ConditionGuards guards = new ConditionGuards(basis);
        basis.project().sources().forEach(guards::collect);
        guards.byAction.values().forEach(held -> held.forEach(one -> guards.guard(one, held)));
        return guards.statements();
    }

    private void collect(AccessSource source) {
        PrincipalPattern.of(source)
                .ifPresent(principal ->
                        basis.grants()
                                .of(source.id())
                                .forEach((action, grants) ->
                                        grants.forEach(grant ->
                                                byAction.computeIfAbsent(
                                                                action, _ -> new ArrayList<>())
                                                        .add(new Held(principal, grant)))));
    }

    private void guard(Held one, List<Held> all) {
        List<Control> controls =
                one.grant.rows().stream()
                        .flatMap(row -> basis.project().find(row, Control.class).stream())
                        .toList();
        for (Condition line : one.grant.conditions()) {
            boolean isOfControl =
                    controls.stream()
                            .flatMap(control -> control.conditions().stream())
                            .anyMatch(condition -> isAlike(condition, line));
            if (isOfControl && all.stream().allMatch(other -> keepsTo(line, one, other))) {
                Denials.of(line)
                        .filter(denied -> conditions(List.of(one.principal), denied).isPresent())
                        .ifPresent(denied -> add(one, denied));
            }
        }
    }

    private static boolean isAlike(Condition one, Condition other) {
        return one.operator().equalsIgnoreCase(other.operator())
                && one.key().equalsIgnoreCase(other.key());
    }

    /// Whether denying what lacks `line` on the resources of `one` takes nothing from `other`.
    private boolean keepsTo(Condition line, Held one, Held other) {
        return other.grant.conditions().contains(line)
                || !overlap(one.principal, other.principal)
                || !basis.patterns().intersect(one.grant.resource(), other.grant.resource());
    }

    private boolean overlap(String one, String other) {
        return one.equals(other) || pattern(one).intersects(pattern(other));
    }

    private ArnPattern pattern(String principal) {
        return patterns.computeIfAbsent(principal, ArnPattern::ofCondition);
    }

    private void add(Held one, List<Condition> denied) {
        Grant grant = one.grant;
        Place place = new Place(grant.action(), grant.resource(), denied);
        NavigableSet<String> principals = new TreeSet<>(List.of(one.principal));
        NavigableSet<RowId> rows = new TreeSet<>(grant.rows());
        Optional.ofNullable(guarded.get(place))
                .ifPresent(there -> {
                    principals.addAll(there.terms());
                    rows.addAll(there.rows());
                });
        guarded.put(place, new Cell<>(grant.action(), grant.resource(), principals, rows));
    }

    private List<PlannedStatement> statements() {
        List<Cell<Terms>> cells = new ArrayList<>();
        guarded.forEach((place, cell) ->
                cells.add(
                        new Cell<>(
                                cell.action(),
                                cell.arn(),
                                new Terms(List.copyOf(cell.terms()), place.denied()),
                                cell.rows())));
        return Block.byAction(cells, AS_TEXT).stream()
                .map(block ->
                        new PlannedStatement(
                                "Guard",
                                Effect.DENY,
                                block.actions(),
                                new ResourceElement.Resource(block.arns()),
                                conditions(block.terms().principals(), block.terms().denied())
                                        .orElseThrow(),
                                block.rows()))
                .toList();
    }

    /// For these principals what is to be denied; empty where one statement cannot say both.
    private static Optional<List<Condition>> conditions(
            List<String> principals, List<Condition> denied) {
        List<Condition> conditions = new ArrayList<>(denied);
        conditions.add(new Condition("ArnLike", PRINCIPAL, principals));
        return Conjunction.of(conditions) instanceof Conjunction.Lines(var lines)
                ? Optional.of(lines)
                : Optional.empty();
    }
}
