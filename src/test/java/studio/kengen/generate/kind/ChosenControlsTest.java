package studio.kengen.generate.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.kengen.design.DocumentSettings;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.Decision;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Requester;
import studio.kengen.engine.decide.Evaluator;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.Origin;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Condition;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyParser;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// What chosen controls of the knowledge put into policies.
class ChosenControlsTest {
    private static final String FUNCTION = "arn:aws:lambda:eu-west-1:111122223333:function:f";
    private static final Map<String, List<String>> NETWORK =
            Map.of(
                    "lambda:VpcIds", List.of("vpc-0a1b2c3d4e5f60718"),
                    "lambda:SubnetIds", List.of("subnet-0a1b2c3d4e5f60718"),
                    "lambda:SecurityGroupIds", List.of("sg-0a1b2c3d4e5f60718"));

    /// Method 1, the example of the method: a Lambda function is deployed in the VPC only.
    @Test
    void aFunctionIsCreatedInTheVpcOnly() {
        Design design = lambdaInVpc();

        assertThat(decide(design, NETWORK)).isEqualTo(Decision.ALLOWED);
        for (String key : NETWORK.keySet()) {
            assertThat(decide(design, changed(key, List.of())))
                    .as("%s absent", key)
                    .isEqualTo(Decision.EXPLICITLY_DENIED);
            assertThat(decide(design, changed(key, List.of("another"))))
                    .as("another %s", key)
                    .isEqualTo(Decision.EXPLICITLY_DENIED);
        }
        assertThat(
                        decide(
                                design,
                                changed(
                                        "lambda:SubnetIds",
                                        List.of("subnet-0a1b2c3d4e5f60718", "subnet-another"))))
                .isEqualTo(Decision.EXPLICITLY_DENIED);
    }

    @Test
    void theGuardrailHoldsTheConditionEvenForAPolicyThatForgotIt() {
        Design design = lambdaInVpc();
        CompiledPolicy everything =
                CompiledPolicy.of(
                        "everything",
                        PolicyParser.parse(
                                        """
                                        {"Version": "2012-10-17", "Statement": [
                                          {"Effect": "Allow", "Action": "*", "Resource": "*"}]}
                                        """)
                                .sound()
                                .orElseThrow());
        PolicySet policies = policies(design, everything).withIdentity(List.of(everything));

        assertThat(decide(policies, NETWORK)).isEqualTo(Decision.ALLOWED);
        assertThat(decide(policies, Map.of())).isEqualTo(Decision.EXPLICITLY_DENIED);
    }

    @Test
    void aConditionIsLeftToTheIdentityPolicyWhereTheSourceHasTheActionWithoutIt() {
        Design design =
                new Design()
                        .target("one", "s3", "arn:aws:s3:::maps/one")
                        .needs("n1", "s3", "s3:GetObject", "maps")
                        .needs(
                                "n2",
                                "s3",
                                "s3:GetObject",
                                "one",
                                Design.condition("StringEquals", "aws:SourceVpc", "vpc-2"))
                        .unacceptable("u1", "s3", "s3:GetObject", "maps")
                        .condition(
                                "c1",
                                "n1",
                                Design.condition("StringEquals", "aws:SourceVpce", "vpce-1"));

        assertThat(design.statements(DocumentKind.SCP))
                .noneMatch(statement -> statement.sid().orElse("").startsWith("Guard"));
    }

    @Test
    void guardsAreLeftOutWhereThereIsNoRoomForThem() {
        Design design = lambdaInVpc();
        int without =
                new Design()
                        .target("f", "lambda", FUNCTION)
                        .needs("n1", "lambda", "lambda:CreateFunction", "f")
                        .unacceptable("u1", "lambda", "lambda:CreateFunction", "f")
                        .settings(new DocumentSettings(false, true))
                        .documents()
                        .of(DocumentKind.SCP)
                        .getFirst()
                        .size()
                        .orElseThrow()
                        .used();
        DocumentSet documents =
                design.quota(Quotas.Name.SERVICE_CONTROL_POLICY_SIZE, without + 50)
                        .quota(Quotas.Name.SERVICE_CONTROL_POLICIES_PER_TARGET, 2)
                        .documents();

        assertThat(documents.of(DocumentKind.SCP)).hasSize(1);
        assertThat(documents.problems())
                .extracting(problem -> problem.message().key())
                .containsExactly("generate.problem.guardsLeftOut");
    }

