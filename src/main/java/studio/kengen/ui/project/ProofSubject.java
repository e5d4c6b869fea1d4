package studio.kengen.ui.project;

import java.nio.file.Path;

/// Which documents are proved.
public sealed interface ProofSubject {
    /// Those that follow from the tables.
    record Generated() implements ProofSubject {}

    /// Those in a folder, which somebody may have edited.
    record Folder(Path path) implements ProofSubject {}
}
