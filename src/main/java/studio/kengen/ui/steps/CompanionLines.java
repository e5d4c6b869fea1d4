package studio.kengen.ui.steps;

import java.util.ArrayList;
import java.util.List;
import studio.kengen.control.companion.Companion;
import studio.kengen.control.companion.CompanionWording;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.project.Derived;
import studio.kengen.ui.shell.CompanionAdding;
import studio.kengen.ui.shell.DetailLine;
import studio.kengen.ui.shell.DetailSection;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.table.RowLinks;

/// What a row of Table 1 needs besides: each with its reason, and a row to add where it is missing. What only some uses need,
/// and what is there, is folded.
record CompanionLines(NeededPermission row, Derived derived, ScreenContext context) {
    DetailSection section() {
        List<Companion> all = derived.companions().of(row.id());
        List<Companion> wanted = all.stream().filter(Companion::isWanted).toList();
        List<DetailLine> lines = new ArrayList<>();
        if (wanted.size() > 1) {
            lines.add(
                    new DetailLine.Offer(
                            messages().text("steps.details.addCompanions"), () -> add(wanted)));
        }
        wanted.forEach(companion -> lines.addAll(missing(companion)));
        group(
                "steps.details.companionsPerhaps",
                all.stream()
                        .filter(companion -> companion.isMissing() && !companion.isWanted())
                        .map(this::missing)
                        .toList(),
                lines);
        group(
                "steps.details.companionsThere",
                all.stream().filter(companion -> !companion.isMissing()).map(this::there).toList(),
                lines);
        return new DetailSection(messages().text("steps.details.companions"), lines);
    }

    private void group(String key, List<List<DetailLine>> inside, List<DetailLine> lines) {
        if (!inside.isEmpty()) {
            lines.add(
                    new DetailLine.Group(
                            messages().text(key, inside.size()),
                            inside.stream().flatMap(List::stream).toList()));
        }
    }

    private List<DetailLine> missing(Companion companion) {
        List<DetailLine> lines = new ArrayList<>();
        lines.add(
                new DetailLine.Text(
                        messages()
                                .text(
                                        "steps.details.companion",
                                        wording().proposal(companion.missing().orElseThrow()),
                                        CompanionWording.necessity(companion.necessity()))));
        lines.add(new DetailLine.Muted(messages().text(wording().reason(companion.cause()))));
        lines.add(
                new DetailLine.Offer(
                        messages().text("steps.details.addCompanion"),
                        () -> add(List.of(companion))));
        return lines;
    }

    private List<DetailLine> there(Companion companion) {
        List<DetailLine> lines = new ArrayList<>();
        lines.add(new DetailLine.Text(String.join(", ", companion.actions())));
        lines.add(new DetailLine.Muted(messages().text(wording().reason(companion.cause()))));
        RowLinks links = new RowLinks(context);
        companion.suppliedBy().forEach(id -> links.to(id).ifPresent(lines::add));
        return lines;
    }

    /// Where only the user can tell what a new row is about, the window goes there.
    private void add(List<Companion> companions) {
        new CompanionAdding(context.model(), context.notices(), context::messages)
                .add(companions).stream()
                        .filter(NeededPermission.class::isInstance)
                        .map(NeededPermission.class::cast)
                        .filter(added -> added.target().equals(RowId.NONE))
                        .findFirst()
                        .ifPresent(context.navigation()::go);
    }

    private CompanionWording wording() {
        return new CompanionWording(context.model().names());
    }

    private Messages messages() {
        return context.messages();
    }
}
