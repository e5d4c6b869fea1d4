package studio.kengen.ui.steps;

import java.util.ArrayList;
import java.util.List;
import studio.kengen.design.Threat;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.project.Derived;
import studio.kengen.ui.shell.DetailLine;
import studio.kengen.ui.shell.DetailSection;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.table.RowLinks;

/// About a row of Table 3-1.
record UnacceptableDetails(UnacceptablePermission row, Derived derived, ScreenContext context) {
    List<DetailSection> sections() {
        List<DetailSection> sections = new ArrayList<>();
        derived.areas().unacceptable().stream()
                .filter(expansion -> expansion.row().id().equals(row.id()))
                .findFirst()
                .map(new ExpansionLines(messages())::standsFor)
                .ifPresent(sections::add);
        sections.add(new DetailSection(messages().text("steps.details.threats"), threats()));
        sections.add(new DetailSection(messages().text("steps.details.metBy"), metBy()));
        boolean inB = row.isUnacceptable(derived.project().threshold());
        sections.add(new CoverageLines(derived, context).section(row.id(), inB));
        return sections;
    }

    private Messages messages() {
        return context.messages();
    }

    private List<DetailLine> threats() {
        return row.threats().stream()
                .flatMap(id -> context.model().project().find(id, Threat.class).stream())
                .flatMap(threat ->
                        context
                                .navigation()
                                .placeOf(threat)
                                .map(place ->
                                        (DetailLine)
                                                new DetailLine.Link(
                                                        threat.impact(), threat.name(), place))
                                .stream())
                .toList();
    }

    private List<DetailLine> metBy() {
        List<DetailLine> lines =
                derived.areas().requestedPermissions().stream()
                        .filter(this::meets)
                        .flatMap(met -> new RowLinks(context).to(met.row()).stream())
                        .toList();
        return lines.isEmpty()
                ? List.of(new DetailLine.Muted(messages().text("steps.details.metByNone")))
                : lines;
    }

    private boolean meets(RequestedPermission requested) {
        return requested.encounters().stream()
                .anyMatch(encounter -> encounter.unacceptable().id().equals(row.id()));
    }
}
