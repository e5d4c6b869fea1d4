package studio.kengen.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// What a file held at some time, by its SHA-256. Times and sizes would miss a change within the clock's tick and cry over
/// a touched file; project files are small enough to be read.
///
/// @param sha256 in hexadecimal digits
public record FileStamp(String sha256) {
    static FileStamp of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new FileStamp(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// The stamp of a file as it is now; empty where it cannot be read.
    static Optional<FileStamp> of(Path file) {
        try {
            return Optional.of(of(Files.readAllBytes(file)));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
