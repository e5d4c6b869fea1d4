package studio.kengen.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
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
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.exchange.scenario.Scenario;
import studio.kengen.exchange.scenario.ScenarioFormatException;
import studio.kengen.exchange.scenario.ScenarioReader;
import studio.kengen.policy.JsonPointer;
import studio.kengen.policy.JsonSource;
import studio.kengen.policy.ParsedPolicy;
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
    private final JsonSource identityValues = JsonSource.read(identity);
    private final JsonSource boundaryValues = JsonSource.read(boundary);
    private final JsonSource rootValues = JsonSource.read(root);
    private final JsonSource unitValues = JsonSource.read(unit);
    private final AccessRequest request = scenario().request();
    private final PolicySet policies = scenario().policies();

    /// The policies are compiled before.
    @Benchmark
    public Decision compiledOnce() {
        return evaluator.decide(request, policies);
    }

    /// From JSON values in memory to the decision, as the peer starts from objects.
    @Benchmark
    public Decision parsedEachTime() {
        return decide(
                compiled(PolicyParser.parse(identityValues, JsonPointer.ROOT)),
                compiled(PolicyParser.parse(boundaryValues, JsonPointer.ROOT)),
                compiled(PolicyParser.parse(rootValues, JsonPointer.ROOT)),
                compiled(PolicyParser.parse(unitValues, JsonPointer.ROOT)));
    }

    /// From the text of the policies to the decision.
    @Benchmark
    public Decision fromText() {
        return decide(
                compiled(PolicyParser.parse(identity)),
                compiled(PolicyParser.parse(boundary)),
                compiled(PolicyParser.parse(root)),
                compiled(PolicyParser.parse(unit)));
    }

    private Decision decide(
            CompiledPolicy ofIdentity,
            CompiledPolicy ofBoundary,
            CompiledPolicy ofRoot,
            CompiledPolicy ofUnit) {
        PolicySet parsed =
                PolicySet.NONE
                        .withIdentity(List.of(ofIdentity))
                        .withBoundary(List.of(ofBoundary))
                        .withServiceControl(List.of(List.of(ofRoot), List.of(ofUnit)));
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

    private static CompiledPolicy compiled(ParsedPolicy parsed) {
        return CompiledPolicy.of("policy", parsed.sound().orElseThrow());
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
