package studio.kengen.exchange.terraform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.kengen.generate.deployment.DeployedFeature;
import studio.kengen.generate.deployment.DeployedFeature.AccountSetting;
import studio.kengen.generate.deployment.DeployedFeature.ConfigRule;
import studio.kengen.generate.deployment.DeployedFeature.DeclarativePolicy;
import studio.kengen.generate.deployment.DeployedFeature.EnabledControl;
import studio.kengen.generate.deployment.DeployedFeature.EventRule;
import studio.kengen.generate.deployment.DeployedFeature.Remediation;
import studio.kengen.generate.deployment.Parameter;
import studio.kengen.policy.JsonWriter;

/// The blocks of ready-made features, of rules that watch and of rules that repair.
///
/// Source: documentation of the AWS provider of Terraform.
final class FeatureBlocks {
    /// A block of the module.
    ///
    /// @param type its first label
    /// @param isTagged whether it can have tags
    record Block(String type, boolean isTagged, Map<String, Object> arguments) {}

    /// Types of organization policies that the provider refuses, as of the version that modules are checked with.
    private static final Set<String> REFUSED_POLICIES = Set.of("S3_POLICY");

    private FeatureBlocks() {}

    /// Whether the provider takes it.
    static boolean isKnown(DeployedFeature feature) {
        return !(feature instanceof DeclarativePolicy policy
                && REFUSED_POLICIES.contains(policy.type()));
    }

    /// The blocks of a feature, all of which have its name.
    static List<Block> of(DeployedFeature feature) {
        return switch (feature) {
            case EnabledControl control -> List.of(enabledControl(control));
            case DeclarativePolicy policy -> declarativePolicy(policy);
            case AccountSetting setting -> List.of(setting(setting.setting()));
            case EventRule rule -> eventRule(rule);
            case ConfigRule rule -> List.of(configRule(rule));
            case Remediation remediation -> List.of(remediation(remediation));
        };
    }

    private static Block enabledControl(EnabledControl control) {
        Block block =
                block(
                        "aws_controltower_control",
                        "control_identifier",
                        Expressions.text(control.control(), Map.of()),
                        "target_identifier",
                        Expressions.variable(Parameter.ORGANIZATIONAL_UNIT_ARN));
        if (!control.asked().isEmpty()) {
            block.arguments()
                    .put("parameters", control.asked().stream().map(FeatureBlocks::asked).toList());
        }
        return block;
    }

    private static Map<String, Object> asked(Parameter parameter) {
        return arguments(
                "key",
                parameter.parameterName(),
                "value",
                Expressions.of("jsonencode(var." + Identifiers.of(parameter) + ')'));
    }

    private static List<Block> declarativePolicy(DeclarativePolicy policy) {
        String id = "aws_organizations_policy." + Identifiers.of(policy.name()) + ".id";
        return List.of(
                tagged(
                        "aws_organizations_policy",
                        "name",
                        policy.policyName(),
                        "description",
                        Expressions.literal(policy.description()),
                        "type",
                        policy.type(),
                        "content",
                        json(policy.content())),
                block(
                        "aws_organizations_policy_attachment",
                        "for_each",
                        Expressions.of("toset(var." + Identifiers.of(Parameter.TARGET_IDS) + ")"),
                        "policy_id",
                        Expressions.of(id),
                        "target_id",
                        Expressions.of("each.value")));
    }

    private static Block setting(AccountSetting.Setting setting) {
        return switch (setting) {
            case S3_PUBLIC_ACCESS_BLOCK ->
                    block(
                            "aws_s3_account_public_access_block",
                            "block_public_acls",
                            true,
                            "block_public_policy",
                            true,
                            "ignore_public_acls",
                            true,
                            "restrict_public_buckets",
                            true);
            case SNAPSHOT_PUBLIC_ACCESS_BLOCK ->
                    block("aws_ebs_snapshot_block_public_access", "state", "block-all-sharing");
            case EBS_ENCRYPTION -> block("aws_ebs_encryption_by_default", "enabled", true);
        };
    }

    private static List<Block> eventRule(EventRule rule) {
        String name = "aws_cloudwatch_event_rule." + Identifiers.of(rule.name()) + ".name";
        return List.of(
                tagged(
                        "aws_cloudwatch_event_rule",
                        "name",
                        rule.ruleName(),
                        "description",
                        Expressions.literal(rule.description()),
                        "state",
                        rule.state(),
                        "event_pattern",
                        json(rule.pattern())),
                block(
                        "aws_cloudwatch_event_target",
                        "rule",
                        Expressions.of(name),
                        "target_id",
                        "notification",
                        "arn",
                        Expressions.variable(Parameter.NOTIFICATION_TOPIC_ARN)));
    }

    private static Block configRule(ConfigRule rule) {
        Block block = tagged("aws_config_config_rule", "name", rule.ruleName());
        Map<String, Object> arguments = block.arguments();
        if (!rule.inputs().isEmpty()) {
            arguments.put("input_parameters", json(rule.inputs()));
        }
        rule.frequency()
                .ifPresent(frequency -> arguments.put("maximum_execution_frequency", frequency));
        if (!rule.resourceTypes().isEmpty()) {
            arguments.put("scope", Map.of("compliance_resource_types", rule.resourceTypes()));
        }
        arguments.put("source", arguments("owner", "AWS", "source_identifier", rule.identifier()));
        return block;
    }

    private static Block remediation(Remediation remediation) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(
                arguments(
                        "name",
                        Remediation.ROLE,
                        "static_value",
                        Expressions.variable(Parameter.REMEDIATION_ROLE_ARN)));
        remediation
                .resourceParameter()
                .ifPresent(name ->
                        parameters.add(arguments("name", name, "resource_value", "RESOURCE_ID")));
        remediation
                .values()
                .forEach((name, value) ->
                        parameters.add(
                                arguments(
                                        "name", name, "static_value", Expressions.literal(value))));
        String rule = "aws_config_config_rule." + Identifiers.of(remediation.rule()) + ".name";
        Block block =
                block(
                        "aws_config_remediation_configuration",
                        "config_rule_name",
                        Expressions.of(rule),
                        "target_type",
                        "SSM_DOCUMENT",
                        "target_id",
                        remediation.runbook(),
                        "parameter",
                        parameters,
                        "automatic",
                        remediation.attempts().isPresent());
        remediation
                .attempts()
                .ifPresent(attempts -> {
                    block.arguments().put("maximum_automatic_attempts", attempts.most());
                    block.arguments().put("retry_attempt_seconds", attempts.seconds());
                });
        return block;
    }

    private static String json(Map<String, ?> tree) {
        return Expressions.literal(JsonWriter.minified(tree));
    }

    private static Block block(String type, Object... arguments) {
        return new Block(type, false, arguments(arguments));
    }

    private static Block tagged(String type, Object... arguments) {
        return new Block(type, true, arguments(arguments));
    }

    /// Names and values by turns.
    private static Map<String, Object> arguments(Object... members) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            arguments.put(members[i].toString(), members[i + 1]);
        }
        return arguments;
    }
}
