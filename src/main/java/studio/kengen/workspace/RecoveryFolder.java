package studio.kengen.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import studio.kengen.workspace.StudioProcess.ProcessTable;

/// The folder of copies of unsaved projects: for each a project file, `ID.kengen.json`, and a note, `ID.note.json`.
final class RecoveryFolder {
    private static final String COPY = ".kengen.json";
    private static final String NOTE = ".note.json";

    private final Path folder;

    RecoveryFolder(Path folder) {
        this.folder = folder;
    }

    /// A name for a new copy.
    Path newCopy() {
        return folder.resolve(UUID.randomUUID() + COPY);
    }

    /// Writes a copy and its note, in place of those that were there.
    void write(Path copy, byte[] project, RecoveryNote note) throws IOException {
        Files.createDirectories(folder);
        AtomicFile.write(noteOf(copy), Json.write(note));
        AtomicFile.write(copy, project);
    }

    /// Removes a copy and its note, if they are there.
    void discard(Path copy) throws IOException {
        Files.deleteIfExists(copy);
        Files.deleteIfExists(noteOf(copy));
    }

    /// The note of a copy; empty where it cannot be read.
    Optional<RecoveryNote> note(Path copy) {
        try {
            return Json.read(Files.readAllBytes(noteOf(copy)), RecoveryNote.class);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// The copies whose studio is gone, the latest first.
    List<RecoverableProject> leftBehind(StudioProcess self, ProcessTable processes) {
        List<RecoverableProject> found = new ArrayList<>();
        for (Path copy : copies()) {
            note(copy)
                    .filter(note -> note.process().isGone(self, processes))
                    .map(note -> recoverable(note, copy))
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparing(RecoverableProject::changedAt).reversed());
        return found;
    }

    private static RecoverableProject recoverable(RecoveryNote note, Path copy) {
        return new RecoverableProject(
                note.name(), Optional.ofNullable(note.file()), note.changedAt(), copy);
    }

    private List<Path> copies() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(COPY)).toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static Path noteOf(Path copy) {
        String name = copy.getFileName().toString();
        return copy.resolveSibling(name.substring(0, name.length() - COPY.length()) + NOTE);
    }
}
