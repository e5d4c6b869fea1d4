package studio.kengen.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import studio.kengen.catalog.Catalog;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.Decision;
import studio.kengen.engine.decide.Evaluator;
import studio.kengen.engine.decide.Explanation;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.decide.S3Settings;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.exchange.scenario.Scenario;
import studio.kengen.exchange.scenario.ScenarioFormatException;
import studio.kengen.exchange.scenario.ScenarioReader;
import studio.kengen.policy.PolicyParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How fast a request is decided under an identity policy, a permissions boundary and SCPs of two levels. The scenario is
/// in `evaluate.json`, which `peers.mjs` beside it gives to the peer.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EvaluateBenchmark {
    private final Evaluator evaluator = Evaluator.with(Catalog.bundled());
    private final byte[] file = read("evaluate.json");
    private final JsonNode tree = new JsonMapper().readTree(file);
    private final String identity = text(tree.path("identityPolicies").path(0));
    private final String boundary = text(tree.path("permissionBoundaries").path(0));
    private final String root = text(tree.path("serviceControlPolicies").path(0).path(0));
    private final String unit = text(tree.path("serviceControlPolicies").path(1).path(0));
    private final AccessRequest request = scenario().request();
    private final PolicySet policies = scenario().policies();

    /// The policies are compiled before.
    @Benchmark
    public Decision compiledOnce() {
        return evaluator.decide(request, policies);
    }

    /// From the text of the policies to the decision.
    @Benchmark
    public Decision parsedEachTime() {
        PolicySet parsed =
                new PolicySet(
                        List.of(compiled(identity)),
                        List.of(compiled(boundary)),
                        Optional.empty(),
                        List.of(List.of(compiled(root)), List.of(compiled(unit))),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        S3Settings.NONE);
        return evaluator.decide(request, parsed);
    }

    /// With the reasons.
    @Benchmark
    public Explanation explained() {
        return evaluator.explain(request, policies);
    }

    private Scenario scenario() {
        try {
            return ScenarioReader.read("evaluate.json", file).getFirst();
        } catch (ScenarioFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CompiledPolicy compiled(String text) {
        return CompiledPolicy.of("policy", PolicyParser.parse(text).sound().orElseThrow());
    }

    private static String text(JsonNode named) {
        return named.path("policy").toString();
    }

    private static byte[] read(String name) {
        try (InputStream stream = EvaluateBenchmark.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
