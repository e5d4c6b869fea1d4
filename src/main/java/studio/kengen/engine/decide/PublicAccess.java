package studio.kengen.engine.decide;

import java.util.List;
import java.util.Set;
import studio.kengen.engine.Requester;
import studio.kengen.engine.condition.ConditionTest;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.engine.statement.PrincipalMatcher;
import studio.kengen.policy.BaseOperator.Family;
import studio.kengen.policy.ConditionOperator;

/// S3 Block Public Access: a bucket whose policy is public serves only AWS services and the account that owns it, also
/// under the statements that are not public.
///
/// A policy is public unless every statement that allows grants to fixed principals, or under a condition that fixes
/// where requests come from.
///
/// Source: Amazon S3 user guide, "Blocking public access to your Amazon S3 storage", The meaning of "public" and
/// `RestrictPublicBuckets`.
final class PublicAccess {
    private static final Set<String> FIXING_KEYS =
            Set.of(
                    "aws:sourceip",
                    "aws:sourcearn",
                    "aws:sourcevpc",
                    "aws:sourcevpce",
                    "aws:sourceowner",
                    "aws:sourceaccount",
                    "aws:userid",
                    "aws:principalorgid",
                    "aws:principalarn",
                    "aws:principalaccount",
                    "s3:x-amz-server-side-encryption-aws-kms-key-id",
                    "s3:dataaccesspointarn",
                    "s3:dataaccesspointaccount");

    private PublicAccess() {}

    /// Whether the bucket's policy gives the requester nothing because it is public and public access is blocked.
    static boolean isBlocked(PolicySet policies, Setting setting) {
        return policies.s3().blockPublicAccess()
                && !(setting.requester() instanceof Requester.Service)
                && !setting.isWithinAccount()
                && policies.resource().filter(PublicAccess::isPublic).isPresent();
    }

    static boolean isPublic(CompiledPolicy policy) {
        return policy.statements().stream().anyMatch(PublicAccess::isPublic);
    }

    private static boolean isPublic(CompiledStatement statement) {
        return !statement.isDeny()
                && statement.principals().filter(PublicAccess::isOpen).isPresent()
                && statement.conditions().stream().noneMatch(PublicAccess::fixesOrigin);
    }

    private static boolean isOpen(PrincipalMatcher principals) {
        return principals.isNegated() || principals.principals().includesEveryone();
    }

    private static boolean fixesOrigin(ConditionTest test) {
        return FIXING_KEYS.contains(test.key())
                && ConditionOperator.parse(test.condition().operator())
                        .filter(PublicAccess::fixesValues)
                        .isPresent()
                && test.condition().values().stream().allMatch(value -> isFixed(test.key(), value));
    }

    private static boolean fixesValues(ConditionOperator operator) {
        return !operator.base().negated()
                && !operator.ifExists()
                && operator.quantifier().isEmpty()
                && List.of(Family.STRING, Family.ARN, Family.IP_ADDRESS)
                        .contains(operator.base().family());
    }

    private static boolean isFixed(String key, String value) {
        if (key.equals("aws:sourceip")) {
            return !value.endsWith("/0") && prefixLength(value) >= (value.contains(":") ? 32 : 8);
        }
        if (key.equals("s3:dataaccesspointarn")) {
            return !value.substring(0, Math.max(0, value.lastIndexOf('/'))).contains("*");
        }
        return value.chars().noneMatch(c -> c == '*' || c == '?') && !value.contains("${");
    }

    private static int prefixLength(String range) {
        String length = range.substring(range.indexOf('/') + 1);
        boolean number = range.contains("/") && length.matches("\\d{1,3}");
        return number ? Integer.parseInt(length) : 128;
    }
}
