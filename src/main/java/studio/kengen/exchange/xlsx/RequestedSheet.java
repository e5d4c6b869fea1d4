package studio.kengen.exchange.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.control.choice.EmptyChoice;
import studio.kengen.control.reach.Escalation;
import studio.kengen.control.reach.HiddenReach;
import studio.kengen.control.reach.ReachWording;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.Encounter;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.exchange.xlsx.column.CellWriting;
import studio.kengen.exchange.xlsx.column.Column;
import studio.kengen.exchange.xlsx.column.Columns;
import studio.kengen.exchange.xlsx.column.References;

/// How Table 3-2 stands on its sheet: the row of Table 1, the worst impact, and what is behind it. For readers only.
final class RequestedSheet {
    static final List<Column<?>> COLUMNS =
            List.of(
                    Columns.SOURCE,
                    Columns.SERVICE,
                    Columns.ACCESS_LEVELS,
                    Columns.ACTIONS,
                    Columns.TARGET,
                    Columns.IMPACT,
                    Columns.THREATS,
                    Columns.MEETS,
                    Columns.COMMON,
                    Columns.REACH,
                    Columns.ID);

    /// More lines would make a row higher than a screen; the studio shows them all.
    private static final int MOST_LINES = 20;

    private final HiddenReach reach;
    private final ReachWording wording;
    private final CellWriting writing;

    private RequestedSheet(Areas areas, CellWriting writing) {
        this.reach =
                HiddenReach.of(
                        areas,
                        EmptyChoice.coverageWithout(
                                areas.project(),
                                ProjectKnowledge.of(areas.project(), areas.catalog()).controls()));
        this.wording = new ReachWording(RowNames.of(areas.project()));
        this.writing = writing;
    }

    /// The texts of the cells, row by row.
    static List<List<String>> rows(Areas areas, CellWriting writing) {
        RequestedSheet sheet = new RequestedSheet(areas, writing);
        return areas.requestedPermissions().stream().map(sheet::row).toList();
    }

    private List<String> row(RequestedPermission requested) {
        NeededPermission row = requested.row();
        return List.of(
                cell(Columns.SOURCE, row.source()),
                cell(Columns.SERVICE, row.service()),
                cell(Columns.ACCESS_LEVELS, row.accessLevels()),
                cell(Columns.ACTIONS, row.actions()),
                cell(Columns.TARGET, row.target()),
                cell(Columns.IMPACT, requested.impact()),
                labels(References.Kind.THREAT, requested.threats().stream()),
                labels(
                        References.Kind.PERMISSION,
                        requested.encounters().stream().map(RequestedSheet::met)),
                lines(
                        requested.encounters().stream()
                                .flatMap(RequestedSheet::actions)
                                .distinct()
                                .sorted()),
                lines(reach.of(row.id()).stream().flatMap(this::reach)),
                cell(Columns.ID, row.id().value()));
    }

    private Stream<String> reach(Escalation escalation) {
        return escalation.outcomesAlike().stream()
                .map(alike ->
                        writing.language()
                                .text(
                                        "xlsx.derived.reach",
                                        Columns.IMPACT
                                                .kind()
                                                .write(
                                                        Optional.of(alike.getFirst().impact()),
                                                        writing),
                                        wording.outcomes(alike),
                                        escalation.known().phrase(),
                                        wording.supplies(escalation)));
    }

    private <V> String cell(Column<V> column, V value) {
        return column.kind().write(value, writing);
    }

    private String labels(References.Kind kind, Stream<RowId> rows) {
        return lines(rows.map(writing.references().to(kind)::label));
    }

    private String lines(Stream<String> texts) {
        List<String> all = texts.toList();
        List<String> lines = new ArrayList<>(all.subList(0, Math.min(MOST_LINES, all.size())));
        if (all.size() > MOST_LINES) {
            lines.add(writing.language().text("xlsx.derived.more", all.size() - MOST_LINES));
        }
        return String.join("\n", lines);
    }

    private static RowId met(Encounter encounter) {
        return encounter.unacceptable().id();
    }

    private static Stream<String> actions(Encounter encounter) {
        return encounter.common().stream().map(grant -> grant.action().qualifiedName());
    }
}
