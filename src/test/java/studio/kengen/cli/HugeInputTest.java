package studio.kengen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Policies of 10 MB and of absurd depth: a decision, findings, or one line that says what to do, but no stack trace.
class HugeInputTest {
    private static final int SIZE = 10_000_000;
    private static final String STATEMENT =
            """
            {"Effect": "Allow", "Action": %s, "Resource": %s}\
            """;

    @TempDir Path folder;

    @Test
    void aPolicyOfManyStatementsIsDecidedAndChecked() throws IOException {
        Path policy =
                policy(
                        many(n ->
                                STATEMENT.formatted(
                                        "\"s3:GetObject\"", "\"arn:aws:s3:::b" + n + "/*\"")));
        isDecided(policy);
        isTooLarge(policy);
    }

    @Test
    void aPolicyWithAGiantTextIsDecidedCheckedAndCompared() throws IOException {
        Path policy =
                policy(
                        STATEMENT.formatted(
                                "\"s3:GetObject\"",
                                "\"arn:aws:s3:::" + "a*".repeat(SIZE / 2) + '"'));
        isDecided(policy);
        isTooLarge(policy);
        assertThat(run("compare", policy, policy).err()).isEmpty();
    }

    @Test
    void aPolicyWithAGiantListIsDecided() throws IOException {
        String actions = many(n -> "\"s3:Get" + n + "*\"");
        isDecided(policy(STATEMENT.formatted('[' + actions + ']', "\"*\"")));
    }

    @Test
    void aPolicyOfManyUnknownElementsIsCheckedToTheLast() throws IOException {
        Path policy =
                Files.writeString(
                        folder.resolve("policy.json"),
                        "{\"Statement\": [], " + many(SIZE / 10, n -> "\"k" + n + "\": 1") + '}');
        KengenRun run = run("check", policy);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("\"k0\"").contains("\"k" + (count(policy) - 1) + '"');
    }

    @Test
    void whatIsTooComplexToCompareIsRefused() throws IOException {
        String conditions =
                IntStream.range(0, 20_000)
                        .mapToObj(n -> "\"aws:k" + n + "\": \"a*\"")
                        .collect(Collectors.joining(","));
        String statement =
                "{\"Effect\": \"Allow\", \"Action\": \"%s\", \"Resource\": \"*\", "
                        + "\"Condition\": {\"StringLike\": {"
                        + conditions
                        + "}}}";
        Path policy = policy(statement.formatted("s3:*"));
        assertThat(run("compare", policy, policy).status()).isZero();
        Path other = Files.copy(policy, folder.resolve("other.json"));
        policy(statement.formatted("s3:Get*"));
        KengenRun run = run("compare", policy, other);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("more than the studio can work with").hasLineCount(1);
    }

    @Test
    void whatIsTooDeepIsRefusedWithItsPlace() throws IOException {
        for (String opening : new String[] {"[", "{\"Statement\":", "[{\"Condition\":"}) {
            Path file = Files.writeString(folder.resolve("deep.json"), opening.repeat(100_000));
            assertThat(run("check", file).out()).contains("deep.json:1:").contains("100 deep");
            for (KengenRun run :
                    new KengenRun[] {run("evaluate", file), run("compare", file, file)}) {
                assertThat(run.status()).isEqualTo(2);
                assertThat(run.err()).contains("deep.json, line 1, column").contains("100 deep");
            }
        }
    }

    private void isDecided(Path policy) throws IOException {
        Path scenario =
                Files.writeString(
                        folder.resolve("scenario.json"),
                        """
                        {"request": {"principal": "arn:aws:iam::111122223333:role/app", "action": "s3:GetObject",
                          "resource": {"arn": "arn:aws:s3:::maps/tokyo.png", "account": "111122223333"}},
                         "identityPolicies": [\
                        """
                                + Files.readString(policy)
                                + "]}");
        KengenRun run = run("evaluate", scenario);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    private static void isTooLarge(Path policy) {
        KengenRun run = run("check", policy);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("policy.json:1:1:").contains("QUOTA");
    }

    private Path policy(String statements) throws IOException {
        return Files.writeString(
                folder.resolve("policy.json"),
                "{\"Version\": \"2012-10-17\", \"Statement\": [" + statements + "]}");
    }

    /// So many of them that they fill a huge policy.
    private static String many(IntFunction<String> element) {
        return many(SIZE, element);
    }

    private static String many(int size, IntFunction<String> element) {
        int count = size / (element.apply(100_000).length() + 2);
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(",\n"));
    }

    private static long count(Path policy) throws IOException {
        return Files.readString(policy).lines().count();
    }

    private static KengenRun run(String command, Path... files) {
        String[] arguments = new String[files.length + 1];
        arguments[0] = command;
        for (int i = 0; i < files.length; i++) {
            arguments[i + 1] = files[i].toString();
        }
        return KengenRun.of(arguments);
    }
}
