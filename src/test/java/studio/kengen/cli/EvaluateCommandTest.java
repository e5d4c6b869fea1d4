package studio.kengen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final String SCENARIO =
            """
            {"name": "%s",
             "request": {"principal": "arn:aws:iam::111122223333:role/app", "action": "s3:GetObject",
                         "resource": {"arn": "arn:aws:s3:::maps/tokyo.png", "account": "111122223333"}},
             "identityPolicies": [{"name": "app", "policy": {"Version": "2012-10-17", "Statement": [
                {"Sid": "Read", "Effect": "%s", "Action": "s3:%s", "Resource": "arn:aws:s3:::maps/*"}]}}]}
            """;

    @TempDir Path folder;

    @Test
    void namesTheStatementThatDecided() throws IOException {
        Path file = write("a.json", SCENARIO.formatted("reads", "Allow", "Get*"));
        KengenRun run = KengenRun.of("evaluate", file.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Allowed").contains("app: statement Read allows");
    }

    @Test
    void printsTheContractsJson() throws IOException {
        Path file = write("a.json", SCENARIO.formatted("reads", "Deny", "Get*"));
        KengenRun run = KengenRun.of("evaluate", file.toString(), "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\"decision\" : \"ExplicitlyDenied\"")
                .contains("\"name\" : \"reads\"")
                .contains("\"explanation\" : [");
    }

    @Test
    void takesEveryScenarioUnderADirectory() throws IOException {
        write("b/one.json", SCENARIO.formatted("one", "Allow", "Get*"));
        write("a/two.json", '[' + SCENARIO.formatted("two", "Allow", "Put*") + ']');
        KengenRun run = KengenRun.of("evaluate", folder.toString());
        assertThat(run.out().lines().filter(line -> !line.startsWith(" ")))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("ImplicitlyDenied").endsWith("two"),
                        second -> assertThat(second).startsWith("Allowed").endsWith("one"));
    }

    @Test
    void aPolicyThatAwsRefusesLeavesTheScenarioUndecided() throws IOException {
        Path file = write("a.json", SCENARIO.formatted("x", "Permit", "Get*"));
        KengenRun run = KengenRun.of("evaluate", file.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("Undecided").contains("line 5");
    }

    @Test
    void saysWhereAScenarioLacksWhatARequestNeeds() throws IOException {
        Path file = write("a.json", "{\"request\": {\n \"action\": \"s3:GetObject\"}}");
        KengenRun run = KengenRun.of("evaluate", file.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("a.json, line 1").contains("\"principal\" is missing");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void saysWhereAFileIsNotJson() throws IOException {
        Path file = write("a.json", "{\"request\": \n nonsense}");
        KengenRun run = KengenRun.of("evaluate", file.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("a.json, line 2");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
