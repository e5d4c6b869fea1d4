package studio.kengen.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.kengen.exchange.report.ProjectReport;
import studio.kengen.exchange.report.ReportFormat;
import studio.kengen.exchange.report.ReportKind;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.task.Progress;
import studio.kengen.workspace.ProjectFiles;

/// `kengen report PROJECT -o FILE [--access] [--language en|ja]`: writes the design document, or the access report. What it
/// tells of findings and proofs is its content, and no reason for a status other than 0.
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
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
        ProjectReport report =
                ProjectReport.of(
                        kind(),
                        format,
                        input.project(),
                        Catalogs.inUse(),
                        LocalDate.now(ZoneId.systemDefault()),
                        messages,
                        Progress.UNWATCHED);
        ProjectFiles.write(file, report::writeTo)
                .ifPresent(problem -> {
                    throw new UnusableInput(problem);
                });
        return ExitStatus.of(doubtful);
    }

    private ReportKind kind() {
        return access ? ReportKind.ACCESS_REPORT : ReportKind.DESIGN_DOCUMENT;
    }

    /// The access report can be a table, the design document only a text.
    private ReportFormat format() {
        String name = file.toString();
        ReportFormat format =
                ReportFormat.of(name)
                        .orElseThrow(() ->
                                new UnusableInput(Message.of("cli.report.unknownEnding", name)));
        if (!kind().formats().contains(format)) {
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
