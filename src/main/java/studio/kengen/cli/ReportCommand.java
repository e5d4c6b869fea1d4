package studio.kengen.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.design.area.Areas;
import studio.kengen.exchange.report.AccessBasis;
import studio.kengen.exchange.report.AccessDocument;
import studio.kengen.exchange.report.CsvWriter;
import studio.kengen.exchange.report.DesignBasis;
import studio.kengen.exchange.report.DesignDocument;
import studio.kengen.exchange.report.HtmlWriter;
import studio.kengen.exchange.report.MarkdownWriter;
import studio.kengen.exchange.report.Report;
import studio.kengen.exchange.report.ReportFormat;
import studio.kengen.generate.DocumentGenerator;
import studio.kengen.generate.DocumentSet;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.prove.Prover;
import studio.kengen.task.Progress;
import studio.kengen.workspace.FileContent;
import studio.kengen.workspace.ProjectFiles;

/// `kengen report PROJECT -o FILE [--access] [--language en|ja]`: writes the design document, or the access report. What it
/// tells of findings and proofs is its content, and no reason for a status other than 0.
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    /// Writes a report in one of its formats.
    @FunctionalInterface
    private interface Writing {
        void to(Writer out) throws IOException;
    }

    private final Console console;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "cli.option.project")
    private Path project = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.option.reportFile")
    private Path file = Path.of("");

    @Option(names = "--access", descriptionKey = "cli.option.access")
    private boolean access;

    @Option(names = "--language", paramLabel = "en|ja", descriptionKey = "cli.option.language")
    private @Nullable String language;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ReportFormat format = format();
        Messages messages = messages();
        ProjectInput input = ProjectInput.read(project);
        boolean doubtful = input.tellProblems(console);
        Catalog catalog = Catalogs.inUse();
        Areas areas = Areas.of(input.project(), catalog);
        ProjectKnowledge knowledge = ProjectKnowledge.of(input.project(), catalog);
        DocumentSet documents = new DocumentGenerator(catalog, knowledge).generate(areas);
        write(
                access
                        ? accessReport(format, areas, documents, catalog, messages)
                        : written(format, design(areas, documents, knowledge, catalog, messages)));
        return ExitStatus.of(doubtful);
    }

    private static Writing accessReport(
            ReportFormat format,
            Areas areas,
            DocumentSet documents,
            Catalog catalog,
            Messages messages) {
        AccessBasis basis = AccessBasis.of(areas, documents, catalog, Progress.UNWATCHED);
        return format == ReportFormat.CSV
                ? out -> CsvWriter.write(AccessDocument.rows(basis, messages), out)
                : written(format, AccessDocument.of(basis, messages));
    }

    private static Report design(
            Areas areas,
            DocumentSet documents,
            ProjectKnowledge knowledge,
            Catalog catalog,
            Messages messages) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return DesignDocument.of(
                new DesignBasis(
                        areas,
                        knowledge.controls(),
                        documents,
                        new Prover(catalog).prove(areas, documents.attachments()),
                        ProjectFindings.of(areas, knowledge, catalog, today),
                        today),
                messages);
    }

    private static Writing written(ReportFormat format, Report report) {
        return format == ReportFormat.HTML
                ? out -> HtmlWriter.write(report, out)
                : out -> MarkdownWriter.write(report, out);
    }

    private void write(Writing report) {
        FileContent content =
                stream -> {
                    Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
                    report.to(out);
                    out.flush();
                };
        ProjectFiles.write(file, content)
                .ifPresent(problem -> {
                    throw new UnusableInput(problem);
                });
    }

    /// The access report can be a table, the design document only a text.
    private ReportFormat format() {
        String name = file.toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new UnusableInput(Message.of("cli.report.noPdf", name));
        }
        ReportFormat format =
                ReportFormat.of(name)
                        .orElseThrow(() ->
                                new UnusableInput(Message.of("cli.report.unknownEnding", name)));
        if (format == ReportFormat.CSV && !access) {
            throw new UnusableInput(Message.of("cli.report.noTable", name));
        }
        return format;
    }

    private Messages messages() {
        String wanted = language;
        if (wanted == null) {
            return console.messages();
        }
        return Messages.LANGUAGES.stream()
                .filter(known -> known.toLanguageTag().equalsIgnoreCase(wanted.strip()))
                .findFirst()
                .map(Messages::in)
                .orElseThrow(
                        () -> new UnusableInput(Message.of("cli.report.unknownLanguage", wanted)));
    }
}
