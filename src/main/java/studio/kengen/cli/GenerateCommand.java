package studio.kengen.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.DocumentFormat;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.OutputFile;
import studio.kengen.generate.directory.DocumentDirectory;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.i18n.Message;
import studio.kengen.workspace.DocumentExport;

/// `kengen generate PROJECT -o DIR [--only KIND,…] [--format FORMAT,…] [--force]`: writes the documents.
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
        Set<DocumentFormat> wanted = formats();
        ProjectInput input = ProjectInput.read(project);
        Catalog catalog = Catalogs.inUse();
        DocumentSet documents =
                new DocumentGenerator(catalog, ProjectKnowledge.of(input.project(), catalog))
                        .generate(Areas.of(input.project(), catalog), kinds);
        DocumentExport export = DocumentExport.of(documents, input.project(), wanted);
        write(export.files());
        boolean wrong = tellWhatIsWrong(input, documents);
        export.notes().forEach(note -> tell(note));
        export.files().forEach(file -> console.print(file.path()));
        return ExitStatus.of(wrong);
    }

    private void write(List<OutputFile> files) {
        Optional<Message> problem =
                force
                        ? DocumentDirectory.overwrite(files, directory)
                        : DocumentDirectory.write(files, directory);
        problem.ifPresent(why -> {
            throw new UnusableInput(why);
        });
    }

    /// Everything that the documents leave out, or that the design has wrong.
    private boolean tellWhatIsWrong(ProjectInput input, DocumentSet documents) {
        List<PrintedFinding> findings = ProjectFindings.of(input, console.messages());
        findings.forEach(finding -> console.tell(finding.asMessage()));
        documents.problems().forEach(problem -> tell(problem.message()));
        return !findings.isEmpty() || !documents.problems().isEmpty();
    }

    private void tell(Message message) {
        console.tell(Message.of("cli.generate.problem", project.toString(), message));
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

    private Set<DocumentFormat> formats() {
        if (formats.isEmpty()) {
            return EnumSet.of(DocumentFormat.JSON);
        }
        Set<DocumentFormat> known = EnumSet.noneOf(DocumentFormat.class);
        for (String name : formats) {
            known.add(
                    DocumentFormat.named(name.strip().toLowerCase(Locale.ROOT))
                            .orElseThrow(() -> new UnusableInput(unknownFormat(name))));
        }
        return known;
    }

    private static Message unknownFormat(String name) {
        String known =
                Arrays.stream(DocumentFormat.values())
                        .map(DocumentFormat::text)
                        .collect(Collectors.joining(", "));
        return Message.of("cli.generate.unknownFormat", name, known);
    }

    private static String knownKinds() {
        return String.join(
                ", ",
                List.of(DocumentKind.values()).stream().map(DocumentKind::directory).toList());
    }
}
