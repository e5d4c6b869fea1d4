package studio.kengen.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.design.area.Areas;
import studio.kengen.engine.reason.Answer;
import studio.kengen.engine.reason.PolicyComparison;
import studio.kengen.engine.reason.PolicyComparison.Outcome;
import studio.kengen.engine.reason.PolicyComparison.Relation;
import studio.kengen.exchange.scenario.ScenarioRequest;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.prove.ProjectComparison;

/// `kengen compare OLD NEW`: does the new policy grant more or less than the old one, with a request that shows it. Of two
/// projects, what their documents allow their sources is compared.
///
/// Exit status 0 where the new policy grants nothing that the old one does not.
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    /// The contract's JSON.
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PrintedComparison(
            String relation,
            @Nullable ScenarioRequest newAccess,
            @Nullable ScenarioRequest lostAccess) {}

    private final Console console;
    private final Catalog catalog = Catalogs.inUse();

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "cli.option.old")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "cli.option.new")
    private Path after = Path.of("");

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "cli.option.format")
    private AnswerFormat format = AnswerFormat.TEXT;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Outcome outcome = outcome();
        switch (format) {
            case TEXT -> printText(outcome);
            case JSON ->
                    console.print(
                            Json.text(
                                    new PrintedComparison(
                                            outcome.relation().name().toLowerCase(Locale.ROOT),
                                            witness(outcome.newAccess()).orElse(null),
                                            witness(outcome.lostAccess()).orElse(null))));
        }
        Relation relation = outcome.relation();
        return ExitStatus.of(relation != Relation.EQUAL && relation != Relation.NARROWER);
    }

    private Outcome outcome() {
        if (!ProjectInput.isProject(before) || !ProjectInput.isProject(after)) {
            return compare(PolicyInput.read(before), PolicyInput.read(after));
        }
        Areas old = Areas.of(ProjectInput.read(before).project(), catalog);
        Areas changed = Areas.of(ProjectInput.read(after).project(), catalog);
        return new ProjectComparison(catalog)
                .compare(old, documents(old), changed, documents(changed));
    }

    private Outcome compare(PolicyDocument old, PolicyDocument changed) {
        if (!PolicyComparison.areComparable(old, changed)) {
            throw new UnusableInput(
                    Message.of("cli.compare.notComparable", before.toString(), after.toString()));
        }
        return new PolicyComparison(catalog).compare(old, changed);
    }

    private Attachments<GeneratedDocument> documents(Areas areas) {
        return new DocumentGenerator(catalog, ProjectKnowledge.of(areas.project(), catalog))
                .generate(areas)
                .attachments();
    }

    private void printText(Outcome outcome) {
        console.print(
                Message.of(
                        "cli.compare." + outcome.relation().name(),
                        open(outcome.newAccess()).or(() -> open(outcome.lostAccess())).orElse("")));
        witness(outcome.newAccess())
                .ifPresent(request ->
                        console.print(
                                Message.of("cli.compare.newAccess", RequestLine.of(request))));
        witness(outcome.lostAccess())
                .ifPresent(request ->
                        console.print(
                                Message.of("cli.compare.lostAccess", RequestLine.of(request))));
    }

    private Optional<ScenarioRequest> witness(Answer answer) {
        return answer instanceof Answer.Found(var request)
                ? Optional.of(ScenarioRequest.of(request, catalog))
                : Optional.empty();
    }

    private static Optional<String> open(Answer answer) {
        return answer instanceof Answer.Open(var what, _) ? Optional.of(what) : Optional.empty();
    }
}
