package studio.kengen.exchange.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import studio.kengen.exchange.report.Block.Grid;
import studio.kengen.exchange.report.Block.Heading;
import studio.kengen.exchange.report.Block.Paragraph;

/// Writes a report as Markdown with tables, as GitHub shows it.
public final class MarkdownWriter {
    private final Writer out;

    private MarkdownWriter(Writer out) {
        this.out = out;
    }

    /// Writes `report` to `out`.
    ///
    /// @throws IOException where `out` does not take it
    public static void write(Report report, Writer out) throws IOException {
        out.write("# " + MarkdownText.line(report.title()) + '\n');
        MarkdownWriter writer = new MarkdownWriter(out);
        for (Block block : report.blocks()) {
            out.write('\n');
            switch (block) {
                case Heading(String text) -> out.write("## " + MarkdownText.line(text) + '\n');
                case Paragraph(String text) -> writer.paragraph(text);
                case Grid grid -> writer.grid(grid);
            }
        }
    }

    private void paragraph(String text) throws IOException {
        out.write(MarkdownText.paragraph(text) + '\n');
    }

    private void grid(Grid grid) throws IOException {
        Iterator<List<String>> rows = grid.rows().get().iterator();
        if (!rows.hasNext()) {
            paragraph(grid.ifEmpty());
            return;
        }
        row(grid.header().stream().map(MarkdownText::cell).toList());
        row(Collections.nCopies(grid.header().size(), "---"));
        while (rows.hasNext()) {
            row(rows.next().stream().map(MarkdownText::cell).toList());
        }
    }

    private void row(List<String> cells) throws IOException {
        out.write("| " + String.join(" | ", cells) + " |\n");
    }
}
