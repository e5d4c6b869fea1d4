package studio.kengen.exchange.report;

import java.util.regex.Pattern;

/// Text in Markdown, such that it reads as it was written and means nothing else. Source: GitHub Flavored Markdown, sections
/// 2.4 (backslash escapes) and 4.10 (tables).
final class MarkdownText {
    /// Punctuation that can begin something within a line. HTML and entities begin with `<` and `&`.
    private static final Pattern ACTIVE = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&!$]");

    /// What begins a list or underlines a heading at the begin of a line.
    private static final Pattern BULLET = Pattern.compile("^[-+=]");

    private static final Pattern NUMBER = Pattern.compile("^(\\d+)([.)])");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private MarkdownText() {}

    /// A cell of a table: one line, with `<br>` for line breaks.
    static String cell(String text) {
        return escaped(text).replace("\n", "<br>");
    }

    /// A line, such as a heading.
    static String line(String text) {
        return start(escaped(text).replace('\n', ' '));
    }

    /// A paragraph that keeps its line breaks.
    static String paragraph(String text) {
        return String.join("  \n", escaped(text).lines().map(line -> start(line.strip())).toList());
    }

    private static String escaped(String text) {
        String clean = CONTROL.matcher(LineBreaks.unified(text)).replaceAll("\uFFFD");
        return ACTIVE.matcher(clean.replace('\t', ' ')).replaceAll("\\\\$0");
    }

    private static String start(String line) {
        return NUMBER.matcher(BULLET.matcher(line).replaceFirst("\\\\$0")).replaceFirst("$1\\\\$2");
    }
}
