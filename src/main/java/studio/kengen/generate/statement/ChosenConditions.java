package studio.kengen.generate.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import studio.kengen.catalog.Action;
import studio.kengen.control.ConditionControl;
import studio.kengen.control.choice.ResolvedControls.Chosen;
import studio.kengen.control.template.Denials;
import studio.kengen.control.template.Filling;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.ActionSelection;
import studio.kengen.design.RowId;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.design.area.RowExpansion;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GenerationProblem;
import studio.kengen.generate.SourcePrincipal;
import studio.kengen.generate.basis.Basis;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Condition;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.ResourcePolicyService;
import studio.kengen.policy.Statement;

/// The conditions of chosen controls of method 1 that stand in resource policies and trust policies, and not in the policy
/// that grants.
public final class ChosenConditions {
    /// AWS services that act for themselves belong to no organization and come from no network of ours.
    private static final Condition NOT_A_SERVICE =
            new Condition("BoolIfExists", "aws:PrincipalIsAWSService", List.of("false"));

    private ChosenConditions() {}

    /// The conditions on which a row of Table 1 lets somebody assume a role.
    public static List<Condition> inTrustPolicy(RowId row, Basis basis) {
        return covering(row, PolicyKind.TRUST, basis)
                .flatMap(chosen -> filled(chosen).stream())
                .flatMap(statement -> statement.conditions().stream())
                .distinct()
                .toList();
    }

    /// What the policy of a target denies because a control of a row about it says so: to everybody, what lacks the
    /// condition, or what the control's own denial says.
    public static List<PlannedStatement> inResourcePolicy(
            AccessTarget target, ResourcePolicyService service, Basis basis) {
        List<PlannedStatement> statements = new ArrayList<>();
        Stream.concat(basis.areas().needed().stream(), basis.areas().areaB().stream())
                .filter(expansion -> expansion.row().target().equals(target.id()))
                .forEach(expansion ->
                        covering(expansion.row().id(), PolicyKind.RESOURCE, basis)
                                .forEach(chosen ->
                                        statements.addAll(denials(chosen, expansion, service))));
        return statements.stream().distinct().toList();
    }

    /// The choices whose values do not fit, so that nothing comes of them.
    ///
    /// @param into which policies the conditions would stand in
    public static List<GenerationProblem> problems(
            DocumentKind kind, PolicyKind into, Basis basis) {
        List<GenerationProblem> problems = new ArrayList<>();
        basis.chosen()
                .chosen(ConditionControl.class)
                .filter(chosen -> chosen.known().template().kind() == into)
                .forEach(chosen -> {
                    if (filling(chosen) instanceof Filling.Refused(var why)) {
                        RowId row = chosen.by().row().id();
                        problems.add(
                                new GenerationProblem(
                                        kind,
                                        List.of(row),
                                        Message.of(
                                                "generate.problem.choice",
                                                basis.names().name(row),
                                                why.getFirst())));
                    }
                });
        return problems;
    }

    private static Stream<Chosen<ConditionControl>> covering(
            RowId row, PolicyKind kind, Basis basis) {
        return basis.chosen()
                .chosen(ConditionControl.class)
                .filter(chosen -> chosen.known().template().kind() == kind)
                .filter(chosen -> chosen.by().covered().containsKey(row));
    }

    private static <R extends ActionSelection> List<PlannedStatement> denials(
            Chosen<ConditionControl> chosen,
            RowExpansion<R> expansion,
            ResourcePolicyService service) {
        RowId row = expansion.row().id();
        Set<String> about = chosen.by().covered().getOrDefault(row, new TreeSet<>());
        NavigableMap<String, Action> actions = new TreeMap<>();
        NavigableSet<String> resources = new TreeSet<>();
        for (GrantedAction grant : expansion.grants()) {
            String name = grant.action().qualifiedName();
            if (about.contains(name) && grant.action().service().equals(service.prefix())) {
                actions.put(name, grant.action());
                resources.addAll(grant.resources());
            }
        }
        if (actions.isEmpty()) {
            return List.of();
        }
        NavigableSet<RowId> rows = new TreeSet<>(List.of(row, chosen.by().row().id()));
        return filled(chosen).map(ChosenConditions::conditions).orElse(List.of()).stream()
                .map(conditions ->
                        new PlannedStatement(
                                "Deny",
                                Effect.DENY,
                                Optional.of(SourcePrincipal.everyone()),
                                List.copyOf(actions.values()),
                                new ResourceElement.Resource(List.copyOf(resources)),
                                conditions,
                                rows))
                .toList();
    }

    /// The lines of each denial: those of the control's own denial, or those that what it asks for lacks.
    private static List<List<Condition>> conditions(Statement statement) {
        if (statement.effect() == Effect.DENY) {
            return List.of(statement.conditions());
        }
        return statement.conditions().stream()
                .flatMap(line -> Denials.of(line).stream())
                .map(lines -> Stream.concat(lines.stream(), Stream.of(NOT_A_SERVICE)).toList())
                .toList();
    }

    /// The control's statement; empty where the values do not fit.
    private static Optional<Statement> filled(Chosen<ConditionControl> chosen) {
        return filling(chosen) instanceof Filling.Filled(var statement)
                ? Optional.of(statement)
                : Optional.empty();
    }

    private static Filling filling(Chosen<ConditionControl> chosen) {
        return chosen.known()
                .template()
                .fill(chosen.known().actions(), chosen.by().row().choice().values());
    }
}
