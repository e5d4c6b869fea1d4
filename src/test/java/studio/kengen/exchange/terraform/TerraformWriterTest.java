package studio.kengen.exchange.terraform;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.kengen.generate.deployment.PlannedDesign.policy;
import static studio.kengen.generate.deployment.PlannedDesign.role;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import studio.kengen.design.SourceKind;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.OutputFile;
import studio.kengen.generate.deployment.PlannedDesign;

class TerraformWriterTest {
    private static final String ACCOUNT = "terraform/account-111122223333/";
    private static final String READ =
            policy("\"Effect\": \"Allow\", \"Action\": \"s3:Get*\", \"Resource\": \"*\"");

    @Test
    void policyVariablesSurviveInEveryText() {
        PlannedDesign design =
                design(
                        """
                        "Effect": "Allow", "Action": "s3:GetObject",
                        "Resource": "arn:aws:s3:::home/${aws:username}/*",
                        "Condition": {"StringEquals": {"aws:PrincipalTag/team": ["${s3:ExistingObjectTag/team}", "%{x}"]}}
                        """);

        assertThat(written(design, ACCOUNT + "policies.tf.json"))
                .contains(
                        "\"arn:${data.aws_partition.current.partition}:s3:::home/$${aws:username}/*\"")
                .contains("\"$${s3:ExistingObjectTag/team}\"", "\"%%{x}\"");
    }

    @Test
    void theModulesOwnAccountIsReferredToAndAnotherIsNot() {
        PlannedDesign design =
                design(
                        """
                        "Effect": "Allow", "Action": "sts:AssumeRole",
                        "Resource": ["arn:aws:iam::111122223333:role/x", "arn:aws:iam::777788889999:role/x"]
                        """);

        assertThat(written(design, ACCOUNT + "policies.tf.json"))
                .contains(":iam::${data.aws_caller_identity.current.account_id}:role/x\"")
                .contains(":iam::777788889999:role/x\"");
        assertThat(written(design, ACCOUNT + "main.tf.json"))
                .contains("\"aws_caller_identity\"", "\"aws_partition\"")
                .doesNotContain("\"aws_region\"");
    }

    @Test
    void everyElementOfAStatementHasItsBlock() {
        PlannedDesign design =
                new PlannedDesign()
                        .workload("app", "App")
                        .policy(
                                DocumentKind.TRUST,
                                "app",
                                policy(
                                        """
                                        "Sid": "Callers", "Effect": "Deny", "NotAction": "sts:TagSession",
                                        "Principal": {"AWS": "*", "Service": ["ec2.amazonaws.com"]},
                                        "Condition": {"Bool": {"aws:SecureTransport": "false"}}
                                        """))
                        .policy(
                                DocumentKind.BOUNDARY,
                                "app",
                                policy(
                                        """
                                        "Effect": "Allow", "Action": "s3:*",
                                        "NotResource": "arn:aws:s3:::secret"
                                        """));

        assertThat(written(design, ACCOUNT + "policies.tf.json"))
                .containsIgnoringWhitespaces(
                        """
                        "sid": "Callers",
                        "effect": "Deny",
                        "principals": [
                          {"type": "AWS", "identifiers": ["*"]},
                          {"type": "Service", "identifiers": ["ec2.amazonaws.com"]}
                        ],
                        "not_actions": ["sts:TagSession"],
                        "condition": [
                          {"test": "Bool", "variable": "aws:SecureTransport", "values": ["false"]}
                        ]
                        """)
                .containsIgnoringWhitespaces(
                        """
                        "not_resources": ["arn:${data.aws_partition.current.partition}:s3:::secret"]
                        """);
    }

    @Test
    void aRoleRefersToItsPoliciesAndItsBoundary() {
        PlannedDesign design =
                new PlannedDesign()
                        .source("w", "Map writer", SourceKind.WORKLOAD, role("writer"))
                        .policy(DocumentKind.IDENTITY, "w", READ)
                        .policy(DocumentKind.BOUNDARY, "w", READ)
                        .policy(DocumentKind.TRUST, "w", READ);

        assertThat(written(design, ACCOUNT + "main.tf.json"))
                .contains("\"name\": \"writer\"")
                .contains("\"${data.aws_iam_policy_document.map_writer_trust.json}\"")
                .contains("\"permissions_boundary\": \"${aws_iam_policy.map_writer_boundary.arn}\"")
                .contains("\"role\": \"${aws_iam_role.map_writer.name}\"")
                .contains("\"policy_arn\": \"${aws_iam_policy.map_writer.arn}\"");
        assertThat(written(design, ACCOUNT + "outputs.tf.json"))
                .contains("\"value\": \"${aws_iam_role.map_writer.arn}\"");
    }

    @Test
    void organizationPoliciesGoWithoutWhiteSpaceToTheTargetsOfAVariable() {
        PlannedDesign design =
                new PlannedDesign().policyForAll(DocumentKind.SCP, "deny-unacceptable", READ);

        assertThat(written(design, "terraform/organization/main.tf.json"))
                .contains("data.aws_iam_policy_document.deny_unacceptable.minified_json")
                .contains("\"for_each\": \"${toset(var.target_ids)}\"");
        assertThat(written(design, "terraform/organization/variables.tf.json"))
                .contains("\"target_ids\"", "\"type\": \"list(string)\"");
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        PlannedDesign design =
                design("\"Effect\": \"Deny\", \"Action\": \"*\", \"Resource\": \"*\"");

        assertThat(TerraformWriter.write(design.plan()))
                .isEqualTo(TerraformWriter.write(design.plan()));
    }

    private static PlannedDesign design(String statement) {
        return new PlannedDesign()
                .workload("app", "App")
                .policy(DocumentKind.IDENTITY, "app", policy(statement));
    }

    private static String written(PlannedDesign design, String path) {
        List<OutputFile> files = TerraformWriter.write(design.plan()).files();
        Map<String, String> texts =
                files.stream().collect(Collectors.toMap(OutputFile::path, OutputFile::text));
        return texts.getOrDefault(path, "only " + texts.keySet());
    }
}
