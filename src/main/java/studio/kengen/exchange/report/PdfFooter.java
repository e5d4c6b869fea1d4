package studio.kengen.exchange.report;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/// The foot of each page: what the report is about, and the number of the page out of all pages.
final class PdfFooter extends PdfPageEventHelper {
    private static final float BELOW_TEXT = 20;
    private static final float ROOM_FOR_COUNT = 22;
    private static final float GAP = 2;
    private static final float ROOM_FOR_NUMBERS = 60;
    private static final float DESCENT = 4;
    private static final float HEIGHT = 14;

    private final PdfFonts fonts;
    private final String title;

    /// Stands on each page and is filled in at the end, when it is known how many there are.
    private final PdfTemplate count;

    PdfFooter(PdfFonts fonts, String title, PdfWriter writer) {
        this.fonts = fonts;
        this.title = fonts.printable(title).replace('\n', ' ');
        this.count = PdfTemplate.createTemplate(writer, ROOM_FOR_COUNT, HEIGHT);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        float line = document.bottom() - BELOW_TEXT;
        float numbers = document.right() - ROOM_FOR_COUNT;
        PdfContentByte page = writer.getDirectContent();
        String shown = shortened(numbers - document.left() - ROOM_FOR_NUMBERS);
        show(page, Element.ALIGN_LEFT, shown, document.left(), line);
        show(
                page,
                Element.ALIGN_RIGHT,
                String.valueOf(writer.getPageNumber()),
                numbers - GAP,
                line);
        page.addTemplate(count, numbers, line - DESCENT);
    }

    /// The title as far as it fits in one line.
    private String shortened(float room) {
        String shown = title;
        for (int end = title.length();
                fonts.width(shown, PdfStyle.FOOTER) > room;
                shown = title.substring(0, end) + '…') {
            end = title.offsetByCodePoints(end, -1);
        }
        return shown;
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        show(count, Element.ALIGN_LEFT, "/ " + (writer.getPageNumber() - 1), 0, DESCENT);
    }

    private void show(PdfContentByte canvas, int alignment, String text, float x, float y) {
        ColumnText.showTextAligned(canvas, alignment, fonts.phrase(text, PdfStyle.FOOTER), x, y, 0);
    }
}
