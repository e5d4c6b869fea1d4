package studio.kengen.check.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.Severity;
import studio.kengen.check.policy.rule.PolicyFinding;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.PolicyParser;

/// Good policies of everyday life, and those that the studio generates: nothing in them is an error.
class CommonPoliciesTest {
    private static final PolicyLinter LINTER = new PolicyLinter(Catalog.bundled());
    private static final Path COMMON = Path.of("src/test/resources/studio/kengen/check/common");
    private static final Path GENERATED =
            Path.of("src/test/resources/studio/kengen/generate/samples");
    private static final Map<String, PolicyKind> KINDS =
            Map.of(
                    "identity", PolicyKind.IDENTITY,
                    "boundary", PolicyKind.PERMISSIONS_BOUNDARY,
                    "scp", PolicyKind.SERVICE_CONTROL,
                    "rcp", PolicyKind.RESOURCE_CONTROL,
                    "resource", PolicyKind.RESOURCE,
                    "trust", PolicyKind.TRUST);

    static Stream<Path> policies() throws IOException {
        return Stream.concat(in(COMMON).stream(), in(GENERATED).stream());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void aGoodPolicyHasNoErrors(Path file) throws IOException {
        assertThat(check(file)).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void anAdministratorCanPassEveryRoleAndIsToldSo() throws IOException {
        assertThat(check(COMMON.resolve("identity/administrator.json")))
                .extracting(PolicyFinding::rule)
                .contains(
                        PolicyRule.PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE,
                        PolicyRule.CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE,
                        PolicyRule.KENGEN_PRIVILEGE_ESCALATION);
    }

    private static List<PolicyFinding> check(Path file) throws IOException {
        return LINTER.check(PolicyParser.parse(Files.readAllBytes(file)), kind(file));
    }

    private static List<Path> in(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> KINDS.containsKey(kindName(file)))
                    .sorted()
                    .toList();
        }
    }

    private static PolicyKind kind(Path file) {
        return Objects.requireNonNull(KINDS.get(kindName(file)));
    }

    /// The name of the directory that the file is in.
    private static String kindName(Path file) {
        return file.getName(file.getNameCount() - 2).toString();
    }
}
