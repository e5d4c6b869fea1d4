package studio.kengen.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// Unsaved work that a studio left behind when it ended without closing the project.
///
/// @param name what the project is called
/// @param file the file it was to be saved to; empty where it never had one
/// @param changedAt when it was last changed
/// @param copy the copy: a project file like any other
public record RecoverableProject(String name, Optional<Path> file, Instant changedAt, Path copy) {}
