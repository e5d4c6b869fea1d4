package studio.kengen.exchange.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import studio.kengen.exchange.report.Block.Grid;
import studio.kengen.exchange.report.Block.Heading;
import studio.kengen.exchange.report.Block.Paragraph;

/// Reports as text, for tests.
final class Written {
    private interface Writing {
        void to(Writer out) throws IOException;
    }

    private Written() {}

    static String html(Report report) {
        return text(out -> HtmlWriter.write(report, out));
    }

    static String markdown(Report report) {
        return text(out -> MarkdownWriter.write(report, out));
    }

    static String csv(Grid grid) {
        return text(out -> CsvWriter.write(grid, out));
    }

    /// A report that holds `text` in every place that a text can be in.
    static Report everywhere(String text) {
        return new Report(
                Locale.ENGLISH,
                text,
                List.of(new Heading(text), new Paragraph(text), grid(text, text)));
    }

    static Grid grid(String... cells) {
        List<String> row = List.of(cells);
        return new Grid(row, () -> List.of(row).stream(), "none");
    }

    private static String text(Writing writing) {
        StringWriter out = new StringWriter();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
