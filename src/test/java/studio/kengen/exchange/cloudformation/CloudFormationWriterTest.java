package studio.kengen.exchange.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.kengen.generate.deployment.PlannedDesign.policy;
import static studio.kengen.generate.deployment.PlannedDesign.role;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.OutputFile;
import studio.kengen.generate.deployment.DeploymentFiles;
import studio.kengen.generate.deployment.PlannedDesign;
import studio.kengen.i18n.Message;

class CloudFormationWriterTest {
    private static final String ACCOUNT = "cloudformation/account-111122223333";

    @Test
    void policyVariablesSurviveBesideReferences() {
        PlannedDesign design =
                design(
                        """
                        "Effect": "Allow", "Action": "s3:GetObject",
                        "Resource": "arn:aws:s3:::home/${aws:username}/*",
                        "Condition": {"StringEquals": {"aws:PrincipalTag/team": "${s3:ExistingObjectTag/team}"}}
                        """);

        assertThat(written(design, ACCOUNT + ".yaml"))
                .contains("Resource: !Sub 'arn:${AWS::Partition}:s3:::home/${!aws:username}/*'")
                .contains("aws:PrincipalTag/team: ${s3:ExistingObjectTag/team}");
        assertThat(written(design, ACCOUNT + ".json"))
                .contains("\"Fn::Sub\": \"arn:${AWS::Partition}:s3:::home/${!aws:username}/*\"")
                .contains("\"aws:PrincipalTag/team\": \"${s3:ExistingObjectTag/team}\"");
    }

    @Test
    void theStacksOwnAccountIsReferredToAndAnotherIsNot() {
        PlannedDesign design =
                design(
                        """
                        "Effect": "Allow", "Action": "sts:AssumeRole",
                        "Resource": ["arn:aws:iam::111122223333:role/x", "arn:aws:iam::777788889999:role/x"],
                        "Condition": {"StringEquals": {"aws:ResourceAccount": ["111122223333", "777788889999"]}}
                        """);

        assertThat(written(design, ACCOUNT + ".yaml"))
                .contains("- !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/x'")
                .contains("- !Sub 'arn:${AWS::Partition}:iam::777788889999:role/x'")
                .contains("- !Ref 'AWS::AccountId'", "- '777788889999'");
    }

    @Test
    void aRoleRefersToItsPoliciesAndToTheRolesThatMayAssumeIt() {
        PlannedDesign design =
                new PlannedDesign()
                        .workload("app", "App")
                        .workload("caller", "Caller")
                        .policy(DocumentKind.IDENTITY, "app", READ)
                        .policy(DocumentKind.BOUNDARY, "app", READ)
                        .policy(DocumentKind.TRUST, "app", trust(role("caller")))
                        .policy(DocumentKind.TRUST, "caller", trust(role("stranger")));

        assertThat(written(design, ACCOUNT + ".yaml"))
                .contains("AWS: !GetAtt 'CallerRole.Arn'")
                .contains("PermissionsBoundary: !Ref 'AppBoundary'")
                .contains("ManagedPolicyArns:\n        - !Ref 'AppPolicy'")
                .contains("AWS: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/stranger'");
        assertThat(written(design, ACCOUNT + ".json"))
                .containsIgnoringWhitespaces("\"Fn::GetAtt\": [\"CallerRole\", \"Arn\"]");
    }

    @Test
    void whatYamlWouldTakeForSomethingElseIsQuoted() {
        PlannedDesign design =
                design(
                        """
                        "Effect": "Allow", "Action": "ec2:RunInstances", "Resource": "*",
                        "Condition": {"StringEquals": {
                          "aws:RequestTag/a": ["yes", "012", "1e3", "12:30", "2026-11-24", "null", "~", ""]}}
                        """);

        assertThat(written(design, ACCOUNT + ".yaml"))
                .contains("Version: '2012-10-17'")
                .contains(
                        "- 'yes'", "- '012'", "- '1e3'", "- '12:30'", "- '2026-11-24'", "- 'null'")
                .contains("- '~'", "- ''");
    }

