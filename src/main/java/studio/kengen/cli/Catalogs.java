package studio.kengen.cli;

import java.nio.file.Path;
import studio.kengen.catalog.Catalog;

/// Chooses the catalogue that commands use.
final class Catalogs {
    private Catalogs() {}

    /// Where a user's own catalogue lives.
    static Path userDirectory() {
        String data = System.getenv("XDG_DATA_HOME");
        return data == null
                ? Path.of(System.getProperty("user.home"), ".local", "share", "kengen", "catalog")
                : Path.of(data, "kengen", "catalog");
    }

    /// The catalogue in use.
    static Catalog inUse() {
        return Catalog.bundled();
    }
}
