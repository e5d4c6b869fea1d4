package studio.kengen.ui.shell;

import java.util.List;
import studio.kengen.design.Row;
import studio.kengen.ui.project.Derived;

/// Says something about the selected row in the details pane.
@FunctionalInterface
public interface DetailsContributor {
    /// The sections about `row`, in order; none where there is nothing to say.
    ///
    /// @param derived what follows from the project, possibly one change behind
    List<DetailSection> sections(Row row, Derived derived, ScreenContext context);
}
