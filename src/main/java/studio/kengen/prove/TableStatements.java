package studio.kengen.prove;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.kengen.design.Control;
import studio.kengen.design.Project;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.generate.AppliedControls;
import studio.kengen.generate.SourcePrincipal;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Condition;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// Rows of tables as statements, so that the engine can reason about them as it does about documents.
final class TableStatements {
    private static final ActionElement EVERY_ACTION = ActionElement.of("*");
    private static final ResourceElement EVERY_RESOURCE = ResourceElement.of("*");

    private TableStatements() {}

    /// A part of a row of Table 1.
    ///
    /// @param row its permissions under the row's own conditions
    /// @param controls the conditions of the controls that narrow the part; all must hold
    record NeededPart(CompiledStatement row, List<CompiledStatement> controls) {}

    /// What the rows of a source stand for, the part in B and the rest apart, because controls narrow the former only.
    static List<NeededPart> needed(Collection<RequestedPermission> rows, Project project) {
        AppliedControls controls = new AppliedControls(project);
        List<NeededPart> parts = new ArrayList<>();
        for (RequestedPermission requested : rows) {
            List<Control> narrowing = controls.narrowing(requested.row());
            Set<String> inB = narrowing.isEmpty() ? Set.of() : controls.actionsInB(requested);
            List<CompiledStatement> narrowed =
                    narrowing.stream().map(control -> conditions(control.conditions())).toList();
            List<GrantedAction> inside = new ArrayList<>();
            List<GrantedAction> outside = new ArrayList<>();
            for (GrantedAction grant : requested.expansion().grants()) {
                (inB.contains(grant.action().qualifiedName()) ? inside : outside).add(grant);
            }
            List<Condition> own = new ArrayList<>(requested.row().conditions());
            project.source(requested.row().source())
                    .map(source ->
                            SourcePrincipal.confusedDeputyProtection(source, requested.row()))
                    .ifPresent(own::addAll);
            String name = requested.row().id().value();
            statements(name, inside, own).forEach(s -> parts.add(new NeededPart(s, narrowed)));
            statements(name, outside, own).forEach(s -> parts.add(new NeededPart(s, List.of())));
        }
        return parts;
    }

    /// Area B.
    static List<CompiledStatement> unacceptable(Areas areas) {
        return areas.areaB().stream()
                .flatMap(
                        row -> statements(row.row().id().value(), row.grants(), List.of()).stream())
                .toList();
    }

    /// Conditions that must all hold, whatever is done with what.
    static CompiledStatement conditions(List<Condition> conditions) {
        Statement statement =
                Statement.allow(EVERY_ACTION, EVERY_RESOURCE).withConditions(conditions);
        return CompiledPolicy.of("control", PolicyDocument.of(statement)).statements().getFirst();
    }

    /// Actions with the resources on which they are granted.
    ///
    /// @param name what the statements are called
    static List<CompiledStatement> statements(
            String name, List<GrantedAction> grants, List<Condition> conditions) {
        Map<List<String>, List<String>> actionsByResources = new LinkedHashMap<>();
        for (GrantedAction grant : grants) {
            actionsByResources
                    .computeIfAbsent(grant.resources(), _ -> new ArrayList<>())
                    .add(grant.action().qualifiedName());
        }
        List<Statement> statements = new ArrayList<>();
        actionsByResources.forEach((resources, actions) ->
                statements.add(
                        Statement.allow(
                                        new ActionElement.Action(actions),
                                        new ResourceElement.Resource(resources))
                                .withConditions(conditions)));
        return CompiledPolicy.of(name, PolicyDocument.of(statements)).statements();
    }
}
