package studio.kengen.check.policy.risk;

import java.util.Set;
import studio.kengen.check.policy.rule.Guards;
import studio.kengen.check.policy.rule.IpRange;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.Wildcards;
import studio.kengen.check.policy.rule.WrittenArn;
import studio.kengen.check.policy.rule.WrittenCondition;

/// Conditions that limit who can call: to accounts, an organization, a network, or a source behind a service.
///
/// Sources: IAM user guide, "AWS global condition context keys"; Amazon S3 user guide, "The meaning of public".
final class CallerLimits {
    private static final Set<String> OF_SOURCE =
            Set.of(
                    "aws:sourceaccount",
                    "aws:sourceowner",
                    "aws:sourcearn",
                    "aws:sourceorgid",
                    "aws:sourceorgpaths");
    private static final Set<String> OF_CALLER =
            Set.of(
                    "aws:principalorgid",
                    "aws:principalorgpaths",
                    "aws:principalarn",
                    "aws:principalaccount",
                    "aws:userid",
                    "aws:sourcevpc",
                    "aws:sourcevpcarn",
                    "aws:sourcevpce",
                    "aws:vpceaccount",
                    "aws:vpceorgid",
                    "aws:vpceorgpaths",
                    "aws:sourceip",
                    "aws:principalisawsservice",
                    "kms:calleraccount",
                    "s3:dataaccesspointaccount",
                    "s3:dataaccesspointarn",
                    "lambda:functionurlauthtype",
                    "lambda:eventsourcetoken",
                    "elasticfilesystem:accessedviamounttarget",
                    "sts:externalid");

    /// Ranges of addresses that are wider are as good as none.
    private static final int FEWEST_BITS_V4 = 8;

    private static final int FEWEST_BITS_V6 = 32;

    private CallerLimits() {}

    /// Whether a condition limits who can use what `statement` allows.
    static boolean limit(LintedStatement statement) {
        return Guards.of(statement)
                .anyMatch(condition -> isKey(condition) && isSpecific(condition));
    }

    /// Whether a condition limits for whom a service can use what `statement` allows.
    static boolean limitSource(LintedStatement statement) {
        return Guards.of(statement)
                .anyMatch(condition ->
                        OF_SOURCE.contains(condition.lowerCaseKey()) && isSpecific(condition));
    }

    /// Whether the key of the condition is one that limits who can call.
    static boolean isKey(WrittenCondition condition) {
        return OF_CALLER.contains(condition.lowerCaseKey())
                || OF_SOURCE.contains(condition.lowerCaseKey());
    }

    /// Whether every value of the condition means somebody in particular.
    static boolean isSpecific(WrittenCondition condition) {
        return condition.values().stream()
                .allMatch(value -> isSpecific(condition.lowerCaseKey(), value));
    }

    private static boolean isSpecific(String key, String value) {
        if (value.contains("${")) {
            return false;
        }
        return switch (key) {
            case "aws:sourceip" -> IpRange.parse(value).map(CallerLimits::isNarrow).orElse(false);
            case "aws:principalarn", "aws:sourcearn", "aws:sourcevpcarn", "s3:dataaccesspointarn" ->
                    WrittenArn.parse(value).map(CallerLimits::namesOwner).orElse(false);
            case "aws:userid" -> !value.startsWith("*") && !value.startsWith("?");
            case "lambda:functionurlauthtype" -> value.equals("AWS_IAM");
            case "elasticfilesystem:accessedviamounttarget", "aws:principalisawsservice" ->
                    value.equals("true");
            case "aws:principalorgpaths", "aws:sourceorgpaths", "aws:vpceorgpaths" ->
                    !Wildcards.in(value.substring(0, Math.max(0, value.indexOf('/'))))
                            && value.indexOf('/') > 0;
            default -> !Wildcards.in(value);
        };
    }

    private static boolean isNarrow(IpRange range) {
        return range.bits() >= (range.isV4() ? FEWEST_BITS_V4 : FEWEST_BITS_V6);
    }

    /// Whether the account is named, or a bucket, whose ARN has no account.
    private static boolean namesOwner(WrittenArn arn) {
        return WrittenArn.isPlain(arn.account())
                || (arn.service().equals("s3")
                        && arn.account().isEmpty()
                        && !arn.resource().startsWith("*")
                        && !arn.resource().startsWith("?"));
    }
}
