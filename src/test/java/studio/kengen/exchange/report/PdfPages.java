package studio.kengen.exchange.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// A file of pages as a reader takes it, for tests.
public final class PdfPages {
    /// A font that a file names.
    public record Embedding(String name, boolean embedded) {}

    private final PdfReader reader;

    private PdfPages(PdfReader reader) {
        this.reader = reader;
    }

    public static PdfPages of(byte[] bytes) throws IOException {
        return new PdfPages(new PdfReader(bytes));
    }

    static PdfPages of(Report report) throws IOException {
        return of(bytes(report));
    }

    static byte[] bytes(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReportWriter.write(report, out);
        return out.toByteArray();
    }

    /// The text of each page.
    public List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.add(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        return pages;
    }

    public String text() throws IOException {
        return String.join("\n", pages());
    }

    Map<String, String> information() {
        return reader.getInfo();
    }

    String language() {
        return reader.getCatalog().get(PdfName.LANG).toString();
    }

    String identifier() {
        return reader.getTrailer().get(PdfName.ID).toString();
    }

    List<String> bookmarks() {
        return SimpleBookmark.getBookmarkList(reader).stream()
                .map(bookmark -> String.valueOf(bookmark.get("Title")))
                .toList();
    }

    public List<Embedding> fonts() {
        List<Embedding> fonts = new ArrayList<>();
        for (int number = 1; number < reader.getXrefSize(); number++) {
            if (PdfReader.getPdfObject(reader.getPdfObject(number))
                            instanceof PdfDictionary dictionary
                    && PdfName.FONTDESCRIPTOR.equals(dictionary.get(PdfName.TYPE))) {
                fonts.add(
                        new Embedding(
                                PdfName.decodeName(
                                        Objects.requireNonNull(dictionary.get(PdfName.FONTNAME))
                                                .toString()),
                                dictionary.contains(PdfName.FONTFILE2)));
            }
        }
        return fonts;
    }
}
