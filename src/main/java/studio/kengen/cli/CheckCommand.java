package studio.kengen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kengen check PROJECT…`: findings, with the place of each in its file.
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        JSON
    }

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PROJECT", descriptionKey = "cli.option.checked")
    private List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "cli.option.format")
    private Format format = Format.TEXT;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<PrintedFinding> findings = new ArrayList<>();
        for (Path file : files) {
            findings.addAll(ProjectFindings.of(ProjectInput.read(file), console.messages()));
        }
        switch (format) {
            case TEXT -> findings.forEach(finding -> console.print(finding.asMessage()));
            case JSON -> console.print(Json.text(findings));
        }
        return ExitStatus.of(!findings.isEmpty());
    }
}
