package studio.kengen.generate.directory;

import java.io.IOException;
import java.nio.file.Path;

/// The new documents could not be moved into their place, and the earlier ones not back to it.
final class StrandedDocumentsException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Path whereTheyAre;

    StrandedDocumentsException(Path whereTheyAre, IOException cause) {
        super(cause);
        this.whereTheyAre = whereTheyAre;
    }

    /// The directory that holds the only copy of the earlier documents.
    Path whereTheyAre() {
        return whereTheyAre;
    }
}
