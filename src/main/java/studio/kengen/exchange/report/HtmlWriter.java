package studio.kengen.exchange.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import studio.kengen.exchange.report.Block.Grid;
import studio.kengen.exchange.report.Block.Heading;
import studio.kengen.exchange.report.Block.Paragraph;

/// Writes a report as one page that needs nothing else: no network, no scripts. It is meant to be printed, too.
public final class HtmlWriter {
    private static final String STYLE =
            """
            body { font: 10.5pt/1.5 system-ui, "Noto Sans", "Noto Sans JP", "Hiragino Sans", "Yu Gothic UI", sans-serif; \
            color: #1b1f24; background: #fff; margin: 2em auto; max-width: 76em; padding: 0 1.5em; }
            h1 { font-size: 1.7em; line-height: 1.25; }
            h2 { font-size: 1.2em; margin: 2em 0 .5em; border-bottom: 2px solid #d0d7de; }
            nav ol { columns: 20em 3; padding-left: 1.5em; }
            a { color: #0a58ca; }
            table { border-collapse: collapse; width: 100%; font-size: .88em; }
            th, td { border: 1px solid #d0d7de; padding: .3em .5em; text-align: left; vertical-align: top; \
            overflow-wrap: anywhere; }
            th { background: #f0f3f6; }
            @page { size: A4 landscape; margin: 14mm; }
            @media print { body { margin: 0; max-width: none; padding: 0; font-size: 9pt; } nav { display: none; } \
            thead { display: table-header-group; } tr { break-inside: avoid; } h2 { break-after: avoid; } }
            """;

    private final Report report;
    private final Writer out;

    private HtmlWriter(Report report, Writer out) {
        this.report = report;
        this.out = out;
    }

    /// Writes `report` to `out`, in UTF-8 as the page says.
    ///
    /// @throws IOException where `out` does not take it
    public static void write(Report report, Writer out) throws IOException {
        new HtmlWriter(report, out).write();
    }

    private void write() throws IOException {
        String title = HtmlText.escape(report.title());
        out.write("<!DOCTYPE html>\n<html lang=\"" + report.language().toLanguageTag() + "\">\n");
        out.write("<head>\n<meta charset=\"utf-8\">\n");
        out.write("<meta http-equiv=\"Content-Security-Policy\" ");
        out.write("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.write("<title>" + title + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n");
        out.write("<body>\n<h1>" + title + "</h1>\n");
        contents();
        int section = 0;
        for (Block block : report.blocks()) {
            switch (block) {
                case Heading(String text) -> {
                    section++;
                    out.write("<h2 id=\"s" + section + "\">" + HtmlText.escape(text) + "</h2>\n");
                }
                case Paragraph(String text) -> paragraph(text);
                case Grid grid -> grid(grid);
            }
        }
        out.write("</body>\n</html>\n");
    }

    private void contents() throws IOException {
        out.write("<nav><ol>\n");
        int section = 0;
        for (Block block : report.blocks()) {
            if (block instanceof Heading(String text)) {
                section++;
                out.write("<li><a href=\"#s" + section + "\">" + HtmlText.escape(text));
                out.write("</a></li>\n");
            }
        }
        out.write("</ol></nav>\n");
    }

    private void paragraph(String text) throws IOException {
        out.write("<p>" + HtmlText.escape(text) + "</p>\n");
    }

    private void grid(Grid grid) throws IOException {
        Iterator<List<String>> rows = grid.rows().get().iterator();
        if (!rows.hasNext()) {
            paragraph(grid.ifEmpty());
            return;
        }
        out.write("<table>\n<thead>");
        row(grid.header(), "th scope=\"col\"", "th");
        out.write("</thead>\n<tbody>\n");
        while (rows.hasNext()) {
            row(rows.next(), "td", "td");
            out.write("\n");
        }
        out.write("</tbody>\n</table>\n");
    }

    private void row(List<String> cells, String open, String close) throws IOException {
        out.write("<tr>");
        for (String cell : cells) {
            out.write('<' + open + '>' + HtmlText.escape(cell) + "</" + close + '>');
        }
        out.write("</tr>");
    }
}
