package studio.kengen.ui.shell;

import studio.kengen.ui.grid.GridCommand;

/// Where the keyboard is: the text field or the grid that the menu "Edit" is meant for.
@FunctionalInterface
public interface EditTarget {
    /// Does what the command says there; nothing where it cannot be done.
    void run(GridCommand command);
}
