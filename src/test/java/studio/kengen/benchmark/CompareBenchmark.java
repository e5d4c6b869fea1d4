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
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import studio.kengen.catalog.Catalog;
import studio.kengen.engine.reason.PolicyComparison;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Condition;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// A policy of 20 statements, compared with itself after an edit of one statement; another pair each time.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CompareBenchmark {
    private static final int PAIRS = 200;
    private static final List<String> SERVICES = List.of("s3", "sqs", "dynamodb", "lambda", "kms");
    private static final List<String> NAMES =
            List.of("Get*", "List*", "Put*", "Delete*", "Update*");

    private final PolicyComparison comparison = new PolicyComparison(Catalog.bundled());
    private final List<PolicyDocument> before = new ArrayList<>();
    private final List<PolicyDocument> after = new ArrayList<>();
    private int next;

    public CompareBenchmark() {
        Random random = new Random(1);
        for (int i = 0; i < PAIRS; i++) {
            List<Statement> statements = new ArrayList<>();
            for (int j = 0; j < 20; j++) {
                statements.add(statement(random));
            }
            before.add(PolicyDocument.of(statements));
            statements.set(random.nextInt(20), statement(random));
            after.add(PolicyDocument.of(statements));
        }
    }

    @Benchmark
    public PolicyComparison.Outcome twentyStatements() {
        next = (next + 1) % PAIRS;
        return comparison.compare(before.get(next), after.get(next));
    }

    private static Statement statement(Random random) {
        String service = SERVICES.get(random.nextInt(SERVICES.size()));
        String action = service + ':' + NAMES.get(random.nextInt(NAMES.size()));
        String resource =
                service.equals("s3")
                        ? "arn:aws:s3:::bucket-" + random.nextInt(5) + "/*"
                        : "arn:aws:" + service + ":*:*:*" + random.nextInt(5);
        Statement statement =
                random.nextInt(5) == 0
                        ? Statement.deny(ActionElement.of(action), ResourceElement.of(resource))
                        : Statement.allow(ActionElement.of(action), ResourceElement.of(resource));
        return random.nextBoolean()
                ? statement
                : statement.withConditions(
                        List.of(
                                new Condition(
                                        "StringEquals",
                                        "aws:SourceVpc",
                                        List.of("vpc-" + random.nextInt(3)))));
    }
}
