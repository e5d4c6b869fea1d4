package studio.kengen.exchange.report;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

/// The letters of a printed report. They come with the studio, so that a report looks the same wherever it is made, and a
/// file holds those of them that it uses. One object is for one file.
///
/// Noto Sans JP has Japanese and Western letters; what it lacks, such as `ł`, is in the font that the library brings.
final class PdfFonts {
    private static final String JAPANESE = "NotoSansJP-Regular.ttf";
    private static final String EUROPEAN = "font-fallback/LiberationSans-Regular.ttf";
    private static final WrapPoints WRAP_POINTS = new WrapPoints();

    private final BaseFont japanese;
    private final BaseFont european;

    private PdfFonts(BaseFont japanese, BaseFont european) {
        this.japanese = japanese;
        this.european = european;
    }

    /// Reads the fonts.
    static PdfFonts load() throws IOException {
        SecureRandom prefixes = sameEachTime();
        return new PdfFonts(
                font(JAPANESE, bytes(JAPANESE), prefixes), font(EUROPEAN, null, prefixes));
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = PdfFonts.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        }
    }

    private static BaseFont font(String name, byte @Nullable [] bytes, SecureRandom prefixes)
            throws IOException {
        BaseFont font =
                BaseFont.createFont(
                        name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
        font.setSecureRandom(prefixes);
        return font;
    }

    /// The library draws the names of the parts of fonts in a file by lot. From here they are the same in each file.
    private static SecureRandom sameEachTime() {
        try {
            SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(new byte[] {1});
            return random;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// `text` as it can be printed.
    String printable(String text) {
        return PrintableText.of(
                text,
                codePoint -> japanese.charExists(codePoint) || european.charExists(codePoint));
    }

    /// How wide `text`, which is printable, is in one line, in points.
    float width(String text, PdfStyle style) {
        return text.codePoints().map(codePoint -> font(codePoint).getWidth(codePoint)).sum()
                * style.size()
                / 1000;
    }

    /// `text`, which is printable, to be set in lines.
    Phrase phrase(String text, PdfStyle style) {
        Phrase phrase = new Phrase(style.leading());
        int from = 0;
        while (from < text.length()) {
            BaseFont font = font(text.codePointAt(from));
            int to = from;
            while (to < text.length() && font(text.codePointAt(to)).equals(font)) {
                to += Character.charCount(text.codePointAt(to));
            }
            phrase.add(chunk(text.substring(from, to), font, style));
            from = to;
        }
        return phrase;
    }

    /// The usual font.
    Font font(PdfStyle style) {
        return font(japanese, style);
    }

    private static Font font(BaseFont font, PdfStyle style) {
        int weight = style.bold() ? Font.BOLD : Font.NORMAL;
        return new Font(font, style.size(), weight, PdfStyle.INK);
    }

    private BaseFont font(int codePoint) {
        return !japanese.charExists(codePoint) && european.charExists(codePoint)
                ? european
                : japanese;
    }

    private static Chunk chunk(String text, BaseFont font, PdfStyle style) {
        Chunk chunk = new Chunk(text, font(font, style));
        chunk.setSplitCharacter(WRAP_POINTS);
        return chunk;
    }
}
