package studio.kengen.workspace;

import studio.kengen.exchange.project.ProjectFile;
import studio.kengen.i18n.Message;

/// What came of reading a project file.
public sealed interface ReadOutcome {
    /// The file is a project, perhaps with problems inside; see [ProjectFile#problems()].
    ///
    /// @param contents the project and what else the file holds
    /// @param stamp tells whether the file has changed since
    record Read(ProjectFile contents, FileStamp stamp) implements ReadOutcome {}

    /// The file cannot be read. The message names file, place, what is wrong and what to do.
    record Unreadable(Message message) implements ReadOutcome {}
}
