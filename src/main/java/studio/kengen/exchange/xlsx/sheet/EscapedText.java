package studio.kengen.exchange.xlsx.sheet;

import java.util.regex.Pattern;

/// Text with what XML cannot hold, or would change, written as `_x000D_`.
///
/// Source: ECMA-376 part 1, 22.9.2.19, ST_Xstring. Excel, LibreOffice and POI undo it when they read.
final class EscapedText {
    private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private EscapedText() {}

    /// The text to put into a cell so that `text` is read from it.
    static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int c = text.codePointAt(at);
            boolean looksEscaped =
                    c == '_' && ESCAPE.matcher(text).region(at, text.length()).lookingAt();
            if (looksEscaped || isChangedByXml(c)) {
                escaped.append(String.format("_x%04X_", c));
            } else {
                escaped.appendCodePoint(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isChangedByXml(int c) {
        boolean control = c < ' ' && c != '\n' && c != '\t';
        boolean halfOfPair = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return control || halfOfPair || c == 0xFFFE || c == 0xFFFF;
    }
}
