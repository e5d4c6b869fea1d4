package studio.kengen.exchange.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Control;
import studio.kengen.design.Environment;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.Threat;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.exchange.report.Block.Grid;
import studio.kengen.i18n.DateText;
import studio.kengen.policy.ConditionText;

/// The tables of a project, in their order, as grids.
record DesignTables(Areas areas, ReportWords words) {
    Grid premises() {
        return words.grid(
                List.of("premise"),
                () -> project().premises().stream().map(premise -> List.of(premise.text())));
    }

    Grid environments() {
        return words.grid(
                List.of("name", "threshold", "note"),
                () -> project().environments().stream().map(this::environment));
    }

    private List<String> environment(Environment row) {
        return List.of(
                words.names().name(row.id()),
                words.impact(Optional.of(row.threshold())),
                row.note());
    }

    Grid sources() {
        return words.grid(
                List.of("name", "kind", "arn", "accountNumber", "note"),
                () -> project().sources().stream().map(this::source));
    }

    private List<String> source(AccessSource row) {
        return List.of(
                words.names().name(row.id()),
                words.text("wording.sourceKind." + row.kind().name()),
                row.arn(),
                row.account(),
                row.note());
    }

    Grid targets() {
        return words.grid(
                List.of("name", "service", "arns", "accountNumber", "dataClass", "note"),
                () -> project().targets().stream().map(this::target));
    }

    private List<String> target(AccessTarget row) {
        return List.of(
                words.names().name(row.id()),
                row.service(),
                lines(row.arns()),
                row.account(),
                row.dataClass(),
                row.note());
    }

    /// Table 1.
    Grid needed() {
        return words.grid(
                List.of(
                        "row",
                        "source",
                        "service",
                        "accessLevels",
                        "actionNames",
                        "target",
                        "conditions",
                        "note"),
                () -> project().needed().stream().map(this::needed));
    }

    private List<String> needed(NeededPermission row) {
        return List.of(
                words.names().name(row.id()),
                words.names().name(row.source()),
                row.service(),
                words.levels(row.accessLevels()),
                lines(row.actions()),
                words.names().name(row.target()),
                ConditionText.format(row.conditions()),
                row.note());
    }

    /// Table 2.
    Grid threats() {
        return words.grid(
                List.of("threat", "strikes", "impact", "rationale"),
                () -> project().threats().stream().map(this::threat));
    }

    private List<String> threat(Threat row) {
        return List.of(
                words.names().name(row.id()),
                row.strikes(),
                words.impact(Optional.ofNullable(row.impact())),
                row.rationale());
    }

    /// Table 3-1.
    Grid unacceptable() {
        return words.grid(
                List.of(
                        "row",
                        "service",
                        "accessLevels",
                        "actionNames",
                        "target",
                        "threats",
                        "impact",
                        "note"),
                () -> project().unacceptable().stream().map(this::unacceptable));
    }

    private List<String> unacceptable(UnacceptablePermission row) {
        return List.of(
                words.names().name(row.id()),
                row.service(),
                words.levels(row.accessLevels()),
                lines(row.actions()),
                words.names().name(row.target()),
                words.rows(row.threats()),
                words.impact(Optional.ofNullable(row.impact())),
                row.note());
    }

    /// Table 3-2, or some of its rows.
    Grid requested(Collection<RequestedPermission> rows) {
        return words.grid(
                List.of("row", "source", "service", "target", "impact", "threats", "meets"),
                () -> rows.stream().map(this::requested));
    }

    private List<String> requested(RequestedPermission row) {
        return List.of(
                words.names().name(row.row().id()),
                words.names().name(row.row().source()),
                row.row().service(),
                words.names().name(row.row().target()),
                words.impact(row.impact()),
                words.rows(row.threats()),
                row.encounters().stream()
                        .map(encounter -> words.names().name(encounter.unacceptable().id()))
                        .collect(Collectors.joining(", ")));
    }

    /// The controls of Table 4.
    Grid controls() {
        return words.grid(
                List.of("covers", "method", "mechanism", "conditions", "mediator", "note"),
                () -> project().controls().stream().map(this::control));
    }

    private List<String> control(Control row) {
        return List.of(
                words.rows(row.covers()),
                row.method().number() + " " + words.text("wording.method." + row.method().name()),
                row.mechanism(),
                ConditionText.format(row.conditions()),
                words.names().name(row.mediator()),
                row.note());
    }

    /// The accepted risks of Table 4.
    Grid acceptedRisks() {
        return words.grid(
                List.of("covers", "owner", "reason", "reviewDate"),
                () -> project().acceptedRisks().stream().map(this::acceptedRisk));
    }

    private List<String> acceptedRisk(AcceptedRisk row) {
        return List.of(
                words.rows(row.covers()),
                row.owner(),
                row.reason(),
                DateText.format(row.reviewDate()));
    }

    private Project project() {
        return areas.project();
    }

    private static String lines(List<String> items) {
        return String.join("\n", items);
    }
}
