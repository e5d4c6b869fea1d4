package studio.kengen.workspace;

import studio.kengen.i18n.Message;

/// What came of opening a project.
public sealed interface OpenOutcome {
    /// The project is open until the session is closed.
    record Opened(ProjectSession session) implements OpenOutcome {}

    /// Another studio, or another window of this one, has the project open; see [Workspace#openAnyway].
    record InUse(StudioProcess holder) implements OpenOutcome {}

    /// The file cannot be read. The message names file, place, what is wrong and what to do.
    record Unreadable(Message message) implements OpenOutcome {}
}
