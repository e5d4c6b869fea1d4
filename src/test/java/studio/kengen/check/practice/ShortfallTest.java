package studio.kengen.check.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.kengen.check.practice.signal.SignalOutcome;
import studio.kengen.check.practice.signal.SignalResult;
import studio.kengen.design.Project;
import studio.kengen.evidence.read.EvidenceReader;
import studio.kengen.evidence.read.ReadEvidence;
import studio.kengen.evidence.read.UnreadableEvidenceException;
import studio.kengen.exchange.evidence.EvidenceImport;

/// What is missing in a part of an export may well be there: nothing is followed for that.
class ShortfallTest {
    private static final String USERS =
            "\"UserDetailList\":[{\"UserName\":\"a\",\"Arn\":\"arn:aws:iam::111122223333:user/a\","
                    + "\"GroupList\":[]}]";
    private static final String PROVIDER =
            "\"RoleDetailList\":[{\"RoleName\":\"p\",\"Arn\":\"arn:aws:iam::111122223333:role/p\","
                    + "\"AssumeRolePolicyDocument\":{\"Version\":\"2012-10-17\",\"Statement\":["
                    + "{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":"
                    + "{\"Federated\":\"arn:aws:iam::111122223333:saml-provider/idp\"}}]}}]";
    private static final String GROUP =
            "\"GroupDetailList\":[{\"GroupName\":\"g\",\"Arn\":\"arn:aws:iam::111122223333:group/g\"}]";
    private static final String ROOT =
            """
            user,arn,password_enabled,access_key_1_active,access_key_2_active
            <root_account>,arn:aws:iam::111122223333:root,not_supported,false,false
            """;

    @Test
    void aPageOfSeveralSaysNothingOfWhatItDoesNotHave() {
        Project part = imported("{" + USERS + ",\"IsTruncated\":true,\"Marker\":\"x\"}");

        assertThat(result(part, "7a")).isEqualTo(SignalResult.NOT_KNOWN);
        assertThat(result(part, "11f")).isEqualTo(SignalResult.NOT_KNOWN);
        assertThat(outcome(part, "7a").undecided())
                .singleElement()
                .satisfies(file -> assertThat(file.detail().orElseThrow().key()).endsWith("more"));
        assertThat(result(imported("{" + USERS + ",\"IsTruncated\":false}"), "7a"))
                .isEqualTo(SignalResult.CLEAR);
    }

    @Test
    void whatIsInAPartStillViolates() {
        assertThat(result(imported("{" + USERS + ",\"IsTruncated\":true}"), "9g"))
                .isEqualTo(SignalResult.VIOLATED);
    }

    @Test
    void whatIsNotInAPartDoesNotViolate() {
        String more = ",\"IsTruncated\":true}";

        assertThat(result(imported("{" + USERS + more), "1d")).isEqualTo(SignalResult.NOT_KNOWN);
        assertThat(result(imported("{" + USERS + more), "7e")).isEqualTo(SignalResult.NOT_KNOWN);
        assertThat(result(imported("{" + GROUP + more), "9f")).isEqualTo(SignalResult.NOT_KNOWN);
        assertThat(result(imported("{" + GROUP + "}"), "9f")).isEqualTo(SignalResult.VIOLATED);
    }

    @Test
    void whatCouldNotBeReadIsNotKnown() {
        String broken = "{\"RoleName\":\"no-arn\"}";

        assertThat(result(imported("{" + PROVIDER.replace("[{", "[" + broken + ",{") + "}"), "11f"))
                .isEqualTo(SignalResult.NOT_KNOWN);
        assertThat(result(imported("{" + PROVIDER + "}"), "11f")).isEqualTo(SignalResult.CLEAR);
        assertThat(result(imported(ROOT + "a,no-arn,true,true,true\n"), "1a"))
                .isEqualTo(SignalResult.NOT_KNOWN);
        assertThat(result(imported(ROOT), "1a")).isEqualTo(SignalResult.CLEAR);
    }

    @Test
    void theRootUsersRowIsEnoughForItsSignals() {
        assertThat(result(imported(ROOT + "a,no-arn,true,true,true\n"), "5a"))
                .isEqualTo(SignalResult.CLEAR);
    }

    @Test
    void whatIsThereTwiceLosesNothing() {
        assertThat(result(imported("{" + PROVIDER + "}{" + PROVIDER + "}"), "11f"))
                .isEqualTo(SignalResult.CLEAR);
    }

    @Test
    void aSelectionIsFoundByTheUsersOfTheCredentialReport() {
        String report = ROOT + "a,arn:aws:iam::111122223333:user/a,false,false,false\n";

        assertThat(result(imported(report, "{" + PROVIDER + "}"), "7a"))
                .isEqualTo(SignalResult.NOT_KNOWN);
        assertThat(result(imported(report, "{" + USERS + "," + PROVIDER + "}"), "7a"))
                .isEqualTo(SignalResult.CLEAR);
    }

    @Test
    void aSelectionIsFoundByTheNumbersOfTheAccountSummary() {
        String users = "{" + USERS + "}";

        assertThat(result(imported("{\"SummaryMap\":{\"Roles\":1}}", users), "11f"))
                .isEqualTo(SignalResult.NOT_KNOWN);
        assertThat(result(imported("{\"SummaryMap\":{\"Roles\":0}}", users), "11f"))
                .isEqualTo(SignalResult.CLEAR);
    }

    private static SignalResult result(Project project, String signal) {
        return outcome(project, signal).result();
    }

    private static SignalOutcome outcome(Project project, String signal) {
        return Evidences.board(project).signal(signal).orElseThrow().outcome();
    }

    private static Project imported(String... texts) {
        List<ReadEvidence> files = new ArrayList<>();
        for (String text : texts) {
            try {
                files.add(
                        EvidenceReader.read(
                                "file" + files.size(), text.getBytes(StandardCharsets.UTF_8)));
            } catch (UnreadableEvidenceException e) {
                throw new AssertionError(e.problem().toString(), e);
            }
        }
        return EvidenceImport.of(Project.empty("test"), files, Evidences.ACCOUNT, Evidences.TODAY)
                .change()
                .applyTo(Project.empty("test"));
    }
}
