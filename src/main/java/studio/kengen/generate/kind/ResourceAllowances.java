package studio.kengen.generate.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.kengen.design.AccessSource;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.generate.GenerationProblem;
import studio.kengen.generate.ResourcePolicyNeeds;
import studio.kengen.generate.SourcePrincipal;
import studio.kengen.generate.basis.Basis;
import studio.kengen.generate.basis.Block;
import studio.kengen.generate.basis.Block.Cell;
import studio.kengen.generate.basis.Conjunction;
import studio.kengen.generate.basis.Grant;
import studio.kengen.generate.statement.PlannedStatement;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Condition;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PrincipalElement;
import studio.kengen.policy.ResourceElement;

/// What resource policies allow, because no identity policy can or because it takes both.
final class ResourceAllowances {
    private record Terms(PrincipalElement principal, List<Condition> conditions) {}

    private static final Comparator<Terms> AS_TEXT = Comparator.comparing(Terms::toString);

    private final Basis basis;
    private final ResourcePolicyNeeds needs;
    private final Map<RowId, List<Cell<Terms>>> byTarget = new HashMap<>();
    private final Map<RowId, GenerationProblem> problems = new LinkedHashMap<>();

    private ResourceAllowances(Basis basis) {
        this.basis = basis;
        this.needs = new ResourcePolicyNeeds(basis.project());
    }

    static ResourceAllowances of(Basis basis) {
        ResourceAllowances allowances = new ResourceAllowances(basis);
        basis.areas().requestedPermissions().forEach(allowances::addRow);
        return allowances;
    }

    /// What the policy of a target allows.
    List<PlannedStatement> statements(RowId target) {
        return Block.byAction(byTarget.getOrDefault(target, List.of()), AS_TEXT).stream()
                .map(block ->
                        new PlannedStatement(
                                "",
                                Effect.ALLOW,
                                Optional.of(block.terms().principal()),
                                block.actions(),
                                new ResourceElement.Resource(block.arns()),
                                block.terms().conditions(),
                                block.rows()))
                .toList();
    }

    /// The rows that no resource policy can allow.
    List<GenerationProblem> problems() {
        return List.copyOf(problems.values());
    }

    private void addRow(RequestedPermission requested) {
        NeededPermission row = requested.row();
        Optional<AccessSource> source = basis.project().source(row.source());
        List<Grant> grants =
                basis.grants().ofRow(row.id()).stream()
                        .filter(grant -> needs.needsResourcePolicy(row, grant.resource()))
                        .toList();
        if (source.isEmpty() || grants.isEmpty()) {
            return;
        }
        Optional<SourcePrincipal> principal = SourcePrincipal.of(source.get());
        if (principal.isEmpty()) {
            problem(row, Message.of("generate.problem.noResourcePrincipal", source.get().name()));
        } else if (basis.project().target(row.target()).isEmpty()) {
            problem(row, Message.of("generate.problem.noResource", basis.names().name(row.id())));
        } else {
            grants.forEach(grant -> add(row, source.get(), principal.get(), grant));
        }
    }

    private void add(
            NeededPermission row, AccessSource source, SourcePrincipal principal, Grant grant) {
        List<Condition> all = new ArrayList<>(grant.conditions());
        all.addAll(principal.conditions());
        all.addAll(SourcePrincipal.confusedDeputyProtection(source, row));
        switch (Conjunction.of(all)) {
            case Conjunction.Lines(var conditions) ->
                    byTarget.computeIfAbsent(row.target(), _ -> new ArrayList<>())
                            .add(
                                    new Cell<>(
                                            grant.action(),
                                            grant.resource(),
                                            new Terms(principal.element(), conditions),
                                            grant.rows()));
            case Conjunction.Impossible(var why) ->
                    problem(
                            row,
                            Message.of(
                                    "generate.problem.conditions",
                                    basis.text(Set.of(row.id())),
                                    why));
        }
    }

    private void problem(NeededPermission row, Message message) {
        problems.putIfAbsent(row.id(), ResourcePolicies.problem(Set.of(row.id()), message));
    }
}
