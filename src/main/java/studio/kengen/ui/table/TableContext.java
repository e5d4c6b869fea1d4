package studio.kengen.ui.table;

import java.time.LocalDate;
import java.util.Optional;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.reach.HiddenReach;
import studio.kengen.design.Coverage;
import studio.kengen.design.Impact;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.grid.CellProblem;

/// What cells are shown and understood by, as it is now. Asked for every cell, so it answers from memory.
public interface TableContext {
    /// The language of the window.
    Messages messages();

    Catalog catalog();

    Project project();

    /// Impacts as bad as this or worse are not acceptable in the environment that is looked at.
    Impact threshold();

    /// The names of the project's rows.
    RowNames names();

    /// What Table 4 covers.
    Coverage coverage();

    /// The row of Table 3-2 that belongs to a row of Table 1. It may be one change behind, and is empty until it was
    /// derived once.
    Optional<RequestedPermission> requested(RowId neededRow);

    /// What sources can obtain beyond their rows. It may be one change behind, and is empty until it was derived once.
    HiddenReach reach();

    /// What is to be said of the cell; empty where it is fine.
    ///
    /// @param field the record component that the cell shows
    Optional<CellProblem> problem(RowId row, String field);

    /// Today, for dates that are offered.
    LocalDate today();
}