    @Test
    void whatBindsAccountsIsAnScpOfItsOwn() {
        GeneratedDocument document =
                new Design()
                        .choose(
                                "org-region/scp/deny-other-regions",
                                "",
                                Map.of("allowedRegions", List.of("eu-west-1", "us-east-1")))
                        .documents()
                        .of(DocumentKind.SCP)
                        .getFirst();

        assertThat(document.path()).isEqualTo("scp/guardrails.json");
        Statement statement = statements(document).getFirst();
        assertThat(statement.sid()).contains("DenyOtherRegions");
        assertThat(statement.actions()).isInstanceOf(ActionElement.NotAction.class);
        assertThat(statement.conditions())
                .contains(
                        Design.condition(
                                "StringNotEquals",
                                "aws:RequestedRegion",
                                "eu-west-1",
                                "us-east-1"));
        assertThat(document.origins()).extracting(Origin::part).containsExactly("DenyOtherRegions");
    }

    @Test
    void denialsToOutsidersAreCalledByTheirRisks() {
        Map<String, List<String>> values = Map.of("orgId", List.of("o-a1b2c3d4e5"));

        assertThat(
                        new Design()
                                .choose("s3-read-data/rcp/deny-outsiders", "", values)
                                .choose("kms-decrypt/rcp/deny-outsiders", "", values)
                                .statements(DocumentKind.RCP))
                .extracting(statement -> statement.sid().orElse(""))
                .containsExactly("DenyOutsidersS3ReadData", "DenyOutsidersKmsDecrypt");
    }

    @Test
    void whatBindsResourcesIsAnRcpForEverybody() {
        GeneratedDocument document =
                new Design()
                        .unacceptable("u1", "s3", "s3:GetObject", "maps")
                        .choose(
                                "s3-read-data/rcp/deny-outsiders",
                                "u1",
                                Map.of("orgId", List.of("o-a1b2c3d4e5")))
                        .documents()
                        .of(DocumentKind.RCP)
                        .getFirst();

        assertThat(document.path()).isEqualTo("rcp/guardrails.json");
        assertThat(document.text())
                .contains("\"Principal\": \"*\"")
                .contains("\"aws:PrincipalOrgID\": \"o-a1b2c3d4e5\"");
    }

    @Test
    void anExemptedRoleOfIdentityCenterMayGetAnotherSuffix() {
        GeneratedDocument document =
                new Design()
                        .choose(
                                "cloudtrail-tamper/scp/deny-except-role",
                                "",
                                Map.of(
                                        "loggingAdminRoleArn",
                                        List.of(
                                                "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Logs_0123456789abcdef")))
                        .documents()
                        .of(DocumentKind.SCP)
                        .getFirst();

        assertThat(document.text())
                .contains("AWSReservedSSO_Logs_????????????????")
                .doesNotContain("0123456789abcdef");
        // The name of the control says only whom it leaves out; many risks have one called so.
        assertThat(statements(document).getFirst().sid()).contains("DenyCloudtrailTamper");
    }

    @Test
    void aConditionThatIsADenialStandsInTheIdentityPolicy() {
        GeneratedDocument document =
                new Design()
                        .needs("n1", "s3", "s3:GetObject", "maps")
                        .unacceptable("u1", "s3", "s3:GetObject", "maps")
                        .choose(
                                "net-perimeter/condition/known-networks-or-denied",
                                "n1",
                                Map.of(
                                        "officeCidrs", List.of("203.0.113.0/24"),
                                        "vpcIds", List.of("vpc-0a1b2c3d4e5f60718")))
                        .documents()
                        .of(DocumentKind.IDENTITY)
                        .getFirst();

        assertThat(statements(document))
                .extracting(Statement::effect)
                .containsExactly(Effect.ALLOW, Effect.DENY);
        assertThat(statements(document).getFirst().conditions()).isEmpty();
        assertThat(document.text()).contains("NotIpAddressIfExists");
    }

    @Test
    void aConditionOfAResourcePolicyStandsThere() {
        GeneratedDocument document =
                new Design()
                        .needs("n1", "s3", "s3:GetObject", "maps")
                        .unacceptable("u1", "s3", "s3:GetObject", "maps")
                        .choose(
                                "net-perimeter/condition/known-networks-or-denied-to-all",
                                "n1",
                                Map.of(
                                        "officeCidrs", List.of("203.0.113.0/24"),
                                        "vpcIds", List.of("vpc-0a1b2c3d4e5f60718")))
                        .documents()
                        .of(DocumentKind.RESOURCE)
                        .getFirst();

        assertThat(document.path()).isEqualTo("resource/maps.json");
        Statement denial = statements(document).getFirst();
        assertThat(denial.effect()).isEqualTo(Effect.DENY);
        assertThat(denial.actions()).isEqualTo(ActionElement.of("s3:GetObject"));
        assertThat(denial.resources()).contains(ResourceElement.of("arn:aws:s3:::maps/*"));
        assertThat(denial.conditions())
                .contains(
                        new Condition(
                                "BoolIfExists", "aws:PrincipalIsAWSService", List.of("false")));
    }

