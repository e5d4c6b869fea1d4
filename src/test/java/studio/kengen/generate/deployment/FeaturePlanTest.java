package studio.kengen.generate.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.deployment.DeployedFeature.AccountSetting;
import studio.kengen.generate.deployment.DeployedFeature.ConfigRule;
import studio.kengen.generate.deployment.DeployedFeature.DeclarativePolicy;
import studio.kengen.generate.deployment.DeployedFeature.EnabledControl;
import studio.kengen.generate.deployment.DeployedFeature.EventRule;
import studio.kengen.generate.deployment.DeployedFeature.Remediation;
import studio.kengen.generate.deployment.DeployedText.Literal;
import studio.kengen.generate.deployment.DeployedText.Surroundings;

class FeaturePlanTest {
    @Test
    void controlsAndDeclarationsLiveInTheOrganization() {
        Deployment organization =
                only(
                        design(DocumentKind.GUARDRAILS, "ec2-policy", "{\"ec2_attributes\": {}}")
                                .other(
                                        DocumentKind.GUARDRAILS,
                                        Optional.empty(),
                                        "AWS-GR_X",
                                        """
                                        {"controlIdentifier": "arn:aws:controltower:REGION::control/AWS-GR_X",
                                         "targetIdentifier": "ORGANIZATIONAL_UNIT_ARN",
                                         "parameters": [{"key": "AllowedRegions", "value": ["REGION"]}]}
                                        """));

        assertThat(organization.name()).isEqualTo("organization");
        assertThat(organization.of(DeclarativePolicy.class))
                .extracting(DeclarativePolicy::type)
                .containsExactly("DECLARATIVE_POLICY_EC2");
        assertThat(organization.of(EnabledControl.class))
                .extracting(EnabledControl::control)
                .containsExactly(
                        DeployedText.of(
                                new Literal("arn:aws:controltower:"),
                                Surroundings.REGION,
                                new Literal("::control/AWS-GR_X")));
        assertThat(organization.parameters())
                .containsExactlyInAnyOrder(
                        Parameter.TARGET_IDS,
                        Parameter.ORGANIZATIONAL_UNIT_ARN,
                        Parameter.ALLOWED_REGIONS);
    }

    @Test
    void theSettingsOfAccountsThatHaveAResourceTypeAreDeployed() {
        Deployment settings =
                only(
                        design(
                                DocumentKind.GUARDRAILS,
                                "settings",
                                """
                                {"settings": [{"setting": "ebs-encryption-by-default"},
                                              {"setting": "termination-protection"}]}
                                """));

        assertThat(settings.name()).isEqualTo("account-settings");
        assertThat(settings.of(AccountSetting.class))
                .extracting(AccountSetting::setting)
                .containsExactly(AccountSetting.Setting.EBS_ENCRYPTION);
    }

    @Test
    void rulesForGlobalServicesHaveADeploymentOfTheirOwn() {
        PlannedDesign design =
                design(DocumentKind.MONITORING, "api-calls-2", "{\"source\": [\"aws.s3\"]}")
                        .other(
                                DocumentKind.MONITORING,
                                Optional.empty(),
                                "api-calls-read-only-us-east-1",
                                "{\"source\": [\"aws.iam\"]}");

        assertThat(design.plan().deployments())
                .extracting(Deployment::name)
                .containsExactly("monitoring", "monitoring-us-east-1");
        assertThat(design.plan().deployments().getFirst().of(EventRule.class))
                .containsExactly(
                        new EventRule(
                                "api-calls-2",
                                "monitoring/api-calls-2.json",
                                "maps-api-calls-2",
                                "API calls that change something, as Maps says",
                                Map.of("source", List.of("aws.s3")),
                                "ENABLED"));
        assertThat(design.plan().deployments().getLast().of(EventRule.class))
                .extracting(EventRule::state)
                .containsExactly("ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS");
    }

    @Test
    void theNameOfARuleFitsHoweverLongTheDesignsName() {
        assertThat(
                        only(new PlannedDesign("A design with a name that goes on and on and on")
                                        .other(
                                                DocumentKind.MONITORING,
                                                Optional.empty(),
                                                "access-analyzer-findings",
                                                "{}"))
                                .of(EventRule.class))
                .extracting(EventRule::ruleName)
                .allSatisfy(name ->
                        assertThat(name)
                                .hasSizeLessThanOrEqualTo(64)
                                .endsWith("-access-analyzer-findings"));
    }

    @Test
    void aRemediationGoesWithItsRule() {
        Deployment config =
                only(
                        design(
                                DocumentKind.CONFIG,
                                "conformance-pack",
                                """
                                {"Resources": {
                                  "Keys": {"Type": "AWS::Config::ConfigRule", "Properties": {
                                    "ConfigRuleName": "access-keys-rotated",
                                    "InputParameters": {"maxAccessKeyAge": "30"},
                                    "MaximumExecutionFrequency": "TwentyFour_Hours",
                                    "Source": {"Owner": "AWS", "SourceIdentifier": "ACCESS_KEYS_ROTATED"}}},
                                  "KeysRemediation": {"Type": "AWS::Config::RemediationConfiguration",
                                    "DependsOn": "Keys", "Properties": {
                                    "ConfigRuleName": "access-keys-rotated", "TargetType": "SSM_DOCUMENT",
                                    "TargetId": "Revoke", "Automatic": true, "MaximumAutomaticAttempts": 3,
                                    "RetryAttemptSeconds": 300, "Parameters": {
                                      "AutomationAssumeRole": {"StaticValue": {"Values": [{"Ref": "R"}]}},
                                      "MaxCredentialUsageAge": {"StaticValue": {"Values": ["90"]}},
                                      "IAMResourceId": {"ResourceValue": {"Value": "RESOURCE_ID"}}}}}}}
                                """));

        assertThat(config.resources())
                .containsExactly(
                        new ConfigRule(
                                "access-keys-rotated",
                                "config/conformance-pack.json",
                                "access-keys-rotated",
                                "ACCESS_KEYS_ROTATED",
                                Map.of("maxAccessKeyAge", "30"),
                                List.of(),
                                Optional.of("TwentyFour_Hours")),
                        new Remediation(
                                "access-keys-rotated",
                                "config/conformance-pack.json",
                                "access-keys-rotated",
                                "access-keys-rotated",
                                "Revoke",
                                Optional.of("IAMResourceId"),
                                Map.of("MaxCredentialUsageAge", "90"),
                                Optional.of(new Remediation.Attempts(3, 300))));
    }

    private static PlannedDesign design(DocumentKind kind, String file, String json) {
        return new PlannedDesign().other(kind, Optional.empty(), file, json);
    }

    private static Deployment only(PlannedDesign design) {
        assertThat(design.plan().deployments()).hasSize(1);
        return design.plan().deployments().getFirst();
    }
}
