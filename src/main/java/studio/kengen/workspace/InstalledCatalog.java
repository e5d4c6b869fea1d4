package studio.kengen.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import studio.kengen.catalog.Catalog;
import studio.kengen.catalog.CatalogException;

/// The catalogue that a user has installed in place of the one that comes with the studio. The window and the command line
/// both ask here, so that they never speak of different actions.
///
/// @param folder where it lives; there is none where the folder does not exist
public record InstalledCatalog(Path folder) {
    /// The catalogue of the user who runs the studio: `kengen/catalog` in the data directory of the XDG Base Directory
    /// Specification.
    public static InstalledCatalog ofThisUser() {
        return of(System.getenv(), Path.of(System.getProperty("user.home", "")));
    }

    static InstalledCatalog of(Map<String, String> environment, Path home) {
        Path otherwise = home.resolve(".local").resolve("share");
        Path data = UserFolders.folder(environment, "XDG_DATA_HOME", otherwise);
        return new InstalledCatalog(data.resolve("kengen").resolve("catalog"));
    }

    /// This catalogue where there is one, otherwise the one that comes with the studio.
    ///
    /// @throws CatalogException where there is one that cannot be read
    public Catalog orBundled() throws CatalogException {
        return Files.isDirectory(folder) ? Catalog.read(folder) : Catalog.bundled();
    }
}
