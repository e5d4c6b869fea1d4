package studio.kengen.generate.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import studio.kengen.catalog.Action;
import studio.kengen.design.RowId;
import studio.kengen.generate.basis.Basis;
import studio.kengen.generate.basis.Block;
import studio.kengen.generate.basis.Block.Cell;
import studio.kengen.generate.basis.Grant;
import studio.kengen.generate.basis.Repetition;
import studio.kengen.generate.basis.ResourcePatterns;
import studio.kengen.generate.basis.UnacceptableCells;
import studio.kengen.generate.statement.PlannedStatement;
import studio.kengen.policy.Effect;
import studio.kengen.policy.ResourceElement;

/// What a permissions boundary denies of area B to the one principal that it is attached to.
///
/// 1. Every action of B on every resource of B, but for what the principal needs of it.
/// 2. An action that the principal needs on a part of such a resource only is denied on everything that it does not need:
///    `NotResource` is the only way to say "this pattern without that one".
///
/// No condition is needed: a boundary binds only the principals that it is attached to.
final class BoundaryStatements {
    private static final Comparator<List<String>> AS_TEXT = Comparator.comparing(List::toString);

    private final ResourcePatterns patterns;
    private final Map<String, List<Grant>> needed;
    private final List<Cell<List<String>>> denied = new ArrayList<>();
    private final List<Cell<List<String>>> limited = new ArrayList<>();
    private boolean exempting;

    private BoundaryStatements(ResourcePatterns patterns, Map<String, List<Grant>> needed) {
        this.patterns = patterns;
        this.needed = needed;
    }

    /// What to deny to a principal that needs these grants, by the action's qualified name; empty for one that needs
    /// nothing of B.
    static BoundaryStatements of(Basis basis, Map<String, List<Grant>> needed) {
        BoundaryStatements statements = new BoundaryStatements(basis.patterns(), needed);
        UnacceptableCells.of(basis.areas()).values().forEach(statements::denyAction);
        return statements;
    }

    /// Whether the principal needs something of B.
    boolean isExempting() {
        return exempting;
    }

    /// The statements in which actions with the same resources stand together.
    List<PlannedStatement> byAction() {
        return statements(Block.byAction(denied, AS_TEXT));
    }

    /// The statements in which resources with the same actions stand together. They say the same.
    List<PlannedStatement> byResource() {
        return statements(Block.byArn(denied, AS_TEXT));
    }

    private void denyAction(Map<String, Cell<List<String>>> byResource) {
        List<Cell<List<String>>> cells =
                Repetition.removed(
                        List.copyOf(byResource.values()),
                        (wide, narrow) -> patterns.contains(wide.arn(), narrow.arn()),
                        Cell::with);
        List<Cell<List<String>>> met = cells.stream().filter(this::isNeeded).toList();
        cells.stream().filter(cell -> !met.contains(cell)).forEach(denied::add);
        if (!met.isEmpty()) {
            exempting = true;
            limit(met);
        }
    }

    private boolean isNeeded(Cell<List<String>> cell) {
        return grants(cell.action()).stream()
                .anyMatch(grant -> patterns.intersect(grant.resource(), cell.arn()));
    }

    private void limit(List<Cell<List<String>>> met) {
        Action action = met.getFirst().action();
        List<Grant> grants = grants(action);
        boolean allNeeded =
                met.stream()
                        .allMatch(cell ->
                                grants.stream()
                                        .anyMatch(grant ->
                                                patterns.contains(grant.resource(), cell.arn())));
        if (!allNeeded) {
            NavigableSet<RowId> rows = new TreeSet<>();
            grants.forEach(grant -> rows.addAll(grant.rows()));
            met.forEach(cell -> rows.addAll(cell.rows()));
            grants.stream()
                    .map(Grant::resource)
                    .distinct()
                    .forEach(arn -> limited.add(new Cell<>(action, arn, List.of(), rows)));
        }
    }

    private List<Grant> grants(Action action) {
        return needed.getOrDefault(action.qualifiedName(), List.of());
    }

    private static List<PlannedStatement> planned(
            String sid, Collection<Block<List<String>>> blocks, boolean except) {
        return blocks.stream()
                .map(block ->
                        new PlannedStatement(
                                sid,
                                Effect.DENY,
                                block.actions(),
                                except
                                        ? new ResourceElement.NotResource(block.arns())
                                        : new ResourceElement.Resource(block.arns()),
                                List.of(),
                                block.rows()))
                .toList();
    }

    private List<PlannedStatement> statements(List<Block<List<String>>> blocks) {
        List<PlannedStatement> statements = new ArrayList<>(planned("Deny", blocks, false));
        statements.addAll(planned("Limit", Block.byAction(limited, AS_TEXT), true));
        return statements;
    }
}
