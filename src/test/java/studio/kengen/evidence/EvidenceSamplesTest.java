package studio.kengen.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.kengen.evidence.read.EvidenceReader;
import studio.kengen.evidence.read.ReadEvidence;
import studio.kengen.evidence.read.UnreadableEvidenceException;
import studio.kengen.evidence.record.EvidenceRecords;

/// The samples are whole, and fit together.
class EvidenceSamplesTest {
    private static Stream<Path> samples() {
        return Samples.files().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsReadWithoutAnythingLeftOut(Path sample) throws UnreadableEvidenceException {
        ReadEvidence read = EvidenceReader.read(sample);

        assertThat(read.report().skipped()).isEmpty();
        assertThat(read.report().notes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsTheSameAfterItWasKeptAsRecords(Path sample) throws UnreadableEvidenceException {
        Evidence evidence = EvidenceReader.read(sample).evidence();

        assertThat(EvidenceRecords.read(EvidenceRecords.write(evidence))).isEqualTo(evidence);
        assertThat(EvidenceRecords.write(evidence))
                .isEqualTo(EvidenceRecords.write(EvidenceReader.read(sample).evidence()))
                .allSatisfy(record ->
                        assertThat(record)
                                .hasSizeLessThan(EvidenceRecords.LONGEST)
                                .doesNotContain("\n"));
    }

    @Test
    void theSamplesAreOfOneAccount() {
        assertThat(Samples.credentialReport().account()).contains("111122223333");
        assertThat(Samples.authorizationDetails().account()).contains("111122223333");
        assertThat(Samples.analyzerFindings().account()).contains("111122223333");
        assertThat(Samples.cloudTrail().account()).contains("111122223333");
        assertThat(Samples.analyzers().account()).contains("111122223333");
        assertThat(Samples.generatedPolicies().account()).contains("111122223333");
    }

    @Test
    void theSamplesTellTheSame() {
        AuthorizationDetails details = Samples.authorizationDetails();
        AccountSummary summary = Samples.accountSummary();

        assertThat(Samples.credentialReport().users()).hasSize(61);
        assertThat(details.users().stream().map(UserDetail::arn))
                .containsExactlyInAnyOrderElementsOf(
                        Samples.credentialReport().users().stream()
                                .filter(user -> !user.isRoot())
                                .map(CredentialRow::arn)
                                .toList());
        assertThat(details.roles()).hasSize(40);
        assertThat(summary.number("Users")).contains(60L);
        assertThat(summary.number("Roles")).contains(40L);
        assertThat(summary.number("Groups")).contains((long) details.groups().size());
        assertThat(summary.number("Policies"))
                .contains(details.policies().stream().filter(policy -> !policy.isOfAws()).count());
        assertThat(details.users())
                .allSatisfy(user ->
                        assertThat(user.groups())
                                .allSatisfy(group -> assertThat(details.group(group)).isPresent()));
    }

    @Test
    void everyPolicyOfTheSampleIsSound() {
        AuthorizationDetails details = Samples.authorizationDetails();

        assertThat(details.policies())
                .allSatisfy(
                        policy -> assertThat(policy.document().orElseThrow().sound()).isPresent());
        assertThat(details.roles())
                .allSatisfy(role -> assertThat(role.trust().orElseThrow().sound()).isPresent());
    }

    @Test
    void rolesOfIdentityCenterTellTheirPermissionSet() {
        assertThat(
                        Samples.authorizationDetails().roles().stream()
                                .flatMap(role -> role.permissionSet().stream()))
                .containsExactly(
                        "AdministratorAccess",
                        "Billing",
                        "MapLabDeveloper",
                        "MapLabOperator",
                        "MapLabSecurity",
                        "MapLabSupport");
        assertThat(
                        Samples.authorizationDetails().roles().stream()
                                .filter(RoleDetail::isServiceLinked))
                .hasSize(5);
    }

    @Test
    void theLogTellsWhoCalledWhat() {
        assertThat(Samples.cloudTrail().uses().stream().filter(use -> use.error().isPresent()))
                .extracting(use -> use.caller().principal(), CloudTrailUse.Use::eventName)
                .containsExactly(
                        tuple(
                                "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/ap-northeast-1/"
                                        + "AWSReservedSSO_MapLabOperator_1f3a5c7e9b0d2468",
                                "PutObject"),
                        tuple("arn:aws:iam::111122223333:role/maplab-deploy", "CreateRole"));
    }
}
