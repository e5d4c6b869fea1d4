package studio.kengen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kengen check PROJECT|POLICY…`: findings, with the place of each in its file.
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "PROJECT|POLICY",
            descriptionKey = "cli.option.checked")
    private List<Path> paths = List.of();

    @Option(
            names = "--type",
            paramLabel = "identity|boundary|scp|rcp|resource|trust|session",
            descriptionKey = "cli.option.policyType")
    private @Nullable PolicyType type;

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            descriptionKey = "cli.option.format")
    private Format format = Format.TEXT;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FileFindings checker = new FileFindings(Optional.ofNullable(type), console);
        List<PrintedFinding> findings = new ArrayList<>();
        for (Path file : InputFiles.of(paths)) {
            findings.addAll(checker.of(file));
        }
        switch (format) {
            case TEXT -> findings.forEach(finding -> console.print(finding.asMessage()));
            case JSON -> console.print(Json.text(findings));
            case SARIF -> console.print(SarifLog.of(findings, console.messages()));
        }
        return ExitStatus.of(!findings.isEmpty());
    }
}
