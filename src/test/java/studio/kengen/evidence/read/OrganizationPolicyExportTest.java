package studio.kengen.evidence.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.OrganizationPolicies;
import studio.kengen.evidence.OrganizationPolicy;
import studio.kengen.i18n.Messages;

class OrganizationPolicyExportTest {
    private static final String SUMMARY =
            "{\"Id\":\"p-1a2b3c4d\",\"Arn\":\"arn:aws:organizations::999988887777:policy/o-x/service_control_policy/p-1a2b3c4d\","
                    + "\"Name\":\"guard\",\"Description\":\"\",\"Type\":\"SERVICE_CONTROL_POLICY\",\"AwsManaged\":false}";
    private static final String LIST = "{\"Policies\":[" + SUMMARY + "]}";
    private static final String POLICY =
            "{\"Policy\":{\"PolicySummary\":"
                    + SUMMARY
                    + ",\"Content\":\"{\\\"Statement\\\":{\\\"Effect\\\":\\\"Deny\\\",\\\"Action\\\":\\\"s3:*\\\",\\\"Resource\\\":\\\"*\\\"}}\"}}";
    private static final String TARGETS =
            "{\"Targets\":[{\"TargetId\":\"r-ab12\",\"Arn\":\"arn:aws:organizations::999988887777:root/o-x/r-ab12\","
                    + "\"Name\":\"Root\",\"Type\":\"ROOT\"}]}";

    @Test
    void whatIsListedDescribedAndAttachedIsOnePolicy() throws UnreadableEvidenceException {
        OrganizationPolicies read = read("all.json", LIST + POLICY + TARGETS);

        assertThat(read.account()).contains("999988887777");
        assertThat(read.policies())
                .singleElement()
                .satisfies(policy -> {
                    assertThat(policy.title()).isEqualTo("guard");
                    assertThat(policy.type()).contains(OrganizationPolicy.SCP);
                    assertThat(policy.content().orElseThrow().sound()).isPresent();
                    assertThat(policy.targets().orElseThrow())
                            .extracting(OrganizationPolicy.Target::id)
                            .containsExactly("r-ab12");
                });
    }

    @Test
    void targetsAreOfThePolicyInTheNameOfTheFile() throws UnreadableEvidenceException {
        assertThat(read("scp-p-1a2b3c4d-targets.json", TARGETS).policies())
                .singleElement()
                .satisfies(policy -> {
                    assertThat(policy.id()).isEqualTo("p-1a2b3c4d");
                    assertThat(policy.targets().orElseThrow()).hasSize(1);
                });
        assertThat(read("p-1a2b3c4d.json", "{\"Targets\":[]}").policies())
                .singleElement()
                .satisfies(policy -> assertThat(policy.targets().orElseThrow()).isEmpty());
    }

    @Test
    void targetsOfNoKnownPolicyAreRefusedWithWhatToDo() {
        assertThatThrownBy(() -> read("scp-production.json", TARGETS))
                .isInstanceOfSatisfying(
                        UnreadableEvidenceException.class,
                        refused ->
                                assertThat(Messages.in(Locale.ENGLISH).text(refused.problem()))
                                        .startsWith("scp-production.json, line 1")
                                        .contains("p-1a2b3c4d-targets.json"));
        // After a list nothing was described.
        assertThatThrownBy(() -> read("x.json", "{\"Targets\":[]}" + TARGETS))
                .isInstanceOf(UnreadableEvidenceException.class);
    }

    @Test
    void authorizationDetailsKeepTheirPoliciesAlsoWhereTheseComeFirst()
            throws UnreadableEvidenceException {
        String policy =
                "{\"PolicyName\":\"P\",\"Arn\":\"arn:aws:iam::111122223333:policy/P\",\"PolicyVersionList\":[]}";
        AuthorizationDetails first =
                (AuthorizationDetails)
                        EvidenceReader.read(
                                        "d.json",
                                        ("{\"Policies\":[" + policy + "],\"UserDetailList\":[]}")
                                                .getBytes(StandardCharsets.UTF_8))
                                .evidence();
        assertThat(first.policies()).hasSize(1);
        assertThat(
                        EvidenceReader.read(
                                        "d.json",
                                        "{\"Policies\":[],\"UserDetailList\":[]}"
                                                .getBytes(StandardCharsets.UTF_8))
                                .evidence())
                .isInstanceOf(AuthorizationDetails.class);
    }

    @Test
    void policiesOfIamAndEmptyListsAloneAreForeign() {
        for (String text :
                new String[] {
                    "{\"Policies\":[]}",
                    "{\"Policies\":[{\"PolicyName\":\"P\",\"Arn\":\"arn:aws:iam::aws:policy/P\"}]}",
                    "{\"Policy\":{\"PolicyName\":\"P\",\"Arn\":\"arn:aws:iam::aws:policy/P\"}}",
                    "{\"Targets\":[{\"Id\":\"1\",\"Arn\":\"arn:aws:lambda:x\"}]}"
                }) {
            assertThatThrownBy(() -> read("p-1a2b3c4d.json", text))
                    .as(text)
                    .isInstanceOf(UnreadableEvidenceException.class);
        }
    }

    private static OrganizationPolicies read(String name, String text)
            throws UnreadableEvidenceException {
        return (OrganizationPolicies)
                EvidenceReader.read(name, text.getBytes(StandardCharsets.UTF_8)).evidence();
    }
}
