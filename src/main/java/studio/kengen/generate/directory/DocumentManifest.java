package studio.kengen.generate.directory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.kengen.generate.OutputFile;

/// What the documents of a directory were when they were written, by which edited ones are recognised. Kept in the
/// directory as a file that `sha256sum -c` understands; no `*.json`, so that nobody takes it for a document.
///
/// @param hashes the SHA-256 of each document's bytes, by its path; line ends count as `\n`, since Git may change them
record DocumentManifest(Map<String, String> hashes) {
    /// The manifest's name in its directory.
    static final String FILE = ".kengen-manifest";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}(.+)");

    DocumentManifest {
        hashes = Map.copyOf(hashes);
    }

    /// The manifest of documents as they are.
    static DocumentManifest of(List<? extends OutputFile> documents) {
        Map<String, String> hashes = new TreeMap<>();
        documents.forEach(document ->
                hashes.put(
                        document.path(), hash(document.text().getBytes(StandardCharsets.UTF_8))));
        return new DocumentManifest(hashes);
    }

    /// The manifest in `directory`. Empty where there is none, and without the lines that are damaged: then the documents
    /// count as edited.
    static DocumentManifest in(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        Map<String, String> hashes = new TreeMap<>();
        if (Files.exists(file)) {
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .forEach(line -> hashes.put(line.group(2), line.group(1)));
        }
        return new DocumentManifest(hashes);
    }

    /// Writes the manifest to `directory`, sorted by path.
    void writeTo(Path directory) throws IOException {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(hashes)
                .forEach((path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
        Files.writeString(directory.resolve(FILE), text, StandardCharsets.UTF_8);
    }

    /// Whether there is a document at `path`.
    boolean names(String path) {
        return hashes.containsKey(path);
    }

    /// Whether these bytes are those of the document at `path`.
    boolean holds(String path, byte[] bytes) {
        return hash(bytes).equals(hashes.get(path));
    }

    private static String hash(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        return HexFormat.of()
                .formatHex(sha256().digest(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
