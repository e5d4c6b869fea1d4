/// Projects on disk: opening, atomic saving, locks, recovery after a crash, recent files and the user's settings.
///
/// Begin at [studio.kengen.workspace.Workspace], which opens projects as [studio.kengen.workspace.ProjectSession]s. What
/// can go wrong comes back as a sealed outcome with a message; asking the user is the window's business.
///
/// May import the rooms of the domain and `exchange`. Knows no window.
@NullMarked
package studio.kengen.workspace;

import org.jspecify.annotations.NullMarked;
