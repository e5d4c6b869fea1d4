package studio.kengen.ui.table;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.reach.HiddenReach;
import studio.kengen.design.Coverage;
import studio.kengen.design.Impact;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.grid.CellProblem;

/// A context that stands still.
public record FixedContext(
        Project project, Messages messages, RowNames names, Areas areas, HiddenReach reach)
        implements TableContext {
    public FixedContext(Project project, Messages messages) {
        this(project, messages, Areas.of(project, Catalog.bundled()));
    }

    private FixedContext(Project project, Messages messages, Areas areas) {
        this(
                project,
                messages,
                RowNames.of(project),
                areas,
                HiddenReach.of(areas, Coverage.of(project)));
    }

    public static FixedContext english(Project project) {
        return new FixedContext(project, Messages.in(Locale.ENGLISH));
    }

    @Override
    public Catalog catalog() {
        return Catalog.bundled();
    }

    @Override
    public Impact threshold() {
        return project.threshold();
    }

    @Override
    public Coverage coverage() {
        return Coverage.of(project);
    }

    @Override
    public Optional<RequestedPermission> requested(RowId neededRow) {
        return areas.requestedPermission(neededRow);
    }

    @Override
    public Optional<CellProblem> problem(RowId row, String field) {
        return Optional.empty();
    }

    @Override
    public LocalDate today() {
        return LocalDate.of(2026, 11, 23);
    }
}