    @Test
    void whoeverDeploysNamesTheTargetsOfOrganizationPolicies() {
        PlannedDesign design =
                new PlannedDesign()
                        .policyForAll(DocumentKind.SCP, "deny-unacceptable", READ)
                        .policyForAll(DocumentKind.SCP, "deny-unacceptable-2", READ);

        assertThat(written(design, "cloudformation/organization.yaml"))
                .contains("Type: CommaDelimitedList")
                .contains("TargetIds: !Ref 'TargetIds'")
                .contains("Name: maps-deny-unacceptable-2")
                .contains("DependsOn: DenyUnacceptableServiceControlPolicy");
    }

    @Test
    void noLogicalIdSaysItsLastWordTwice() {
        PlannedDesign design =
                new PlannedDesign()
                        .target("web-bucket", "s3", "arn:aws:s3:::web")
                        .policy(
                                DocumentKind.RESOURCE,
                                "web-bucket",
                                policy(
                                        """
                                        "Effect": "Allow", "Principal": "*", "Action": "s3:ListBucket",
                                        "Resource": "arn:aws:s3:::web"
                                        """));

        assertThat(written(design, ACCOUNT + ".yaml")).contains("  WebBucketPolicy:\n");
    }

    @Test
    void anAccountOfTheDesignIsAParameterWhereItIsNotTheOwn() {
        PlannedDesign design =
                new PlannedDesign()
                        .workload("app", "App")
                        .policyForAll(
                                DocumentKind.SCP,
                                "deny-unacceptable",
                                policy(
                                        """
                                        "Effect": "Deny", "Action": "s3:*", "Resource": "*",
                                        "Condition": {"ArnNotLike": {"aws:PrincipalArn":
                                            "arn:aws:iam::111122223333:role/app"}}
                                        """));

        assertThat(written(design, "cloudformation/organization.yaml"))
                .contains("Default: '111122223333'")
                .contains("!Sub 'arn:${AWS::Partition}:iam::${AccountId}:role/app'");
    }

    @Test
    void aDeploymentThatIsTooLargeBecomesSeveralTemplatesWithinTheLimits() {
        PlannedDesign design = new PlannedDesign();
        String large =
                policy(
                        """
                        "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::%s"
                        """
                                .formatted("m".repeat(5000)));
        for (int i = 0; i < 210; i++) {
            design.workload("app" + i, "App " + i)
                    .policy(DocumentKind.IDENTITY, "app" + i, large)
                    .policy(DocumentKind.TRUST, "app" + i, trust(role("stranger")));
        }
        DeploymentFiles written = CloudFormationWriter.write(design.plan());

        assertThat(written.files())
                .extracting(OutputFile::path)
                .contains(ACCOUNT + ".yaml", ACCOUNT + "-2.yaml", ACCOUNT + "-3.yaml");
        assertThat(written.files())
                .allSatisfy(file ->
                        assertThat(file.text().getBytes(StandardCharsets.UTF_8).length)
                                .isLessThan(1_000_000));
        assertThat(written.files().getLast().text())
                .contains(
                        "\"Fn::Sub\": \"arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/app200\"");
        assertThat(written.notes())
                .extracting(Message::key)
                .contains("generate.cloudformation.large");
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        PlannedDesign design =
                design("\"Effect\": \"Deny\", \"Action\": \"*\", \"Resource\": \"*\"");

        assertThat(CloudFormationWriter.write(design.plan()))
                .isEqualTo(CloudFormationWriter.write(design.plan()));
    }

    private static final String READ =
            policy("\"Effect\": \"Allow\", \"Action\": \"s3:Get*\", \"Resource\": \"*\"");

    private static PlannedDesign design(String statement) {
        return new PlannedDesign()
                .workload("app", "App")
                .policy(DocumentKind.IDENTITY, "app", policy(statement));
    }

    private static String trust(String principal) {
        return policy(
                """
                "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "%s"}
                """
                        .formatted(principal));
    }

    private static String written(PlannedDesign design, String path) {
        List<OutputFile> files = CloudFormationWriter.write(design.plan()).files();
        Map<String, String> texts =
                files.stream().collect(Collectors.toMap(OutputFile::path, OutputFile::text));
        return texts.getOrDefault(path, "only " + texts.keySet());
    }
}
