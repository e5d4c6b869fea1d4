package studio.kengen.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.kengen.i18n.Messages;

class AtomicFileTest {
    private static final byte[] NEW = "new".getBytes(UTF_8);
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("地図.kengen.json");
    }

    @Test
    void aNewFileHoldsTheBytesAndNothingElseIsLeft() throws IOException {
        AtomicFile.write(file, NEW);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(filesIn(folder)).containsExactly(file);
    }

    @Test
    void anExistingFileIsReplacedWithItsPermissionsKept() throws IOException {
        Files.writeString(file, "old and longer");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        AtomicFile.write(file, NEW);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        assertThat(filesIn(folder)).containsExactly(file);
    }

    @Test
    void aSymbolicLinkStaysOneAndWhatItLeadsToIsReplaced() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path target = Files.writeString(elsewhere.resolve("real.json"), "old");
        Files.createSymbolicLink(file, Path.of("elsewhere", "real.json"));

        AtomicFile.write(file, NEW);

        assertThat(file).isSymbolicLink().hasBinaryContent(NEW);
        assertThat(target).isRegularFile().hasBinaryContent(NEW);
        assertThat(filesIn(elsewhere)).containsExactly(target);
    }

    @Test
    void aSymbolicLinkToNothingIsWrittenThrough() throws IOException {
        Files.createSymbolicLink(file, Path.of("real.json"));

        AtomicFile.write(file, NEW);

        assertThat(file).isSymbolicLink();
        assertThat(folder.resolve("real.json")).hasBinaryContent(NEW);
        assertThat(AtomicFile.normalized(file)).isEqualTo(folder.toRealPath().resolve("real.json"));
    }

    @Test
    void aFailedWriteLeavesTheOldFileAndNoTemporaryOne() throws IOException {
        Path old = Files.createDirectory(file);

        assertThatIOException().isThrownBy(() -> AtomicFile.write(old, NEW));

        assertThat(filesIn(folder)).containsExactly(old);
        assertThat(explained(old)).endsWith("is a folder. Choose another name.");
    }

    @Test
    void aFolderThatDoesNotExistIsNamed() {
        Path lost = folder.resolve("gone").resolve("p.kengen.json");

        assertThatIOException().isThrownBy(() -> AtomicFile.write(lost, NEW));

        assertThat(explained(lost))
                .contains("the folder " + folder.resolve("gone") + " does not exist");
    }

    @Test
    void aWriteProtectedFileIsNotReplaced() throws IOException {
        Files.writeString(file, "old");
        assumeTrue(file.toFile().setReadOnly());
        assumeFalse(Files.isWritable(file), "this user may write everywhere");

        assertThatIOException().isThrownBy(() -> AtomicFile.write(file, NEW));

        assertThat(file).hasContent("old");
        assertThat(explained(file)).contains("is write-protected");
    }

    @Test
    void aFolderThatIsReadOnlyIsNamed() throws IOException {
        assumeTrue(folder.toFile().setWritable(false));
        assumeFalse(Files.isWritable(folder), "this user may write everywhere");

        assertThatIOException().isThrownBy(() -> AtomicFile.write(file, NEW));

        assertThat(explained(file)).contains("you may not write to the folder");
        assertThat(folder.toFile().setWritable(true)).isTrue();
    }

    @Test
    void aFullDiskIsCalledFull() {
        IOException failure = new FileSystemException(file.toString(), null, "Kein Platz");

        assertThat(ENGLISH.text(FileFailure.writing(file, Long.MAX_VALUE, failure)))
                .contains("the disk is full");
        assertThat(ENGLISH.text(FileFailure.writing(file, 1, failure))).contains("(Kein Platz)");
    }

    private String explained(Path path) {
        return ENGLISH.text(
                FileFailure.writing(path, NEW.length, new FileSystemException(path.toString())));
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
