package studio.kengen.exchange.report;

import java.security.MessageDigest;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/// Makes the file depend on the report alone: its identifier comes from its pages, where the library would draw one by
/// lot, and the time at which it was made is left out. Source: ISO 32000-1, sections 14.3.3 and 14.4.
final class PdfIdentity extends PdfPageEventHelper {
    private final MessageDigest pages;

    /// @param pages has seen all that was written
    PdfIdentity(MessageDigest pages) {
        this.pages = pages;
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        writer.flush();
        byte[] digest = pages.digest();
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(digest, digest));
        writer.getInfo().remove(PdfName.CREATIONDATE);
    }
}
