package studio.kengen.exchange.report;

import java.util.regex.Pattern;

/// The ways in which texts end lines.
final class LineBreaks {
    private static final Pattern ANY = Pattern.compile("\\R");

    private LineBreaks() {}

    /// The text without white space at its end and with `\n` for every line break.
    static String unified(String text) {
        return ANY.matcher(text.stripTrailing()).replaceAll("\n");
    }
}
