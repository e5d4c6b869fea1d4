package studio.kengen.cli;

import studio.kengen.catalog.Catalog;
import studio.kengen.catalog.CatalogException;
import studio.kengen.workspace.InstalledCatalog;

/// Chooses the catalogue that commands use.
final class Catalogs {
    private Catalogs() {}

    /// The user's own catalogue where there is one, otherwise the one that comes with the studio.
    ///
    /// @throws UnusableInput where the user's own cannot be read
    static Catalog inUse() {
        try {
            return InstalledCatalog.ofThisUser().orBundled();
        } catch (CatalogException e) {
            throw new UnusableInput(e.problem());
        }
    }

    /// The catalogue that an update begins from: that in use, or the one that comes with the studio where the user's own
    /// cannot be read, so that an update mends it.
    static Catalog toUpdate() {
        try {
            return InstalledCatalog.ofThisUser().orBundled();
        } catch (CatalogException _) {
            return Catalog.bundled();
        }
    }
}
