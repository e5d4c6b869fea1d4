package studio.kengen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.design.RowNames;
import studio.kengen.design.area.Areas;
import studio.kengen.exchange.scenario.ScenarioRequest;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.Document;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.directory.DirectoryContents;
import studio.kengen.generate.directory.DocumentDirectory;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.i18n.Message;
import studio.kengen.prove.CoverageOfB;
import studio.kengen.prove.CoverageProver;
import studio.kengen.prove.Proof;
import studio.kengen.prove.Prover;
import studio.kengen.task.Progress;

/// `kengen prove PROJECT`: the four obligations and what covers area B, for the generated documents or for those in a
/// directory.
@Command(name = "prove", mixinStandardHelpOptions = true)
final class ProveCommand implements Callable<Integer> {
    /// The contract's JSON.
    record PrintedProofs(List<PrintedProof> obligations, List<PrintedCoverage> coverage) {}

    /// What was proved of some documents.
    private record Proved(List<Proof> proofs, CoverageOfB coverage) {}

    /// One obligation in the contract's JSON.
    record PrintedProof(
            String name, String result, @Nullable ScenarioRequest witness, String detail) {}

    private final Console console;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "cli.option.proved")
    private Path project = Path.of("");

    @Option(names = "--documents", paramLabel = "DIR", descriptionKey = "cli.option.documents")
    private @Nullable Path directory;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "cli.option.format")
    private AnswerFormat format = AnswerFormat.TEXT;

    ProveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ProjectInput input = ProjectInput.read(project);
        Catalog catalog = Catalogs.inUse();
        boolean wrong = input.tellProblems(console);
        Areas areas = Areas.of(input.project(), catalog);
        Proved proved = proved(areas, catalog);
        switch (format) {
            case TEXT -> {
                proved.proofs().forEach(proof -> printText(proof, catalog));
                new CoverageLines(RowNames.of(areas.project()), console.messages())
                        .print(proved.coverage(), console);
            }
            case JSON -> console.print(Json.text(printed(proved, catalog)));
        }
        return ExitStatus.of(
                wrong || proved.proofs().stream().anyMatch(p -> p.result() != Proof.Result.PROVED));
    }

    private Proved proved(Areas areas, Catalog catalog) {
        ProjectKnowledge knowledge = ProjectKnowledge.of(areas.project(), catalog);
        DocumentSet generated = new DocumentGenerator(catalog, knowledge).generate(areas);
        Path documents = directory;
        if (documents == null) {
            return proved(areas, catalog, knowledge, generated.attachments(), generated);
        }
        DirectoryContents contents = DocumentDirectory.read(documents, areas.project());
        for (Message problem : contents.problems()) {
            throw new UnusableInput(problem);
        }
        return proved(areas, catalog, knowledge, contents.attachments(), generated);
    }

    private static <D extends Document> Proved proved(
            Areas areas,
            Catalog catalog,
            ProjectKnowledge knowledge,
            Attachments<D> documents,
            DocumentSet generated) {
        List<Proof> proofs = new Prover(catalog).prove(areas, documents);
        return new Proved(
                proofs,
                new CoverageProver(catalog, knowledge.controls())
                        .cover(areas, documents, generated, proofs, Progress.UNWATCHED));
    }

    private void printText(Proof proof, Catalog catalog) {
        console.print(
                Message.of(
                        "cli.prove.result",
                        proof.obligation().text(),
                        Message.of("cli.prove." + proof.result().name()),
                        proof.detail()));
        witness(proof, catalog)
                .ifPresent(request ->
                        console.print(Message.of("cli.prove.witness", RequestLine.of(request))));
    }

    private PrintedProofs printed(Proved proved, Catalog catalog) {
        return new PrintedProofs(
                proved.proofs().stream().map(proof -> printed(proof, catalog)).toList(),
                PrintedCoverage.of(proved.coverage(), catalog, console.messages()));
    }

    private PrintedProof printed(Proof proof, Catalog catalog) {
        return new PrintedProof(
                proof.obligation().text(),
                proof.result().name().toLowerCase(Locale.ROOT),
                witness(proof, catalog).orElse(null),
                console.messages().text(proof.detail()));
    }

    private static Optional<ScenarioRequest> witness(Proof proof, Catalog catalog) {
        return proof.witness().map(request -> ScenarioRequest.of(request, catalog));
    }
}
