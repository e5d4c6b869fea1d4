package studio.kengen.generate.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import studio.kengen.generate.DocumentFormat;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.OutputFile;

/// What stands where documents are to be written.
///
/// @param foreign something that is no document, which must stay: its path below the directory, or the directory's own
///     where it is a file
/// @param bytes the documents by their paths
/// @param manifest what the documents were when they were written
record ExistingDocuments(
        Optional<String> foreign, Map<String, byte[]> bytes, DocumentManifest manifest) {
    private static final ExistingDocuments NONE =
            new ExistingDocuments(Optional.empty(), Map.of(), new DocumentManifest(Map.of()));

    /// Looks at `target`, but not below what is no document there. Where documents are deployed from, tools leave files of
    /// their own, such as the state of Terraform: only what the manifest names is a document there.
    static ExistingDocuments in(Path target) throws IOException {
        if (!Files.exists(target)) {
            return NONE;
        }
        if (!Files.isDirectory(target)) {
            return foreign(target);
        }
        DocumentManifest manifest = DocumentManifest.in(target);
        Map<String, byte[]> bytes = new TreeMap<>();
        for (Path entry : DocumentFiles.entries(target)) {
            Optional<DocumentKind> kind = DocumentKind.named(DocumentFiles.name(entry));
            if (kind.isPresent() && Files.isDirectory(entry)) {
                for (Path file : DocumentFiles.entries(entry)) {
                    if (!DocumentFiles.isJson(file)) {
                        return foreign(target.relativize(file));
                    }
                    bytes.put(DocumentFiles.path(kind.get(), file), Files.readAllBytes(file));
                }
            } else if (isOfDeployments(entry)) {
                for (Path file : DocumentFiles.below(entry)) {
                    String path = DocumentFiles.path(target, file);
                    if (!manifest.names(path)) {
                        return foreign(target.relativize(file));
                    }
                    bytes.put(path, Files.readAllBytes(file));
                }
            } else if (!DocumentFiles.name(entry).equals(DocumentManifest.FILE)) {
                return foreign(target.relativize(entry));
            }
        }
        return new ExistingDocuments(Optional.empty(), bytes, manifest);
    }

    private static boolean isOfDeployments(Path entry) {
        return DocumentFormat.isDirectory(DocumentFiles.name(entry)) && Files.isDirectory(entry);
    }

    private static ExistingDocuments foreign(Path path) {
        return new ExistingDocuments(
                Optional.of(path.toString()), Map.of(), new DocumentManifest(Map.of()));
    }

    /// The documents that would be lost if `documents` took their place: those that are neither as they were written nor as
    /// they would be now.
    List<String> editedSince(List<? extends OutputFile> documents) {
        DocumentManifest now = DocumentManifest.of(documents);
        List<String> edited = new ArrayList<>();
        bytes.forEach((path, content) -> {
            if (!manifest.holds(path, content) && !now.holds(path, content)) {
                edited.add(path);
            }
        });
        return edited;
    }
}
