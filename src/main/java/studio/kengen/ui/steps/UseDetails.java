package studio.kengen.ui.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import studio.kengen.catalog.ResourceType;
import studio.kengen.control.reach.Escalation;
import studio.kengen.control.reach.Gained;
import studio.kengen.control.reach.Outcome;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Control;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.Threat;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.project.Derived;
import studio.kengen.ui.shell.DetailLine;
import studio.kengen.ui.shell.DetailSection;
import studio.kengen.ui.shell.Place;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.table.RowLinks;

/// About rows that others refer to: where they are used.
record UseDetails(Derived derived, ScreenContext context) {
    List<DetailSection> ofSource(AccessSource source) {
        var needed = referring(project().needed(), NeededPermission::source, source);
        var mediating = referring(project().controls(), Control::mediator, source);
        RowLinks links = new RowLinks(context);
        List<DetailLine> lines = new ArrayList<>(links.group("steps.details.usedInTable1", needed));
        lines.addAll(links.group("steps.details.mediates", mediating));
        return List.of(used(lines), reachedBy(source));
    }

    /// Who else can obtain the rights of a source, and by which row.
    private DetailSection reachedBy(AccessSource source) {
        Gained rights = new Gained.RightsOf(source.id());
        List<DetailLine> lines = new ArrayList<>();
        for (Escalation escalation : derived.reach().all()) {
            escalation.outcomes().stream()
                    .filter(outcome -> outcome.gained().equals(rights))
                    .forEach(outcome -> lines.add(reachedBy(escalation, outcome)));
        }
        return new DetailSection(
                messages().text("steps.details.reachedBy"), lines.stream().distinct().toList());
    }

    private DetailLine reachedBy(Escalation escalation, Outcome outcome) {
        RowNames names = context.model().names();
        String text =
                messages()
                        .text(
                                outcome.sure()
                                        ? "steps.details.reachedSurely"
                                        : "steps.details.reachedPerhaps",
                                names.name(escalation.source()),
                                names.name(escalation.mainRow()));
        return new DetailLine.Link(
                outcome.impact(), text, Place.row(StepScreens.REQUESTED, escalation.mainRow()));
    }

    List<DetailSection> ofTarget(AccessTarget target) {
        var needed = referring(project().needed(), NeededPermission::target, target);
        var unacceptable =
                referring(project().unacceptable(), UnacceptablePermission::target, target);
        RowLinks links = new RowLinks(context);
        List<DetailLine> lines = new ArrayList<>(links.group("steps.details.usedInTable1", needed));
        lines.addAll(links.group("steps.details.usedInTable31", unacceptable));
        return List.of(resources(target), used(lines));
    }

    private static <R extends Row> List<R> referring(
            List<R> rows, Function<R, RowId> reference, Row referred) {
        return rows.stream().filter(row -> reference.apply(row).equals(referred.id())).toList();
    }

    /// Each ARN with the resource types that it can stand for.
    private DetailSection resources(AccessTarget target) {
        List<DetailLine> lines = new ArrayList<>();
        for (String arn : target.arns()) {
            lines.add(new DetailLine.Text(arn));
            String types =
                    context.model().catalog().service(target.service()).stream()
                            .flatMap(service -> service.resourceTypesOf(arn).stream())
                            .map(ResourceType::name)
                            .reduce((one, other) -> one + ", " + other)
                            .orElse("");
            if (!types.isEmpty()) {
                lines.add(new DetailLine.Muted(types));
            }
        }
        return new DetailSection(messages().text("steps.details.resources"), lines);
    }

    List<DetailSection> ofThreat(Threat threat) {
        List<Row> causes =
                project().unacceptable().stream()
                        .filter(row -> row.threats().contains(threat.id()))
                        .<Row>map(row -> row)
                        .toList();
        List<Row> needed =
                derived.areas().requestedPermissions().stream()
                        .filter(row -> row.threats().contains(threat.id()))
                        .<Row>map(row -> row.row())
                        .toList();
        RowLinks links = new RowLinks(context);
        List<DetailLine> lines =
                new ArrayList<>(links.group("steps.details.usedInTable31", causes));
        lines.addAll(links.group("steps.details.neededWith", needed));
        return List.of(
                new DetailSection(messages().text("steps.details.broughtAbout"), orUnused(lines)));
    }

    /// The rows that a control or an accepted risk covers.
    List<DetailSection> covered(List<RowId> covers) {
        RowLinks links = new RowLinks(context);
        List<DetailLine> lines =
                covers.stream()
                        .flatMap(id -> project().find(id).stream())
                        .flatMap(row -> links.to(row).stream())
                        .toList();
        return List.of(new DetailSection(messages().text("steps.details.covers"), lines));
    }

    private DetailSection used(List<DetailLine> lines) {
        return new DetailSection(messages().text("steps.details.used"), orUnused(lines));
    }

    private List<DetailLine> orUnused(List<DetailLine> lines) {
        return lines.isEmpty()
                ? List.of(new DetailLine.Muted(messages().text("steps.details.unused")))
                : lines;
    }

    private Project project() {
        return context.model().project();
    }

    private Messages messages() {
        return context.messages();
    }
}
