package studio.kengen.ui.steps;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.kengen.control.reach.Escalation;
import studio.kengen.control.reach.Outcome;
import studio.kengen.control.reach.ReachWording;
import studio.kengen.design.Impact;
import studio.kengen.design.area.Encounter;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.ui.grid.CellLook;
import studio.kengen.ui.grid.GridColumn;
import studio.kengen.ui.table.ReferenceText;
import studio.kengen.ui.table.TableContext;
import studio.kengen.ui.wording.AccessLevels;
import studio.kengen.ui.wording.ClosedSet;
import studio.kengen.ui.wording.ImpactSign;

/// Table 3-2: requested permissions and the impact if they are abused. Derived: no cell can be edited.
final class RequestedTable {
    private static final String HEADERS = "steps.requested.";
    private static final String HELPS = "steps.requestedHelp.";

    private final TableContext context;

    RequestedTable(TableContext context) {
        this.context = context;
    }

    List<GridColumn<RequestedPermission>> columns() {
        return List.of(
                column("source", 140, row -> context.names().name(row.row().source())),
                column("service", 86, row -> row.row().service()),
                accessLevels(),
                column("actions", 150, row -> String.join(", ", row.row().actions())),
                column("target", 130, row -> context.names().name(row.row().target())),
                impact(),
                reach(),
                column("threats", 240, this::threats),
                column("meets", 110, this::meets),
                handling());
    }

    private GridColumn<RequestedPermission> accessLevels() {
        return column("accessLevels", 76, row -> AccessLevels.text(row.row().accessLevels()))
                .withLook(row ->
                        new CellLook(
                                "",
                                AccessLevels.letters(row.row().accessLevels()),
                                "access-levels",
                                AccessLevels.names(context.messages(), row.row().accessLevels())));
    }

    private GridColumn<RequestedPermission> impact() {
        Comparator<@Nullable Impact> worstFirst = Comparator.nullsLast(Comparator.naturalOrder());
        return column(
                        "impact",
                        110,
                        row -> ClosedSet.IMPACT.name(context.messages(), impactOf(row)))
                .withLook(row ->
                        new CellLook(
                                ImpactSign.symbol(impactOf(row)),
                                ClosedSet.IMPACT.name(context.messages(), impactOf(row)),
                                ImpactSign.styleClass(impactOf(row)),
                                ""))
                .withOrder((one, other) -> worstFirst.compare(impactOf(one), impactOf(other)));
    }

    private static @Nullable Impact impactOf(RequestedPermission row) {
        return row.impact().orElse(null);
    }

    private String threats(RequestedPermission row) {
        return row.threats().stream()
                .map(context.names()::name)
                .collect(Collectors.joining(ReferenceText.SEPARATOR));
    }

    private String meets(RequestedPermission row) {
        return row.encounters().stream()
                .map(Encounter::unacceptable)
                .map(met -> context.names().name(met.id()))
                .collect(Collectors.joining(ReferenceText.SEPARATOR));
    }

    private GridColumn<RequestedPermission> reach() {
        Comparator<@Nullable Impact> worstFirst = Comparator.nullsLast(Comparator.naturalOrder());
        return column("reach", 190, row -> worst(row).map(this::reached).orElse(""))
                .withLook(row -> worst(row).map(this::look).orElseGet(() -> CellLook.of("")))
                .withOrder(
                        (one, other) -> worstFirst.compare(hiddenImpact(one), hiddenImpact(other)));
    }

    private Optional<Escalation> worst(RequestedPermission row) {
        return context.reach().of(row.row().id()).stream().findFirst();
    }

    private @Nullable Impact hiddenImpact(RequestedPermission row) {
        return context.reach().worst(row.row().id()).map(Outcome::impact).orElse(null);
    }

    /// `Critical: may act as Renderer`.
    private String reached(Escalation escalation) {
        return context.messages()
                .text(
                        "steps.requested.reached",
                        ClosedSet.IMPACT.name(context.messages(), escalation.worst().impact()),
                        new ReachWording(context.names()).worst(escalation));
    }

    private CellLook look(Escalation escalation) {
        Impact impact = escalation.worst().impact();
        String way = new ReachLines(context.messages(), context.names()).way(escalation);
        return new CellLook(
                ImpactSign.symbol(impact),
                context.messages().text(new ReachWording(context.names()).worst(escalation)),
                ImpactSign.styleClass(impact),
                reached(escalation) + '\n' + way);
    }

    private GridColumn<RequestedPermission> handling() {
        return column("handling", 150, row -> Handling.of(row, context).text(context.messages()))
                .withLook(row -> Handling.of(row, context).look(context.messages()));
    }

    private GridColumn<RequestedPermission> column(
            String id, double width, Function<RequestedPermission, String> text) {
        return GridColumn.of(id, context.messages().text(HEADERS + id), text)
                .withWidth(width)
                .withHelp(context.messages().text(HELPS + id))
                .readOnly();
    }
}
