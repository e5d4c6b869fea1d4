package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import studio.kengen.check.practice.Evidences;
import studio.kengen.design.Project;
import studio.kengen.evidence.read.EvidenceReader;
import studio.kengen.evidence.read.ReadEvidence;
import studio.kengen.exchange.evidence.EvidenceImport;

/// Design and reality through the window.
class RealityScreenTest extends StudioFixture {
    private static final String DETAILS =
            """
            {"UserDetailList": [], "GroupDetailList": [], "Policies": [],
             "RoleDetailList": [
              {"RoleName": "maplab-api", "RoleId": "AROAEXAMPLE1", "Path": "/",
               "Arn": "arn:aws:iam::111122223333:role/maplab-api",
               "CreateDate": "2024-01-01T00:00:00+00:00",
               "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": []},
               "InstanceProfileList": [], "AttachedManagedPolicies": [], "Tags": [],
               "RolePolicyList": [
                {"PolicyName": "everything", "PolicyDocument": {"Version": "2012-10-17",
                 "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]},
              {"RoleName": "stranger", "RoleId": "AROAEXAMPLE2", "Path": "/",
               "Arn": "arn:aws:iam::111122223333:role/stranger",
               "CreateDate": "2024-01-01T00:00:00+00:00",
               "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": []},
               "InstanceProfileList": [], "AttachedManagedPolicies": [], "Tags": [],
               "RolePolicyList": []}],
             "IsTruncated": %s}
            """;

    @Override
    Project project() {
        return Evidences.holding(
                super.project(), Evidences.read("details.json", DETAILS.formatted(false)));
    }

    @Test
    void onlyWhenAskedARoleThatMayMoreAndARoleThatNobodyDesignedAreShown() {
        settle();
        go("reality");
        waitUntil(() -> !compare().isDisabled());
        assertThat(stage.getScene().getRoot().lookupAll("#reality-unplanned")).isEmpty();

        onFx(() -> {
            compare().fire();
            return null;
        });

        waitForTexts("#reality-unplanned", "arn:aws:iam::111122223333:role/stranger");
        waitForTexts(
                "#reality-result",
                "✕ Differs from the design",
                "The policy “everything” grants it.");
        assertThat(compare().isDisabled()).isFalse();
    }

    @Test
    void ofAPartNothingIsSaidThatTheRestCouldChange() throws Exception {
        ReadEvidence page =
                EvidenceReader.read(
                        "page.json", DETAILS.formatted(true).getBytes(StandardCharsets.UTF_8));
        settle();
        onFx(() -> {
            model.apply(
                    EvidenceImport.of(model.project(), List.of(page), "", model.today()).change());
            return null;
        });
        go("reality");
        waitUntil(() -> !compare().isDisabled());

        onFx(() -> {
            compare().fire();
            return null;
        });

        waitForTexts(
                "#reality-result",
                "? The file is a part of its export: users, roles and policies that are not in it"
                        + " may be there all the same");
    }

    private Button compare() {
        return (Button) stage.getScene().getRoot().lookup("#reality-compare");
    }
}
