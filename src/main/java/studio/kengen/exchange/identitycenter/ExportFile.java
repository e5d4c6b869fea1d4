package studio.kengen.exchange.identitycenter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import studio.kengen.evidence.json.Place;
import studio.kengen.evidence.read.UnreadableEvidenceException;
import studio.kengen.i18n.Message;

/// A file to import.
///
/// @param name without folders; it may tell which permission set the content is of
public record ExportFile(String name, String text) {
    private static final String MARK = "\uFEFF";

    /// The file with these bytes: UTF-8, or UTF-16 with a byte order mark, as Windows PowerShell writes it.
    ///
    /// @throws UnreadableEvidenceException where they are no text
    public static ExportFile of(String name, byte[] bytes) throws UnreadableEvidenceException {
        boolean isUtf16 = startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
        Charset charset = isUtf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new ExportFile(name, text.startsWith(MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new UnreadableEvidenceException(
                    Message.of(
                            "evidence.inFile",
                            name,
                            Place.START.message(),
                            Message.of("evidence.notText")));
        }
    }

    /// The file at `path`.
    ///
    /// @throws UnreadableEvidenceException where it cannot be read, or is no text
    public static ExportFile read(Path path) throws UnreadableEvidenceException {
        try {
            return of(String.valueOf(path.getFileName()), Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw new UnreadableEvidenceException(Message.of("evidence.noFile", path.toString()));
        } catch (IOException e) {
            throw new UnreadableEvidenceException(
                    Message.of("evidence.unreadable", path.toString()), e);
        }
    }

    /// Tells beforehand whether the file would have the import of all files fail.
    ///
    /// @throws UnreadableEvidenceException where it is no JSON, or nothing in it is read by [IdentityCenterImport]
    public void refuseIfUnreadable() throws UnreadableEvidenceException {
        new ExportReader(new Facts(), new SetParts(), new ImportNotes()).read(this);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
