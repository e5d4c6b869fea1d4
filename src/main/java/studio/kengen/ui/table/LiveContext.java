package studio.kengen.ui.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.Finding;
import studio.kengen.check.Severity;
import studio.kengen.control.reach.HiddenReach;
import studio.kengen.design.Coverage;
import studio.kengen.design.Impact;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.grid.CellProblem;
import studio.kengen.ui.project.Derived;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.ui.shell.ScreenContext;

/// What cells are shown by while a project is open.
public record LiveContext(StudioModel model, Messages messages) implements TableContext {
    /// The context of the screens of one window.
    public static LiveContext of(ScreenContext context) {
        return new LiveContext(context.model(), context.messages());
    }

    @Override
    public Catalog catalog() {
        return model.catalog();
    }

    @Override
    public Project project() {
        return model.project();
    }

    @Override
    public Impact threshold() {
        return model.designed().threshold();
    }

    @Override
    public RowNames names() {
        return model.names();
    }

    @Override
    public Coverage coverage() {
        return model.coverage();
    }

    @Override
    public Optional<RequestedPermission> requested(RowId neededRow) {
        return model.derived().flatMap(derived -> derived.requested(neededRow));
    }

    @Override
    public HiddenReach reach() {
        return model.derived().map(Derived::reach).orElse(HiddenReach.NONE);
    }

    /// All that the checks find, looking as bad as the worst of it.
    @Override
    public Optional<CellProblem> problem(RowId row, String field) {
        List<Finding> found =
                model.derived().stream()
                        .flatMap(derived -> derived.findings(row).stream())
                        .filter(finding -> finding.place().field().equals(field))
                        .sorted(Comparator.comparing(Finding::severity))
                        .toList();
        return found.stream()
                .findFirst()
                .map(worst ->
                        new CellProblem(
                                kind(worst.severity()),
                                found.stream()
                                        .map(finding -> messages.text(finding.message()))
                                        .distinct()
                                        .collect(Collectors.joining("\n"))));
    }

    private static CellProblem.Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> CellProblem.Kind.ERROR;
            case SECURITY_WARNING, WARNING -> CellProblem.Kind.WARNING;
            case SUGGESTION -> CellProblem.Kind.SUGGESTION;
        };
    }

    @Override
    public LocalDate today() {
        return model.today();
    }
}
