package studio.kengen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final String POLICY =
            """
            {"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": "%s", "Resource": "arn:aws:s3:::maps/*"}]}
            """;

    @TempDir Path folder;

    @Test
    void aPolicyIsEqualToItself() throws IOException {
        Path policy = write("a.json", POLICY.formatted("s3:GetObject"));
        KengenRun run = KengenRun.of("compare", policy.toString(), policy.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Equal");
    }

    @Test
    void aWiderPolicyComesWithARequestThatShowsIt() throws IOException {
        Path before = write("a.json", POLICY.formatted("s3:GetObject"));
        Path after = write("b.json", POLICY.formatted("s3:*Object"));
        KengenRun run =
                KengenRun.of("compare", before.toString(), after.toString(), "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"relation\" : \"wider\"")
                .contains("\"lostAccess\" : null")
                .contains("\"arn\" : \"arn:aws:s3:::maps/");
        assertThat(KengenRun.of("compare", after.toString(), before.toString()).status()).isZero();
    }

    @Test
    void aBrokenPolicyIsNamedByFileAndPlace() throws IOException {
        Path policy = write("a.json", POLICY.formatted("s3:GetObject"));
        Path broken = write("b.json", "{\"Statement\": [\n {\"Effect\": \"Permit\"}]}");
        KengenRun run = KengenRun.of("compare", policy.toString(), broken.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("b.json").contains("2").doesNotContain("Exception");
    }

    @Test
    void projectsAreComparedByWhatTheirDocumentsAllow() throws IOException {
        String hello = Files.readString(Path.of("samples/hello.kengen.json"));
        Path less =
                write(
                        "less.kengen.json",
                        hello.replace("\"GetObject\", \"ListBucket\"", "\"GetObject\""));
        assertThat(less).content().isNotEqualTo(hello);
        KengenRun narrower = KengenRun.of("compare", "samples/hello.kengen.json", less.toString());
        assertThat(narrower.out()).startsWith("Narrower").contains("s3:ListBucket");
        KengenRun equal = KengenRun.of("compare", less.toString(), less.toString());
        assertThat(equal.out()).startsWith("Equal");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
