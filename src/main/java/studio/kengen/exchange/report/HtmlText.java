package studio.kengen.exchange.report;

/// Text in a page.
final class HtmlText {
    private HtmlText() {}

    /// The text as content of an element or of an attribute in double quotes. Line breaks stay visible; control characters,
    /// which pages must not hold, become `U+FFFD`.
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        LineBreaks.unified(text).chars().forEach(character -> append((char) character, escaped));
        return escaped.toString();
    }

    private static void append(char character, StringBuilder escaped) {
        switch (character) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            case '\n' -> escaped.append("<br>");
            case '\t' -> escaped.append(' ');
            default -> escaped.append(Character.isISOControl(character) ? '\uFFFD' : character);
        }
    }
}
