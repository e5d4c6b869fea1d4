package studio.kengen.exchange.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.practice.PracticeChecker;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.design.Project;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.i18n.Messages;
import studio.kengen.prove.Prover;
import studio.kengen.task.Progress;

/// A report of a project in one format and language, worked out and ready to be written.
public final class ProjectReport {
    /// Writes the report in its format.
    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /// Writes the report as text.
    @FunctionalInterface
    private interface TextWriting {
        void to(Writer out) throws IOException;
    }

    private final Writing writing;

    private ProjectReport(Writing writing) {
        this.writing = writing;
    }

    /// Works a report out.
    ///
    /// @param format one of the kind's
    /// @param today the day that findings are of: some depend on it, such as overdue reviews
    /// @throws java.util.concurrent.CancellationException where it was cancelled
    public static ProjectReport of(
            ReportKind kind,
            ReportFormat format,
            Project project,
            Catalog catalog,
            LocalDate today,
            Messages messages,
            Progress progress) {
        Areas areas = Areas.of(project, catalog);
        ProjectKnowledge knowledge = ProjectKnowledge.of(project, catalog);
        DocumentSet documents = new DocumentGenerator(catalog, knowledge).generate(areas);
        return switch (kind) {
            case DESIGN_DOCUMENT ->
                    pages(
                            format,
                            DesignDocument.of(
                                    new DesignBasis(
                                            areas,
                                            knowledge.controls(),
                                            documents,
                                            new Prover(catalog)
                                                    .prove(
                                                            areas,
                                                            documents.attachments(),
                                                            progress),
                                            PracticeChecker.everyFinding(
                                                    areas, knowledge, catalog, today),
                                            today),
                                    messages));
            case ACCESS_REPORT ->
                    access(format, AccessBasis.of(areas, documents, catalog, progress), messages);
        };
    }

    private static ProjectReport access(ReportFormat format, AccessBasis basis, Messages messages) {
        return format == ReportFormat.CSV
                ? text(out -> CsvWriter.write(AccessDocument.rows(basis, messages), out))
                : pages(format, AccessDocument.of(basis, messages));
    }

    private static ProjectReport pages(ReportFormat format, Report report) {
        return switch (format) {
            case PDF -> new ProjectReport(out -> PdfReportWriter.write(report, out));
            case HTML -> text(out -> HtmlWriter.write(report, out));
            case MARKDOWN -> text(out -> MarkdownWriter.write(report, out));
            case CSV -> throw new IllegalArgumentException("no table");
        };
    }

    /// In UTF-8.
    private static ProjectReport text(TextWriting writing) {
        return new ProjectReport(stream -> {
            Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            writing.to(out);
            out.flush();
        });
    }

    /// Writes the report.
    ///
    /// @throws IOException where `stream` does not take it
    public void writeTo(OutputStream stream) throws IOException {
        writing.to(stream);
    }
}
