package studio.kengen.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        assertThat(files(directory)).containsExactly("identity/app.json");
        assertThat(directory.resolve("identity/app.json")).hasContent(some.getFirst().text());
    }

    @Test
    void documentsOfAnEarlierRunAreReplaced() throws IOException {
        Path directory = temporary.resolve("documents");
        DocumentDirectory.write(some, directory);

        assertThat(DocumentDirectory.write(others, directory)).isEmpty();
        assertThat(files(directory))
                .containsExactlyInAnyOrderElementsOf(
                        others.stream().map(GeneratedDocument::path).toList());
    }

    @Test
    void nothingIsWrittenWhereSomebodyElseHasFiles() throws IOException {
        Path directory = temporary.resolve("documents");
        DocumentDirectory.write(some, directory);
        Files.writeString(directory.resolve("notes.txt"), "mine");

        assertThat(DocumentDirectory.write(others, directory))
                .map(Message::key)
                .contains("generate.directory.foreign");
        assertThat(files(directory)).containsExactlyInAnyOrder("identity/app.json", "notes.txt");
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
