package studio.kengen.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.ArnPattern;
import studio.kengen.policy.ParsedPolicy;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyParser;
import studio.kengen.policy.PolicyPrinter;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// How fast a policy of the largest managed size is parsed and printed, and how fast two ARN patterns are compared.
@BenchmarkMode(Mode.AverageTime)
@State(Scope.Benchmark)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PolicyBenchmark {
    private static final int PATTERNS = 1_000;
    private static final int PAIRS = PATTERNS * PATTERNS;

    private final List<ArnPattern> patterns = new ArrayList<>();
    private PolicyDocument document = PolicyDocument.of();
    private String text = "";

    /// Makes a policy of 6 KB, and patterns of the kinds that designs have.
    @Setup
    public void prepare() {
        List<Statement> statements = new ArrayList<>();
        do {
            int n = statements.size();
            statements.add(
                    Statement.allow(
                                    ActionElement.of("s3:GetObject", "s3:List*", "dynamodb:Query"),
                                    ResourceElement.of("arn:aws:s3:::maps-" + n + "/*"))
                            .withSid("Statement" + n));
            document = PolicyDocument.of(statements);
            text = PolicyPrinter.pretty(document);
        } while (PolicyPrinter.minified(document).length() < 6_000);

        Random random = new Random(1);
        String[] forms = {
            "arn:aws:s3:::bucket-%d",
            "arn:aws:s3:::bucket-%d/*",
            "arn:aws:s3:::*-%d/tiles/*",
            "arn:aws:dynamodb:*:111122223333:table/t%d",
            "arn:aws:lambda:ap-northeast-1:*:function:f%d-?",
            "arn:aws:iam::*:role/r%d*",
        };
        for (int i = 0; i < PATTERNS; i++) {
            String form = forms[random.nextInt(forms.length)];
            patterns.add(ArnPattern.ofResource(form.formatted(random.nextInt(100))));
        }
    }

    /// From text to document.
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public ParsedPolicy parse() {
        return PolicyParser.parse(text);
    }

    /// From document to text.
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public String print() {
        return PolicyPrinter.minified(document);
    }

    /// Every pattern with every other.
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public int intersectPair() {
        int count = 0;
        for (ArnPattern one : patterns) {
            for (ArnPattern other : patterns) {
                count += one.intersects(other) ? 1 : 0;
            }
        }
        return count;
    }

    /// Every pattern with every other.
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public int containPair() {
        int count = 0;
        for (ArnPattern one : patterns) {
            for (ArnPattern other : patterns) {
                count += one.contains(other) ? 1 : 0;
            }
        }
        return count;
    }
}
