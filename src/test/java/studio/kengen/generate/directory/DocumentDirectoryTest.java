package studio.kengen.generate.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.kind.Design;
import studio.kengen.i18n.Message;

class DocumentDirectoryTest {
    @TempDir private Path temporary;

    private final List<GeneratedDocument> some =
            new Design().needs("n1", "s3", "GetObject", "maps").documents().documents();
    private final List<GeneratedDocument> others =
            new Design().unacceptable("u1", "s3", "GetObject", "maps").documents().documents();

    @Test
    void everyDocumentIsWrittenAsItsText() throws IOException {
        Path directory = temporary.resolve("not/there/yet");

        assertThat(DocumentDirectory.write(some, directory)).isEmpty();
        assertThat(files(directory))
                .containsExactlyInAnyOrder(
                        "identity/app.json", "trust/app.json", ".kengen-manifest");
        assertThat(directory.resolve("identity/app.json")).hasContent(some.getFirst().text());
    }

    @Test
    void documentsOfAnEarlierRunAreReplaced() throws IOException {
        Path directory = temporary.resolve("documents");
        DocumentDirectory.write(some, directory);

        assertThat(DocumentDirectory.write(others, directory)).isEmpty();
        assertThat(files(directory))
                .containsAll(others.stream().map(GeneratedDocument::path).toList())
                .doesNotContain("identity/app.json");
    }

    @Test
    void nothingIsWrittenWhereSomebodyElseHasFiles() throws IOException {
        Path directory = temporary.resolve("documents");
        DocumentDirectory.write(some, directory);
        Files.writeString(directory.resolve("notes.txt"), "mine");

        assertThat(DocumentDirectory.write(others, directory))
                .map(Message::key)
                .contains("generate.directory.foreign");
        assertThat(files(directory)).contains("identity/app.json", "notes.txt");
    }

    @Test
    void aDocumentThatWasEditedIsNotOverwrittenUnlessAskedTo() throws IOException {
        Path directory = temporary.resolve("documents");
        DocumentDirectory.write(some, directory);
        Path edited = Files.writeString(directory.resolve("identity/app.json"), "edited");

        assertThat(DocumentDirectory.write(some, directory))
                .hasValueSatisfying(problem -> {
                    assertThat(problem.key()).isEqualTo("generate.directory.edited");
                    assertThat(problem.arguments()).contains("identity/app.json");
                });
        assertThat(edited).hasContent("edited");

        assertThat(DocumentDirectory.overwrite(some, directory)).isEmpty();
        assertThat(edited).hasContent(some.getFirst().text());
    }

    @Test
    void aDocumentThatWasAddedIsNotDeletedUnlessAskedTo() throws IOException {
        Path directory = temporary.resolve("documents");
        DocumentDirectory.write(some, directory);
        Path added = Files.writeString(directory.resolve("identity/app-2.json"), "added");

        assertThat(DocumentDirectory.write(others, directory)).isPresent();
        assertThat(added).hasContent("added");

        assertThat(DocumentDirectory.overwrite(others, directory)).isEmpty();
        assertThat(added).doesNotExist();
    }

    @Test
    void otherLineEndsAreNoEdit() throws IOException {
        Path directory = temporary.resolve("documents");
        DocumentDirectory.write(some, directory);
        Path document = directory.resolve("identity/app.json");
        Files.writeString(document, Files.readString(document).replace("\n", "\r\n"));

        assertThat(DocumentDirectory.write(others, directory)).isEmpty();
    }

    @Test
    void documentsWithoutAManifestAreReplacedOnlyByTheSame() throws IOException {
        Path directory = temporary.resolve("documents");
        DocumentDirectory.write(some, directory);
        Files.delete(directory.resolve(".kengen-manifest"));

        assertThat(DocumentDirectory.write(others, directory)).isPresent();
        assertThat(DocumentDirectory.write(some, directory)).isEmpty();
    }

    @Test
    void theDirectoryBehindALinkIsReplaced() throws IOException {
        Path directory = Files.createDirectory(temporary.resolve("documents"));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), directory);

        assertThat(DocumentDirectory.write(some, link)).isEmpty();
        assertThat(link).isSymbolicLink();
        assertThat(files(directory)).contains("identity/app.json");
    }

    @Test
    void aFileInTheWayIsLeftAlone() throws IOException {
        Path file = Files.writeString(temporary.resolve("documents"), "mine");

        assertThat(DocumentDirectory.write(some, file)).isPresent();
        assertThat(file).hasContent("mine");
    }

    @Test
    void nothingIsLeftBesideTheDirectory() throws IOException {
        DocumentDirectory.write(some, temporary.resolve("documents"));
        DocumentDirectory.write(others, temporary.resolve("documents"));

        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).containsExactly(temporary.resolve("documents"));
        }
    }

    private static List<String> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
