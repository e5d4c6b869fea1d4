package studio.kengen.ui.steps;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Project;
import studio.kengen.design.Table;
import studio.kengen.ui.grid.Suggestion;
import studio.kengen.ui.table.Accounts;
import studio.kengen.ui.table.ColumnKit;
import studio.kengen.ui.table.ReferenceText;
import studio.kengen.ui.table.SuggestionList;
import studio.kengen.ui.table.TableContext;
import studio.kengen.ui.table.TableSpec;

/// The access targets.
final class TargetTable {
    private TargetTable() {}

    static TableSpec<AccessTarget> spec(TableContext context) {
        ColumnKit<AccessTarget> kit =
                new ColumnKit<>(context, "steps.targets.", "steps.targetsHelp.");
        CatalogSuggestions catalog = new CatalogSuggestions(context.catalog(), context.messages());
        ReferenceText targets = ReferenceText.to(context, Table.TARGETS);
        return new TableSpec<>(
                Table.TARGETS,
                List.of(
                        kit.text("name", 160, AccessTarget::name),
                        kit.completed(
                                "service",
                                100,
                                AccessTarget::service,
                                (_, typed) ->
                                        catalog.services(usedServices(context.project()), typed)),
                        kit.completed(
                                "resourceType",
                                120,
                                AccessTarget::resourceType,
                                (row, typed) -> catalog.resourceTypes(row.service(), typed)),
                        kit.list(
                                "arns",
                                320,
                                AccessTarget::arns,
                                (row, typed) ->
                                        new ArnSuggestions(context.catalog(), context.project())
                                                .of(row, typed)),
                        kit.completed(
                                "account",
                                120,
                                AccessTarget::account,
                                (_, typed) -> Accounts.of(context.project(), typed)),
                        kit.completed(
                                "dataClass",
                                140,
                                AccessTarget::dataClass,
                                (_, typed) -> dataClasses(context.project(), typed)),
                        kit.reference(
                                "encryptionKey",
                                140,
                                targets,
                                AccessTarget::encryptionKey,
                                (_, typed) -> targets.suggestions(typed)),
                        kit.text("note", 260, AccessTarget::note)),
                id -> new AccessTarget(id, "", "", "", List.of(), "", "", ""));
    }

    /// The services that the project speaks of.
    static Set<String> usedServices(Project project) {
        Stream<String> targets = project.targets().stream().map(AccessTarget::service);
        Stream<String> needed = project.needed().stream().map(row -> row.service());
        return Stream.concat(targets, needed).collect(Collectors.toSet());
    }

    private static List<Suggestion> dataClasses(Project project, String typed) {
        return SuggestionList.matching(
                project.targets().stream()
                        .map(AccessTarget::dataClass)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .sorted()
                        .map(Suggestion::of),
                typed);
    }
}
