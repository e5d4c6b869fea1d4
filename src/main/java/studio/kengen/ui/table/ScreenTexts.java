package studio.kengen.ui.table;

/// Where a room keeps the messages of its screens: what their keys begin with.
///
/// @param labels before a screen's id: what it is called in the navigation
/// @param titles before a screen's id: what it is about
/// @param explanations before a screen's id: one line that explains it
/// @param helps before a screen's id: what there is to know, a line a paragraph
/// @param empties before a table's key: why the table is empty, and what belongs there
/// @param parts before a table's key: what it is called on a screen of several
public record ScreenTexts(
        String labels,
        String titles,
        String explanations,
        String helps,
        String empties,
        String parts) {}
