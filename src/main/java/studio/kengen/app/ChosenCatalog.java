package studio.kengen.app;

import java.util.Optional;
import studio.kengen.catalog.Catalog;
import studio.kengen.catalog.CatalogException;
import studio.kengen.i18n.Message;
import studio.kengen.ui.dialog.Trouble;
import studio.kengen.workspace.InstalledCatalog;

/// The catalogue that the window works with.
///
/// @param trouble why it is not the one that the user has installed; empty where all is well
record ChosenCatalog(Catalog catalog, Optional<Trouble> trouble) {
    /// The installed catalogue where there is one that can be read, otherwise the one that comes with the studio.
    static ChosenCatalog of(InstalledCatalog installed) {
        try {
            return new ChosenCatalog(installed.orBundled(), Optional.empty());
        } catch (CatalogException broken) {
            Trouble trouble =
                    new Trouble(
                            Message.of("app.catalog.broken"),
                            Optional.of(installed.folder()),
                            broken.problem(),
                            "");
            return new ChosenCatalog(Catalog.bundled(), Optional.of(trouble));
        }
    }
}
