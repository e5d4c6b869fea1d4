package studio.kengen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.kengen.engine.Decision;
import studio.kengen.engine.decide.Evaluator;
import studio.kengen.engine.decide.Explanation;
import studio.kengen.exchange.scenario.Scenario;
import studio.kengen.exchange.scenario.ScenarioFormatException;
import studio.kengen.exchange.scenario.ScenarioReader;
import studio.kengen.i18n.Message;

/// `kengen evaluate SCENARIO…`: what AWS answers to the request of each scenario, and why.
@Command(name = "evaluate", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "SCENARIO", descriptionKey = "cli.option.scenario")
    private List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "cli.option.format")
    private AnswerFormat format = AnswerFormat.TEXT;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Evaluator evaluator = Evaluator.with(Catalogs.inUse());
        List<PrintedDecision> decisions = new ArrayList<>();
        for (Path file : InputFiles.of(files)) {
            for (Scenario scenario : read(file)) {
                decisions.add(decide(file, scenario, evaluator));
            }
        }
        switch (format) {
            case TEXT -> decisions.forEach(decision -> decision.lines().forEach(console::print));
            case JSON -> console.print(Json.text(decisions));
        }
        return ExitStatus.of(
                decisions.stream().anyMatch(d -> d.decision().equals(Decision.UNDECIDED.text())));
    }

    private static List<Scenario> read(Path file) {
        try {
            return ScenarioReader.read(file.toString(), InputFiles.bytes(file));
        } catch (ScenarioFormatException e) {
            throw new UnusableInput(e.problem());
        }
    }

    private PrintedDecision decide(Path file, Scenario scenario, Evaluator evaluator) {
        Explanation explanation =
                scenario.problems().isEmpty()
                        ? evaluator.explain(scenario.request(), scenario.policies())
                        : faulty(scenario);
        return new PrintedDecision(
                file.toString(),
                scenario.name(),
                explanation.decision().text(),
                explanation.reasons().stream().map(console.messages()::text).toList());
    }

    /// AWS would refuse the policy, so nobody knows what it would decide.
    private static Explanation faulty(Scenario scenario) {
        return new Explanation(
                Decision.UNDECIDED,
                scenario.problems().stream()
                        .map(faulty ->
                                Message.of(
                                        "cli.evaluate.faultyPolicy",
                                        faulty.policy(),
                                        faulty.problem().position().line(),
                                        faulty.problem().position().column(),
                                        faulty.problem().message()))
                        .toList());
    }
}
