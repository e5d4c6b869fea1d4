package studio.kengen.ui.shell;

import java.util.List;

/// A part of the details, under a heading.
///
/// @param title the heading, in the language of the window
/// @param lines what stands under it
public record DetailSection(String title, List<DetailLine> lines) {
    public DetailSection {
        lines = List.copyOf(lines);
    }
}
