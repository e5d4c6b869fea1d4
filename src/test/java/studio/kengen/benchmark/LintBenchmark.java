package studio.kengen.benchmark;

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
import studio.kengen.check.policy.PolicyLinter;
import studio.kengen.check.policy.rule.PolicyFinding;
import studio.kengen.policy.ParsedPolicy;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.PolicyParser;

/// How fast a policy of 30 lines is checked, parsed before.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LintBenchmark {
    private static final String POLICY =
            """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Sid": "ReadMaps",
                  "Effect": "Allow",
                  "Action": ["s3:GetObject", "s3:GetObjectTagging", "s3:ListBucket"],
                  "Resource": ["arn:aws:s3:::maps", "arn:aws:s3:::maps/*"],
                  "Condition": {
                    "StringEquals": {"aws:PrincipalTag/team": "maps"},
                    "Bool": {"aws:SecureTransport": "true"}
                  }
                },
                {
                  "Sid": "UseTables",
                  "Effect": "Allow",
                  "Action": ["dynamodb:Query", "dynamodb:Get*", "dynamodb:BatchGetItem"],
                  "Resource": "arn:aws:dynamodb:ap-northeast-1:111122223333:table/tiles-*"
                },
                {
                  "Sid": "PassRole",
                  "Effect": "Allow",
                  "Action": "iam:PassRole",
                  "Resource": "arn:aws:iam::111122223333:role/maplab-*",
                  "Condition": {"StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}
                },
                {"Sid": "NoDelete", "Effect": "Deny", "Action": "s3:Delete*", "Resource": "*"}
              ]
            }
            """;
    private static final String ADMINISTRATOR =
            """
            {
              "Version": "2012-10-17",
              "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]
            }
            """;

    private final PolicyLinter linter = new PolicyLinter(Catalog.bundled());
    private final ParsedPolicy policy = PolicyParser.parse(POLICY);
    private final ParsedPolicy administrator = PolicyParser.parse(ADMINISTRATOR);

    @Benchmark
    public List<PolicyFinding> thirtyLines() {
        return linter.check(policy, PolicyKind.IDENTITY);
    }

    /// `*` stands for more than 22,000 actions, which nobody goes through.
    @Benchmark
    public List<PolicyFinding> administrator() {
        return linter.check(administrator, PolicyKind.IDENTITY);
    }
}
