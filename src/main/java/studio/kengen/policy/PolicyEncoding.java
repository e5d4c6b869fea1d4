package studio.kengen.policy;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Turns the bytes of a file into text: UTF-8, or UTF-16 with a byte order mark, which the `>` of Windows PowerShell 5
/// writes.
final class PolicyEncoding {
    private PolicyEncoding() {}

    /// The text without byte order mark; empty if the bytes are not in the encoding.
    static Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(withoutMark(strictly(charsetOf(bytes), bytes)));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// Where the first byte is that does not belong there, seen as text up to that point.
    static SourcePosition firstMistake(byte[] bytes) {
        CharBuffer before = CharBuffer.allocate(bytes.length);
        charsetOf(bytes).newDecoder().decode(ByteBuffer.wrap(bytes), before, true);
        String text = withoutMark(before.flip().toString());
        int lines = (int) text.chars().filter(c -> c == '\n').count();
        return new SourcePosition(lines + 1, text.length() - text.lastIndexOf('\n'));
    }

    static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String strictly(Charset charset, byte[] bytes) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static Charset charsetOf(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }
}
