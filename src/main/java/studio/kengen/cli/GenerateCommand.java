package studio.kengen.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.DocumentDirectory;
import studio.kengen.generate.DocumentGenerator;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.i18n.Message;

/// `kengen generate PROJECT -o DIR [--only KIND,…] [--format json] [--force]`: writes the documents.
@Command(name = "generate", mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "cli.option.project")
    private Path project = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            descriptionKey = "cli.option.output")
    private Path directory = Path.of("");

    @Option(names = "--only", split = ",", paramLabel = "KIND", descriptionKey = "cli.option.only")
    private List<String> only = List.of();

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            descriptionKey = "cli.option.documentFormat")
    private List<String> formats = List.of();

    @Option(names = "--force", descriptionKey = "cli.option.force")
    private boolean force;

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Set<DocumentKind> kinds = kinds();
        requireKnownFormats();
        ProjectInput input = ProjectInput.read(project);
        Catalog catalog = Catalogs.inUse();
        DocumentSet documents =
                new DocumentGenerator(catalog, ControlKnowledge.bundled())
                        .generate(Areas.of(input.project(), catalog), kinds);
        write(documents.documents());
        boolean wrong = tellWhatIsWrong(input, documents);
        documents.documents().forEach(document -> console.print(document.path()));
        return ExitStatus.of(wrong);
    }

    private void write(List<GeneratedDocument> documents) {
        Optional<Message> problem =
                force
                        ? DocumentDirectory.overwrite(documents, directory)
                        : DocumentDirectory.write(documents, directory);
        problem.ifPresent(why -> {
            throw new UnusableInput(why);
        });
    }

    /// Everything that the documents leave out, or that the design has wrong.
    private boolean tellWhatIsWrong(ProjectInput input, DocumentSet documents) {
        List<PrintedFinding> findings = ProjectFindings.of(input, console.messages());
        findings.forEach(finding -> console.tell(finding.asMessage()));
        documents
                .problems()
                .forEach(problem ->
                        console.tell(
                                Message.of(
                                        "cli.generate.problem",
                                        project.toString(),
                                        problem.message())));
        return !findings.isEmpty() || !documents.problems().isEmpty();
    }

    private Set<DocumentKind> kinds() {
        if (only.isEmpty()) {
            return EnumSet.allOf(DocumentKind.class);
        }
        Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
        for (String name : only) {
            kinds.add(
                    DocumentKind.named(name.strip().toLowerCase(Locale.ROOT))
                            .orElseThrow(() ->
                                    new UnusableInput(
                                            Message.of(
                                                    "cli.generate.unknownKind",
                                                    name,
                                                    knownKinds()))));
        }
        return kinds;
    }

    private void requireKnownFormats() {
        for (String format : formats) {
            if (!format.strip().equalsIgnoreCase("json")) {
                throw new UnusableInput(Message.of("cli.generate.unknownFormat", format));
            }
        }
    }

    private static String knownKinds() {
        return String.join(
                ", ",
                List.of(DocumentKind.values()).stream().map(DocumentKind::directory).toList());
    }
}
