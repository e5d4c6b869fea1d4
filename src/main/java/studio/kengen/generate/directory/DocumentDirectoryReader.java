package studio.kengen.generate.directory;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.kengen.design.RowId;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentNaming;
import studio.kengen.generate.StoredDocument;
import studio.kengen.i18n.Message;

/// Reads the documents of a directory. Other files than `*.json` are left alone; a `*.json` whose place says nothing about
/// it is a problem, so that nobody takes it for read.
final class DocumentDirectoryReader {
    private final Path directory;
    private final DocumentNaming naming;
    private final List<StoredDocument> documents = new ArrayList<>();
    private final List<Message> problems = new ArrayList<>();

    DocumentDirectoryReader(Path directory, DocumentNaming naming) {
        this.directory = directory;
        this.naming = naming;
    }

    DirectoryContents read() {
        if (!Files.exists(directory)) {
            problem("generate.read.missing", directory);
        } else if (!Files.isDirectory(directory)) {
            problem("generate.read.noDirectory", directory);
        } else {
            readKinds();
            reportMisplaced(directory);
            if (documents.isEmpty() && problems.isEmpty()) {
                problem("generate.read.empty", directory);
            }
        }
        return new DirectoryContents(documents, problems);
    }

    private void readKinds() {
        for (DocumentKind kind : DocumentKind.values()) {
            Path folder = directory.resolve(kind.directory());
            if (Files.isDirectory(folder)) {
                for (Path entry : entries(folder)) {
                    if (DocumentFiles.isJson(entry)) {
                        read(kind, entry);
                    } else if (Files.isDirectory(entry)) {
                        reportMisplaced(entry);
                    }
                }
            }
        }
    }

    private void read(DocumentKind kind, Path file) {
        String path = DocumentFiles.path(kind, file);
        Optional<RowId> source = naming.source(kind, path);
        if (source.isEmpty() && !DocumentNaming.isCommon(kind, path)) {
            problem("generate.read.nobody", file);
            return;
        }
        try {
            documents.add(new StoredDocument(kind, source, path, Files.readString(file)));
        } catch (CharacterCodingException _) {
            problem("generate.read.noText", file);
        } catch (IOException _) {
            problem("generate.read.unreadable", file);
        }
    }

    private void reportMisplaced(Path folder) {
        String kinds =
                Arrays.stream(DocumentKind.values())
                        .map(DocumentKind::directory)
                        .collect(Collectors.joining(", "));
        entries(folder).stream()
                .filter(DocumentFiles::isJson)
                .forEach(file -> problem("generate.read.misplaced", file, kinds));
    }

    private List<Path> entries(Path folder) {
        try {
            return DocumentFiles.entries(folder);
        } catch (IOException _) {
            problem("generate.read.unreadable", folder);
            return List.of();
        }
    }

    private void problem(String key, Path where, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(where.toString()));
        arguments.addAll(List.of(more));
        problems.add(new Message(key, arguments));
    }
}
