package studio.kengen.evidence.read;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.evidence.json.Place;
import studio.kengen.i18n.Message;

/// The text of an exported file as a stream: unpacked where it is compressed, in UTF-8 or in UTF-16 with a byte order
/// mark. Keeps count and check sum of the bytes on the way.
final class ExportSource implements AutoCloseable {
    private static final int SNIFFED = 512;
    private static final int BUFFER = 1 << 16;

    private final Counted bytes;
    private final BufferedReader text;

    /// @throws Misfit where the bytes are no text
    ExportSource(InputStream file, ReportBuilder report) throws IOException, Misfit {
        bytes = new Counted(file);
        BufferedInputStream unpacked = new BufferedInputStream(bytes, BUFFER);
        byte[] start = peek(unpacked);
        if (startsWith(start, 0x1F, 0x8B)) {
            unpacked = new BufferedInputStream(new GZIPInputStream(unpacked, BUFFER), BUFFER);
            start = peek(unpacked);
            report.note(Message.of("evidence.note.compressed"));
        }
        text =
                new BufferedReader(
                        new InputStreamReader(unpacked, charset(start, report).newDecoder()),
                        BUFFER);
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
    }

    BufferedReader text() {
        return text;
    }

    /// How many bytes of the file were read.
    long read() {
        return bytes.count;
    }

    /// Reads to the end.
    ///
    /// @return the SHA-256 of all bytes of the file, in lower-case hexadecimal digits
    String sha256() throws IOException {
        bytes.skip(Long.MAX_VALUE);
        return HexFormat.of().formatHex(bytes.digest.digest());
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private static Charset charset(byte[] start, ReportBuilder report) throws Misfit {
        if (startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE)) {
            report.note(Message.of("evidence.note.utf16"));
            return startsWith(start, 0xFE) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        if (startsWith(start, 'P', 'K')) {
            throw new Misfit(Place.START, Message.of("evidence.foreign.zip"));
        }
        if (startsWith(start, '%', 'P', 'D', 'F')) {
            throw new Misfit(Place.START, Message.of("evidence.foreign.pdf"));
        }
        for (byte each : start) {
            if (each == 0) {
                throw new Misfit(Place.START, Message.of("evidence.foreign.binary"));
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static byte[] peek(BufferedInputStream stream) throws IOException {
        stream.mark(SNIFFED);
        byte[] start = stream.readNBytes(SNIFFED);
        stream.reset();
        return start;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /// Counts and digests what passes.
    private static final class Counted extends FilterInputStream {
        private final MessageDigest digest = sha256();
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            if (read > 0) {
                count += read;
                digest.update(into, offset, read);
            }
            return read;
        }

        @Override
        public long skip(long n) throws IOException {
            byte[] passed = new byte[BUFFER];
            long skipped = 0;
            while (skipped < n) {
                int read = read(passed, 0, (int) Math.min(passed.length, n - skipped));
                if (read < 0) {
                    return skipped;
                }
                skipped += read;
            }
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}
