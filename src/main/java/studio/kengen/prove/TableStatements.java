package studio.kengen.prove;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.kengen.design.AccessSource;
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
    /// @param controls the conditions of the controls that narrow the part, and what is taken for granted of its requests; all
    ///     must hold
    record NeededPart(CompiledStatement row, List<CompiledStatement> controls) {}

    /// What the rows of a source stand for, the part in B and the rest apart, because controls narrow the former only.
    static List<NeededPart> needed(Collection<RequestedPermission> rows, Project project) {
        return needed(rows, project, RequestAssumptions.NONE);
    }

    /// The same, of those requests only that are as they are taken for granted.
    static List<NeededPart> needed(
            Collection<RequestedPermission> rows, Project project, RequestAssumptions assumptions) {
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
            Optional<AccessSource> source = project.source(requested.row().source());
            byAssumption(inside, source, assumptions)
                    .forEach((assumed, grants) ->
                            add(parts, statements(name, grants, own), narrowed, assumed));
            byAssumption(outside, source, assumptions)
                    .forEach((assumed, grants) ->
                            add(parts, statements(name, grants, own), List.of(), assumed));
        }
        return parts;
    }

    private static void add(
            List<NeededPart> parts,
            List<CompiledStatement> rows,
            List<CompiledStatement> controls,
            List<Condition> assumed) {
        List<CompiledStatement> all = new ArrayList<>(controls);
        if (!assumed.isEmpty()) {
            all.add(conditions(assumed));
        }
        rows.forEach(row -> parts.add(new NeededPart(row, List.copyOf(all))));
    }

    /// Grants by what is taken for granted of the requests to use them.
    private static Map<List<Condition>, List<GrantedAction>> byAssumption(
            List<GrantedAction> grants,
            Optional<AccessSource> source,
            RequestAssumptions assumptions) {
        if (source.isEmpty() || assumptions.equals(RequestAssumptions.NONE)) {
            return Map.of(List.of(), grants);
        }
        Map<List<Condition>, List<GrantedAction>> all = new LinkedHashMap<>();
        for (GrantedAction grant : grants) {
            String action = grant.action().qualifiedName();
            Map<List<Condition>, List<String>> resources = new LinkedHashMap<>();
            grant.resources()
                    .forEach(resource ->
                            resources
                                    .computeIfAbsent(
                                            assumptions.of(source.get(), action, resource),
                                            _ -> new ArrayList<>())
                                    .add(resource));
            resources.forEach((assumed, some) ->
                    all.computeIfAbsent(assumed, _ -> new ArrayList<>())
                            .add(new GrantedAction(grant.action(), some)));
        }
        return all;
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
