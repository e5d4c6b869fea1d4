package studio.kengen.exchange.report;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text on paper, where a letter that is not in the font would be missing without a word.
final class PrintableText {
    /// A letter and the marks that belong to it, as macOS writes the names of files. Nothing else is composed: that would
    /// change the kanji of names.
    private static final Pattern MARKED = Pattern.compile("\\P{M}[\\p{Mn}&&[^\\uFE00-\\uFE0F]]+");

    /// Says something of its neighbours, and shows nothing itself.
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

    private PrintableText() {}

    /// `text` in letters that are there, with `\n` for line breaks. Characters without a letter, and control characters,
    /// become their number, such as `[U+1F600]`.
    static String of(String text, IntPredicate hasLetter) {
        String lines = LineBreaks.unified(text).replace('\t', ' ');
        String composed =
                MARKED.matcher(lines)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(
                                        Normalizer.normalize(match.group(), Normalizer.Form.NFC)));
        StringBuilder printable = new StringBuilder(composed.length());
        INVISIBLE
                .matcher(composed)
                .replaceAll("")
                .codePoints()
                .forEach(codePoint -> append(codePoint, hasLetter, printable));
        return printable.toString();
    }

    private static void append(int codePoint, IntPredicate hasLetter, StringBuilder printable) {
        if (codePoint == '\n'
                || (!Character.isISOControl(codePoint) && hasLetter.test(codePoint))) {
            printable.appendCodePoint(codePoint);
        } else {
            printable.append(String.format(Locale.ROOT, "[U+%04X]", codePoint));
        }
    }
}
