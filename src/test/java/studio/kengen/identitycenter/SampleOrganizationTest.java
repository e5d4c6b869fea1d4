package studio.kengen.identitycenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.Finding;
import studio.kengen.check.identitycenter.IdentityCenterChecker;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.design.Project;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.exchange.project.ProjectWriter;
import studio.kengen.identitycenter.Forecast.Count;
import studio.kengen.policy.Quotas;

/// The talk behind the method on a whole organization. To write the sample anew: `-Dsample.write=true`.
class SampleOrganizationTest {
    private static final Path SAMPLE = Path.of("samples/identity-center.kengen.json");

    @Test
    void theSampleIsTheOneThatIsMadeHere() throws Exception {
        byte[] made = ProjectWriter.write(SampleOrganization.project());
        if (Boolean.getBoolean("sample.write")) {
            Files.write(SAMPLE, made);
        }

        assertThat(SAMPLE).hasBinaryContent(made);
    }

    /// 20 accounts × 10 own sets = 200; 30 × 10 = 300, over the 250 of May 2024.
    @Test
    void thirtyAccountsHaveMoreSetsOfTheirOwnThanTheQuotaOfMay2024() throws Exception {
        Project project = sample();
        Quotas quotas = ProjectKnowledge.of(project, Catalog.bundled()).quotas();
        Forecast forecast = Forecast.of(IdentityCenter.of(project), quotas);

        assertThat(forecast.accounts()).isEqualTo(20);
        assertThat(forecast.sets(Count.OWN_OF_ALL_ACCOUNTS, 20)).isEqualTo(200);
        assertThat(forecast.sets(Count.OWN_OF_ALL_ACCOUNTS, 30)).isEqualTo(300);
        assertThat(forecast.quota(Count.OWN_OF_ALL_ACCOUNTS).value()).isEqualTo(250);
        assertThat(forecast.crossing(Count.OWN_OF_ALL_ACCOUNTS)).hasValue(26);
        assertThat(forecast.sets(Count.PER_INSTANCE, 30)).isEqualTo(304);
        assertThat(forecast.crossing(Count.PER_ACCOUNT)).isEmpty();
    }

    @Test
    void itsMistakesAreFound() throws Exception {
        Project project = sample();
        Quotas quotas = ProjectKnowledge.of(project, Catalog.bundled()).quotas();

        assertThat(IdentityCenterChecker.check(project, quotas, Catalog.bundled()))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "SET_OF_BOTH_FAMILIES",
                        "USER_IN_MEMBER_ACCOUNT",
                        "UNASSIGNED_SET",
                        "GROUP_WITHOUT_MEMBERS",
                        "SET_NAME_NOT_BY_PATTERN",
                        "SET_NAME_NOT_BY_PATTERN",
                        "SET_NAME_NOT_BY_PATTERN",
                        "SET_NAME_NOT_BY_PATTERN",
                        "SET_NAME_NOT_BY_PATTERN",
                        "FORECAST_OF_OWN_SETS");
    }

    private static Project sample() throws Exception {
        return ProjectReader.read(Files.readAllBytes(SAMPLE)).project();
    }
}
