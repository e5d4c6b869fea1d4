package studio.kengen.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Catalog;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.i18n.Messages;
import studio.kengen.task.Progress;

/// The reports of Map Lab as pages.
class SamplePagesTest {
    private static final Catalog CATALOG = Catalog.bundled();

    @Test
    void theDesignDocumentHasItsTablesAsBookmarksAndTheirRows() throws Exception {
        PdfPages pdf = PdfPages.of(bytes(ReportKind.DESIGN_DOCUMENT, "map-lab", Locale.ENGLISH));

        assertThat(pdf.bookmarks()).contains("Premises", "Proofs", "Findings").hasSize(16);
        assertThat(pdf.text())
                .contains(pdf.bookmarks())
                .contains("arn:aws:s3:::maplab-web/*", "UpdateFunctionConfiguration", "proved");
    }

    @Test
    void theDesignDocumentIsInJapaneseToo() throws Exception {
        PdfPages pdf =
                PdfPages.of(bytes(ReportKind.DESIGN_DOCUMENT, "map-lab-ja", Locale.JAPANESE));

        assertThat(pdf.text())
                .contains(pdf.bookmarks())
                .contains("マップつくラボ：権限設計書", "監査証跡は何があっても完全でなければならない。", "地図データ提供会社");
        assertThat(pdf.fonts()).hasSize(1).allMatch(PdfPages.Embedding::embedded);
    }

    @Test
    void theAccessReportIsTheSameToTheByteEachTime() throws Exception {
        byte[] bytes = bytes(ReportKind.ACCESS_REPORT, "map-lab-ja", Locale.JAPANESE);

        assertThat(PdfPages.of(bytes).text()).contains("アクセスレポート", "許可セット");
        assertThat(bytes(ReportKind.ACCESS_REPORT, "map-lab-ja", Locale.JAPANESE)).isEqualTo(bytes);
    }

    private static byte[] bytes(ReportKind kind, String sample, Locale language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProjectReport.of(
                        kind,
                        ReportFormat.PDF,
                        ProjectReader.read(
                                        Files.readAllBytes(
                                                Path.of("samples/" + sample + ".kengen.json")))
                                .project(),
                        CATALOG,
                        LocalDate.of(2026, 11, 28),
                        Messages.in(language),
                        Progress.UNWATCHED)
                .writeTo(out);
        return out.toByteArray();
    }
}