    @Test
    void aConditionOfATrustPolicyStandsThere() {
        GeneratedDocument document =
                new Design()
                        .role("fn", Design.role("fn"))
                        .target("role", "iam", Design.role("fn"))
                        .source(
                                "partner",
                                SourceKind.OUTSIDE_PARTY,
                                "arn:aws:iam::777788889999:role/p")
                        .needsOf("partner", "n1", "sts", "sts:AssumeRole", "role")
                        .unacceptable("u1", "sts", "sts:AssumeRole", "role")
                        .choose(
                                "sts-cross-account/condition/sts-external-id",
                                "n1",
                                Map.of("externalId", List.of("map-lab-1")))
                        .documents()
                        .of(DocumentKind.TRUST)
                        .getLast();

        assertThat(document.path()).isEqualTo("trust/fn.json");
        assertThat(document.text()).contains("\"sts:ExternalId\": \"map-lab-1\"");
    }

    private static Design lambdaInVpc() {
        return new Design()
                .target("f", "lambda", FUNCTION)
                .needs("n1", "lambda", "lambda:CreateFunction", "f")
                .unacceptable("u1", "lambda", "lambda:CreateFunction", "f")
                .choose(
                        "lambda-outside-vpc/condition/lambda-vpc-ids",
                        "n1",
                        Map.of("vpcIds", List.of("vpc-0a1b2c3d4e5f60718")))
                .choose(
                        "lambda-outside-vpc/condition/lambda-subnet-ids",
                        "n1",
                        Map.of("subnetIds", List.of("subnet-0a1b2c3d4e5f60718")))
                .choose(
                        "lambda-outside-vpc/condition/lambda-security-group-ids",
                        "n1",
                        Map.of("securityGroupIds", List.of("sg-0a1b2c3d4e5f60718")));
    }

    private static Map<String, List<String>> changed(String key, List<String> values) {
        Map<String, List<String>> changed = new HashMap<>(NETWORK);
        if (values.isEmpty()) {
            changed.remove(key);
        } else {
            changed.put(key, values);
        }
        return changed;
    }

    private static Decision decide(Design design, Map<String, List<String>> context) {
        CompiledPolicy full =
                CompiledPolicy.of(
                        "full",
                        PolicyDocument.of(
                                List.of(
                                        Statement.allow(
                                                ActionElement.of("*"), ResourceElement.of("*")))));
        return decide(policies(design, full), context);
    }

    private static PolicySet policies(Design design, CompiledPolicy fullAccess) {
        List<CompiledPolicy> scps = new ArrayList<>(List.of(fullAccess));
        scps.addAll(compiled(design, DocumentKind.SCP));
        return PolicySet.NONE
                .withIdentity(compiled(design, DocumentKind.IDENTITY))
                .withServiceControl(List.of(scps));
    }

    private static List<CompiledPolicy> compiled(Design design, DocumentKind kind) {
        return design.documents().of(kind).stream()
                .map(document ->
                        CompiledPolicy.of(document.path(), document.policy().orElseThrow()))
                .toList();
    }

    private static Decision decide(PolicySet policies, Map<String, List<String>> context) {
        Requester app = Requester.parse(Design.role("app")).orElseThrow();
        return Evaluator.with(Design.CATALOG)
                .decide(
                        new AccessRequest(
                                app,
                                "lambda:CreateFunction",
                                FUNCTION,
                                "111122223333",
                                RequestContext.of(context)),
                        policies);
    }

    private static List<Statement> statements(GeneratedDocument document) {
        return document.policy().orElseThrow().statements();
    }

    @Test
    void aChoiceWhoseValuesDoNotFitIsAProblemAndNoStatement() {
        DocumentSet documents =
                new Design()
                        .chosen(
                                "c1",
                                "org-region/scp/deny-other-regions",
                                Map.of("allowedRegions", List.of("nowhere!")))
                        .documents();

        assertThat(documents.of(DocumentKind.SCP)).isEmpty();
        assertThat(documents.problems())
                .filteredOn(problem -> problem.rows().equals(List.of(new RowId("c1"))))
                .extracting(problem -> problem.message().key())
                .containsExactly("generate.problem.choice");
    }
}
