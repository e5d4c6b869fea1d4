package studio.kengen.workspace;

import java.nio.file.Path;
import studio.kengen.i18n.Message;

/// What came of saving a project.
public sealed interface SaveOutcome {
    /// The project is in the file.
    record Saved(Path file) implements SaveOutcome {}

    /// The project has no file yet; see [ProjectSession#saveAs].
    record NoFileYet() implements SaveOutcome {}

    /// Somebody else has changed the file since it was read or saved. Nothing was written; see
    /// [ProjectSession#overwrite], [ProjectSession#saveAs] and [ProjectSession#reload].
    record ChangedOnDisk(Path file) implements SaveOutcome {}

    /// Another studio has the file open that was to be written. Nothing was written.
    record InUse(Path file, StudioProcess holder) implements SaveOutcome {}

    /// Nothing was written; a file that was there is as it was. The message names the file, the cause and what to do.
    record Failed(Path file, Message message) implements SaveOutcome {}
}
