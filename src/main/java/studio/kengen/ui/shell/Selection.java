package studio.kengen.ui.shell;

import java.util.Optional;
import studio.kengen.design.RowId;

/// What is selected on a screen.
///
/// @param row the row that the details are about
/// @param summary the selection in words, for the status bar: `3 rows × 2 columns`; may be empty
public record Selection(Optional<RowId> row, String summary) {
    public static final Selection NONE = new Selection(Optional.empty(), "");
}
