package studio.kengen.generate.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.kengen.design.Project;
import studio.kengen.generate.DocumentNaming;
import studio.kengen.generate.OutputFile;
import studio.kengen.i18n.Message;

/// Documents as a directory: `identity/renderer.json`, `scp/deny-unacceptable.json`, `cloudformation/organization.yaml` …
///
/// It is written whole or not at all: the documents are written beside it and then moved into its place. What stands there
/// is replaced only where nothing of somebody else's is lost with it: files that are no documents are never deleted, and
/// documents that people have edited or added only by [#overwrite].
public final class DocumentDirectory {
    private static final int MOST_NAMED = 3;

    private DocumentDirectory() {}

    /// Writes `documents` to `directory`, unless documents there were edited since they were written; empty where it is done,
    /// otherwise what is wrong and what to do.
    public static Optional<Message> write(List<? extends OutputFile> documents, Path directory) {
        return write(documents, directory, false);
    }

    /// Writes `documents` to `directory` in the place of those there, edited or not; empty where it is done, otherwise what
    /// is wrong and what to do.
    public static Optional<Message> overwrite(
            List<? extends OutputFile> documents, Path directory) {
        return write(documents, directory, true);
    }

    /// The documents in `directory`, which may have been edited since they were written for `project`. Never fails: what
    /// cannot be read is a problem of the result.
    public static DirectoryContents read(Path directory, Project project) {
        return new DocumentDirectoryReader(directory, new DocumentNaming(project)).read();
    }

    private static Optional<Message> write(
            List<? extends OutputFile> documents, Path directory, boolean alsoEdited) {
        try {
            Path target = real(directory);
            ExistingDocuments existing = ExistingDocuments.in(target);
            if (existing.foreign().isPresent()) {
                return Optional.of(
                        Message.of(
                                "generate.directory.foreign",
                                directory.toString(),
                                existing.foreign().get()));
            }
            List<String> edited = alsoEdited ? List.of() : existing.editedSince(documents);
            if (!edited.isEmpty()) {
                return Optional.of(
                        Message.of(
                                "generate.directory.edited", directory.toString(), some(edited)));
            }
            new DirectoryReplacement(target).replace(documents);
            return Optional.empty();
        } catch (StrandedDocumentsException e) {
            return Optional.of(
                    Message.of(
                            "generate.directory.stranded",
                            directory.toString(),
                            e.whereTheyAre().toString()));
        } catch (IOException e) {
            return Optional.of(Message.of("generate.directory.unwritable", directory.toString()));
        }
    }

    /// A directory behind a symbolic link is replaced, not the link.
    private static Path real(Path directory) throws IOException {
        return Files.exists(directory)
                ? directory.toRealPath()
                : directory.toAbsolutePath().normalize();
    }

    private static String some(List<String> paths) {
        String first = paths.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return paths.size() > MOST_NAMED ? first + ", …" : first;
    }
}
