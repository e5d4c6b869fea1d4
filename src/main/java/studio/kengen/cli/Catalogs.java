package studio.kengen.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import studio.kengen.catalog.Catalog;
import studio.kengen.catalog.CatalogException;

/// Chooses the catalogue that commands use.
final class Catalogs {
    private Catalogs() {}

    /// The user's own catalogue where there is one, otherwise the one that comes with the studio.
    ///
    /// @throws UnusableInput where the user's own cannot be read
    static Catalog inUse() {
        Path own = userDirectory();
        if (!Files.isDirectory(own)) {
            return Catalog.bundled();
        }
        try {
            return Catalog.read(own);
        } catch (CatalogException e) {
            throw new UnusableInput(e.problem());
        }
    }

    /// Where a user's own catalogue lives: `kengen/catalog` in the data directory of the XDG Base Directory Specification.
    static Path userDirectory() {
        String data = System.getenv("XDG_DATA_HOME");
        Path home = Path.of(System.getProperty("user.home"));
        boolean given = data != null && Path.of(data).isAbsolute();
        return (given && data != null ? Path.of(data) : home.resolve(".local/share"))
                .resolve("kengen/catalog");
    }
}
