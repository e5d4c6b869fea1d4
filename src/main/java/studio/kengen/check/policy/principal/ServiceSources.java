package studio.kengen.check.policy.principal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.check.policy.rule.WrittenPrincipal;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.PrincipalType;

/// The conditions that say for which resource or account a service acts, so that nobody else can make it act.
///
/// Source: IAM user guide, "The confused deputy problem".
final class ServiceSources {
    private static final Set<String> KEYS =
            Set.of(
                    "aws:sourcearn",
                    "aws:sourceaccount",
                    "aws:sourceowner",
                    "aws:sourceorgid",
                    "aws:sourceorgpaths");

    /// Keys that people use in their place, and that bind less.
    private static final Set<String> WEAKER =
            Set.of("aws:referer", "aws:useragent", "kms:calleraccount", "aws:sourceip");

    private ServiceSources() {}

    static boolean name(LintedStatement statement) {
        return statement.conditions().stream()
                .anyMatch(condition -> KEYS.contains(condition.lowerCaseKey()));
    }

    static Optional<WrittenCondition> weaker(LintedStatement statement) {
        return statement.conditions().stream()
                .filter(condition -> WEAKER.contains(condition.lowerCaseKey()))
                .findFirst();
    }

    /// The services that a resource policy allows without naming a source.
    static List<WrittenPrincipal> unboundServices(LintedStatement statement) {
        return statement.policy().kind() == PolicyKind.RESOURCE
                        && statement.allows()
                        && !statement.isNotPrincipal()
                        && !name(statement)
                ? statement.principals().stream()
                        .filter(principal -> principal.is(PrincipalType.SERVICE))
                        .toList()
                : List.of();
    }
}
