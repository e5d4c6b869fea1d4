package studio.kengen.generate.kind;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import studio.kengen.catalog.Action;
import studio.kengen.design.AccessSource;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.generate.AppliedControls;
import studio.kengen.generate.GenerationProblem;
import studio.kengen.generate.PrincipalPattern;
import studio.kengen.generate.SourcePrincipal;
import studio.kengen.generate.basis.Basis;
import studio.kengen.generate.basis.Block;
import studio.kengen.generate.basis.Block.Cell;
import studio.kengen.generate.statement.PlannedStatement;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Condition;
import studio.kengen.policy.Effect;
import studio.kengen.policy.ResourceElement;

/// The direct paths that a mediator makes superfluous (method 2), denied by the resource itself: nobody has the withdrawn
/// actions on it but the mediator and whoever else needs them.
final class DirectPaths {
    private static final String PRINCIPAL_ARN = "aws:PrincipalArn";
    private static final Comparator<List<String>> AS_TEXT = Comparator.comparing(List::toString);

    /// AWS services that act for themselves have no `aws:PrincipalArn` by which they could be exempted.
    private static final Condition NOT_A_SERVICE =
            new Condition("BoolIfExists", "aws:PrincipalIsAWSService", List.of("false"));

    private final Basis basis;
    private final AppliedControls controls;
    private final Map<RowId, Map<String, Cell<List<String>>>> byTarget = new HashMap<>();
    private final Map<RowId, GenerationProblem> problems = new LinkedHashMap<>();

    private DirectPaths(Basis basis) {
        this.basis = basis;
        this.controls = new AppliedControls(basis.project());
    }

    static DirectPaths of(Basis basis) {
        DirectPaths paths = new DirectPaths(basis);
        basis.areas().requestedPermissions().stream()
                .filter(requested -> paths.controls.isWithdrawn(requested.row()))
                .forEach(paths::addRow);
        return paths;
    }

    /// What the policy of a target denies.
    List<PlannedStatement> statements(RowId target) {
        return Block.byAction(byTarget.getOrDefault(target, Map.of()).values(), AS_TEXT).stream()
                .map(block ->
                        new PlannedStatement(
                                "DenyDirect",
                                Effect.DENY,
                                Optional.of(SourcePrincipal.everyone()),
                                block.actions(),
                                new ResourceElement.Resource(block.arns()),
                                exceptFor(block.terms()),
                                block.rows()))
                .toList();
    }

    /// The direct paths that cannot be denied.
    List<GenerationProblem> problems() {
        return List.copyOf(problems.values());
    }

    private void addRow(RequestedPermission requested) {
        Set<String> inB = controls.actionsInB(requested);
        RowId row = requested.row().id();
        NavigableSet<RowId> rows = new TreeSet<>(Set.of(row));
        controls.mediating(requested.row()).forEach(control -> rows.add(control.id()));
        requested.encounters().forEach(met -> rows.add(met.unacceptable().id()));
        for (GrantedAction grant : requested.expansion().grants()) {
            if (inB.contains(grant.action().qualifiedName())) {
                grant.resources()
                        .forEach(resource ->
                                deny(requested.row().target(), grant.action(), resource, rows));
            }
        }
    }

    private void deny(RowId target, Action action, String resource, NavigableSet<RowId> rows) {
        NavigableSet<String> exempted = new TreeSet<>();
        for (AccessSource source : basis.project().sources()) {
            if (needs(source, action, resource) && source.kind() != SourceKind.AWS_SERVICE) {
                Optional<String> principal = PrincipalPattern.of(source);
                if (principal.isEmpty()) {
                    problems.putIfAbsent(
                            source.id(),
                            ResourcePolicies.problem(
                                    rows,
                                    Message.of(
                                            "generate.problem.directPath",
                                            action.qualifiedName(),
                                            basis.names().name(source.id()))));
                    return;
                }
                exempted.add(principal.get());
            }
        }
        byTarget.computeIfAbsent(target, _ -> new HashMap<>())
                .merge(
                        action.qualifiedName() + ' ' + resource,
                        new Cell<>(action, resource, List.copyOf(exempted), rows),
                        Cell::with);
    }

    private boolean needs(AccessSource source, Action action, String resource) {
        return basis
                .grants()
                .of(source.id())
                .getOrDefault(action.qualifiedName(), List.of())
                .stream()
                .anyMatch(grant -> basis.patterns().intersect(grant.resource(), resource));
    }

    private static List<Condition> exceptFor(List<String> principals) {
        return principals.isEmpty()
                ? List.of(NOT_A_SERVICE)
                : List.of(new Condition("ArnNotLike", PRINCIPAL_ARN, principals), NOT_A_SERVICE);
    }
}
