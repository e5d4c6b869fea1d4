package studio.kengen.workspace;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a recovery copy belongs to; a small file beside the copy.
///
/// @param process the studio that has the project open
/// @param name what the project is called
/// @param file the project's file; null where it was never saved
/// @param stamp what that file held when it was read or saved; null where it was never saved
/// @param changedAt when the project was last changed
record RecoveryNote(
        StudioProcess process,
        String name,
        @Nullable Path file,
        @Nullable FileStamp stamp,
        Instant changedAt) {
    RecoveryNote {
        requireNonNull(process);
        requireNonNull(name);
        requireNonNull(changedAt);
    }
}
