package studio.kengen.ui.steps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.ActionResource;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.design.area.RowExpansion;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;
import studio.kengen.ui.shell.Derived;
import studio.kengen.ui.shell.DetailLine;
import studio.kengen.ui.shell.DetailSection;
import studio.kengen.ui.shell.ScreenContext;

/// Further actions that AWS asks for when a row's actions are used and that its source does not have: offered as a new row
/// without a target, which the user chooses.
record DependentActionLines(NeededPermission row, Derived derived, ScreenContext context) {
    DetailSection section() {
        List<DetailLine> lines = new ArrayList<>();
        missing()
                .forEach((needed, by) -> {
                    lines.add(
                            new DetailLine.Muted(
                                    context.messages()
                                            .text(
                                                    "steps.details.dependent",
                                                    needed,
                                                    String.join(", ", by))));
                    lines.add(
                            new DetailLine.Offer(
                                    context.messages().text("steps.details.addAction", needed),
                                    () -> add(needed)));
                });
        return new DetailSection(context.messages().text("steps.details.dependentActions"), lines);
    }

    /// What is missing, with the actions that need it.
    private TreeMap<String, TreeSet<String>> missing() {
        Set<String> had = new HashSet<>();
        TreeMap<String, TreeSet<String>> missing = new TreeMap<>();
        for (RowExpansion<NeededPermission> expansion : derived.areas().needed()) {
            if (expansion.row().source().equals(row.source())) {
                expansion.grants().forEach(grant -> had.add(folded(grant.action())));
            }
        }
        derived.requested(row.id()).stream()
                .flatMap(requested -> requested.expansion().grants().stream())
                .forEach(grant -> collect(grant, had, missing));
        return missing;
    }

    private static void collect(
            GrantedAction grant, Set<String> had, TreeMap<String, TreeSet<String>> missing) {
        Action action = grant.action();
        Stream<String> byResource =
                action.resources().stream()
                        .map(ActionResource::dependentActions)
                        .flatMap(List::stream);
        Stream.concat(action.dependentActions().stream(), byResource)
                .filter(needed -> !had.contains(needed.toLowerCase(Locale.ROOT)))
                .forEach(needed ->
                        missing.computeIfAbsent(needed, _ -> new TreeSet<>())
                                .add(action.qualifiedName()));
    }

    private static String folded(Action action) {
        return action.qualifiedName().toLowerCase(Locale.ROOT);
    }

    private void add(String needed) {
        Project project = context.model().project();
        int colon = needed.indexOf(':');
        RowId id = project.newId(Table.NEEDED);
        NeededPermission added =
                new NeededPermission(
                        id,
                        row.source(),
                        needed.substring(0, colon),
                        Set.of(),
                        List.of(needed.substring(colon + 1)),
                        RowId.NONE,
                        row.conditions(),
                        "");
        int below = project.needed().indexOf(row) + 1;
        context.model()
                .apply(
                        ChangeSet.of(
                                Message.of("steps.step.addAction", needed),
                                new Change.RowsInserted(Table.NEEDED, below, List.of(added))));
        context.navigation().go(added);
    }
}
