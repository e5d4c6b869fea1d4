package studio.kengen.generate.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.StoredDocument;
import studio.kengen.generate.kind.Design;
import studio.kengen.i18n.Message;

class DocumentDirectoryReaderTest {
    private static final RowId APP = new RowId("app");
    private static final RowId WRITER = new RowId("writer");

    @TempDir private Path directory;

    private final Design design =
            new Design()
                    .source("writer", SourceKind.WORKLOAD, Design.role("writer"))
                    .needs("n1", "s3", "GetObject", "maps")
                    .needsOf("writer", "n2", "s3", "PutObject", "maps")
                    .unacceptable("u1", "s3", "PutObject", "maps");

    @Test
    void whatWasWrittenComesBackWithWhatItIsAndForWhom() {
        DocumentSet written = design.documents();
        DocumentDirectory.overwrite(written.documents(), directory);

        DirectoryContents read = read();
        assertThat(read.problems()).isEmpty();
        assertThat(read.documents())
                .containsExactlyInAnyOrderElementsOf(
                        written.documents().stream()
                                .map(document ->
                                        new StoredDocument(
                                                document.kind(),
                                                document.source(),
                                                document.path(),
                                                document.text()))
                                .toList());
    }

    @Test
    void everySourceGetsItsOwnDocumentsAndThoseForAll() {
        DocumentDirectory.overwrite(design.documents().documents(), directory);

        Attachments<StoredDocument> attachments = read().attachments();
        assertThat(attachments.identityPolicies(APP))
                .extracting(StoredDocument::path)
                .containsExactly("identity/app.json");
        assertThat(attachments.boundary(APP))
                .map(StoredDocument::path)
                .contains("boundary/acceptable-maximum.json");
        assertThat(attachments.boundary(WRITER))
                .map(StoredDocument::path)
                .contains("boundary/writer.json");
        assertThat(attachments.serviceControlPolicies())
                .extracting(StoredDocument::path)
                .containsExactly("scp/deny-unacceptable.json");
    }

    @Test
    void anEditedDocumentIsReadAsItStands() throws IOException {
        write("identity/app.json", "{ edited }");
        write("identity/app-7.json", "{ added }");
        write("scp/mine.json", "{ mine }");

        assertThat(read().documents())
                .containsExactlyInAnyOrder(
                        new StoredDocument(
                                DocumentKind.IDENTITY,
                                Optional.of(APP),
                                "identity/app.json",
                                "{ edited }"),
                        new StoredDocument(
                                DocumentKind.IDENTITY,
                                Optional.of(APP),
                                "identity/app-7.json",
                                "{ added }"),
                        new StoredDocument(
                                DocumentKind.SCP, Optional.empty(), "scp/mine.json", "{ mine }"));
    }

    @Test
    void whatIsForNobodyIsAProblem() throws IOException {
        write("identity/stranger.json", "{}");
        write("boundary/app-2.json", "{}");

        assertThat(read().problems())
                .extracting(Message::key)
                .containsExactly("generate.read.nobody", "generate.read.nobody");
    }

    @Test
    void aDocumentInTheWrongPlaceIsAProblemAndOtherFilesAreNot() throws IOException {
        write("scp/a.json", "{}");
        write("scp/README.md", "mine");
        write("loose.json", "{}");
        write("identity/team/app.json", "{}");

        assertThat(read().problems())
                .extracting(problem -> problem.arguments().getFirst())
                .containsExactlyInAnyOrder(
                        directory.resolve("loose.json").toString(),
                        directory.resolve("identity/team/app.json").toString());
    }

    @Test
    void aDirectoryThatIsMissingOrEmptyOrAFileIsAProblem() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThat(problem(directory)).isEqualTo("generate.read.empty");
        assertThat(problem(file)).isEqualTo("generate.read.noDirectory");
        assertThat(problem(directory.resolve("nowhere"))).isEqualTo("generate.read.missing");
    }

    @Test
    void bytesThatAreNoUtf8AreAProblem() throws IOException {
        Files.createDirectories(directory.resolve("scp"));
        Files.write(directory.resolve("scp/a.json"), "é".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read().problems())
                .extracting(Message::key)
                .containsExactly("generate.read.noText");
    }

    private String problem(Path where) {
        return DocumentDirectory.read(where, design.project()).problems().getFirst().key();
    }

    private DirectoryContents read() {
        return DocumentDirectory.read(directory, design.project());
    }

    private void write(String path, String text) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
