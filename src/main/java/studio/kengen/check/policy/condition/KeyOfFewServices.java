package studio.kengen.check.policy.condition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.Listed;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.check.policy.rule.WrittenAction;
import studio.kengen.check.policy.rule.WrittenCondition;

/// USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES: the keys about the owner of a VPC endpoint, which only some services
/// know.
///
/// Source: IAM user guide, "AWS global condition context keys", `aws:VpceAccount`, `aws:VpceOrgID`, as of 2026-11; a
/// service that knows one of them counts.
final class KeyOfFewServices implements StatementCheck {
    private static final List<String> KEYS =
            List.of("aws:VpceAccount", "aws:VpceOrgID", "aws:VpceOrgPaths");
    private static final Set<String> SERVICES =
            Set.of(
                    ("acm-pca apprunner applicationinsights athena b2bi cassandra cloudformation cognito-identity"
                                    + " comprehendmedical compute-optimizer datasync discovery dms ds-data dynamodb"
                                    + " ebs ecr ecs firehose gamelift healthlake iam identitystore iotfleetwise"
                                    + " iottwinmaker iotwireless kinesisanalytics kms lambda medical-imaging"
                                    + " network-firewall omics payment-cryptography polly pricing rbin rekognition"
                                    + " route53 s3 scheduler servicediscovery servicequotas ses shield sms-voice sqs"
                                    + " ssm-contacts storagegateway textract transcribe transfer")
                            .split(" ", -1));

    @Override
    public PolicyRule rule() {
        return PolicyRule.USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        for (WrittenCondition condition : statement.conditions()) {
            if (KEYS.stream().anyMatch(condition::isOn)) {
                others(statement)
                        .ifPresent(names -> findings.add(condition, condition.key(), names));
            }
        }
    }

    /// What the statement is about beside the services that know the keys.
    private static Optional<String> others(LintedStatement statement) {
        if (statement.isNotAction()) {
            return Optional.of("NotAction");
        }
        List<String> others =
                statement.actions().stream()
                        .filter(action ->
                                !SERVICES.contains(action.prefix().toLowerCase(Locale.ROOT)))
                        .map(WrittenAction::text)
                        .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(Listed.of(others));
    }
}
