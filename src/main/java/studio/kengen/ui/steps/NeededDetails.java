package studio.kengen.ui.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.kengen.design.Impact;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.Threat;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.Encounter;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.project.Derived;
import studio.kengen.ui.shell.DetailLine;
import studio.kengen.ui.shell.DetailSection;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.table.ReferenceText;
import studio.kengen.ui.table.RowLinks;

/// About a row of Table 1, and so of Table 3-2.
record NeededDetails(NeededPermission row, Derived derived, ScreenContext context) {
    List<DetailSection> sections() {
        Optional<RequestedPermission> requested = derived.requested(row.id());
        if (requested.isEmpty()) {
            return List.of();
        }
        Impact threshold = derived.project().threshold();
        boolean reachesB =
                requested.get().meetsB(threshold) || derived.reach().reachesB(row.id(), threshold);
        return List.of(
                new ExpansionLines(messages()).standsFor(requested.get().expansion()),
                new CompanionLines(row, derived, context).section(),
                meets(requested.get()),
                new ReachLines(messages(), context.model().names())
                        .section(row.id(), derived.reach(), new RowLinks(context)),
                new CoverageLines(derived, context).section(row.id(), reachesB));
    }

    private Messages messages() {
        return context.messages();
    }

    private DetailSection meets(RequestedPermission requested) {
        List<DetailLine> lines = new ArrayList<>();
        requested.encounters().forEach(encounter -> add(encounter, lines));
        if (lines.isEmpty()) {
            lines.add(new DetailLine.Muted(messages().text("steps.details.meetsNothing")));
        }
        return new DetailSection(messages().text("steps.details.meets"), lines);
    }

    private void add(Encounter encounter, List<DetailLine> lines) {
        UnacceptablePermission met = encounter.unacceptable();
        String name = context.model().names().name(met.id());
        String threats =
                met.threats().stream()
                        .map(context.model().names()::name)
                        .collect(Collectors.joining(ReferenceText.SEPARATOR));
        context.navigation()
                .placeOf(met)
                .ifPresent(place ->
                        lines.add(
                                new DetailLine.Link(
                                        met.reckonedImpact(),
                                        threats.isEmpty() ? name : name + " · " + threats,
                                        place)));
        met.threats().forEach(threat -> addThreat(threat, lines));
        lines.add(
                new DetailLine.Group(
                        messages().text("steps.details.common", encounter.common().size()),
                        new ExpansionLines(messages()).actions(encounter.common())));
    }

    private void addThreat(RowId id, List<DetailLine> lines) {
        Optional<Threat> threat = context.model().project().find(id, Threat.class);
        threat.filter(known -> !known.rationale().isBlank())
                .ifPresent(known -> lines.add(new DetailLine.Muted(known.rationale())));
    }
}
