package studio.kengen.generate.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.kind.Design;

class DirectoryReplacementTest {
    @TempDir private Path temporary;
    private Path target = Path.of("");

    private final List<GeneratedDocument> fresh =
            new Design().needs("n1", "s3", "GetObject", "maps").documents().documents();

    @BeforeEach
    void writeEarlierDocuments() throws IOException {
        target = temporary.resolve("documents");
        Files.createDirectories(target.resolve("scp"));
        Files.writeString(target.resolve("scp/earlier.json"), "earlier");
    }

    @Test
    void theEarlierDocumentsComeBackWhereTheNewOnesCannotBeMovedIn() throws IOException {
        assertThatThrownBy(() -> new DirectoryReplacement(target, failingOn(2)).replace(fresh))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(StrandedDocumentsException.class);

        assertThat(target.resolve("scp/earlier.json")).hasContent("earlier");
        assertThat(entries(temporary)).containsExactly(target);
    }

    @Test
    void theEarlierDocumentsAreKeptAndNamedWhereTheyCannotBeMovedBackEither() {
        assertThatThrownBy(() -> new DirectoryReplacement(target, failingOn(2, 3)).replace(fresh))
                .isInstanceOfSatisfying(
                        StrandedDocumentsException.class,
                        stranded ->
                                assertThat(stranded.whereTheyAre().resolve("scp/earlier.json"))
                                        .hasContent("earlier"));
    }

    @Test
    void theEarlierDocumentsStayWhereTheyCannotBeMovedAway() throws IOException {
        assertThatThrownBy(() -> new DirectoryReplacement(target, failingOn(1)).replace(fresh))
                .isInstanceOf(IOException.class);

        assertThat(target.resolve("scp/earlier.json")).hasContent("earlier");
        assertThat(entries(temporary)).containsExactly(target);
    }

    /// Moves as usual, but for these calls, counted from 1.
    private static DirectoryReplacement.Move failingOn(Integer... calls) {
        return new DirectoryReplacement.Move() {
            private int call;

            @Override
            public void move(Path from, Path to) throws IOException {
                call++;
                if (List.of(calls).contains(call)) {
                    throw new FileSystemException(to.toString(), null, "in use");
                }
                Files.move(from, to);
            }
        };
    }

    private static List<Path> entries(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        }
    }
}
