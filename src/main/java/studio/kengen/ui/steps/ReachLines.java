package studio.kengen.ui.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import studio.kengen.control.reach.Escalation;
import studio.kengen.control.reach.Gained.RightsOf;
import studio.kengen.control.reach.HiddenReach;
import studio.kengen.control.reach.Outcome;
import studio.kengen.control.reach.ReachWording;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.shell.DetailLine;
import studio.kengen.ui.shell.DetailSection;
import studio.kengen.ui.table.RowLinks;
import studio.kengen.ui.wording.ImpactSign;

/// What a source can obtain by the part that a row has in an escalation: the way, the rows that it takes, whose rights
/// are obtained, and which rows of Table 3-1 these meet.
///
/// @param messages the language
/// @param names what the project's rows are called
record ReachLines(Messages messages, RowNames names) {
    /// The section about a row.
    ///
    /// @param reach what it has a part in
    DetailSection section(RowId row, HiddenReach reach, RowLinks links) {
        List<DetailLine> lines = new ArrayList<>();
        for (Escalation escalation : reach.of(row)) {
            lines.add(new DetailLine.Text(way(escalation)));
            lines.add(new DetailLine.Muted(new ReachWording(names).supplies(escalation)));
            for (List<Outcome> alike : escalation.outcomesAlike()) {
                lines.add(outcomes(alike, reach.met(escalation.source(), alike), links));
            }
        }
        return new DetailSection(messages.text("steps.details.reach"), lines);
    }

    /// `Developer can replace the code of a function …`
    String way(Escalation escalation) {
        return messages.text(
                "steps.details.way", names.name(escalation.source()), escalation.known().phrase());
    }

    /// Opens into the sources that are reached and what is met then.
    private DetailLine outcomes(
            List<Outcome> alike, List<UnacceptablePermission> met, RowLinks links) {
        String text =
                messages.text(
                        "steps.details.outcome",
                        ImpactSign.symbol(alike.getFirst().impact()),
                        new ReachWording(names).outcomes(alike));
        Stream<RowId> reached =
                alike.stream()
                        .flatMap(outcome ->
                                outcome.gained() instanceof RightsOf(var source)
                                        ? Stream.of(source)
                                        : Stream.empty());
        return new DetailLine.Group(
                text,
                Stream.concat(reached, met.stream().map(UnacceptablePermission::id))
                        .flatMap(row -> links.to(row).stream())
                        .toList());
    }
}
