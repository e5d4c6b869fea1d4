package studio.kengen.check.practice.signal;

import java.util.List;
import java.util.stream.Stream;
import studio.kengen.check.policy.rule.LintedPolicy;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.RoleDetail;

/// The statements of a role's trust policy.
final class TrustStatements {
    private TrustStatements() {}

    /// Those that let somebody in; none where the policy is not in the file or has errors.
    static Stream<LintedStatement> allowing(RoleDetail role, Examined examined) {
        return role.trust().stream()
                .flatMap(trust -> examined.policies().trust(trust).stream())
                .map(LintedPolicy::statements)
                .flatMap(List::stream)
                .filter(LintedStatement::allows);
    }

    /// Whether the role's trust policy is in the file and has no errors.
    static boolean areKnown(RoleDetail role, Examined examined) {
        return role.trust()
                .filter(trust -> !examined.policies().trust(trust).isEmpty())
                .isPresent();
    }

    /// Whether those of all roles that the account can change are.
    static boolean areKnown(AuthorizationDetails details, Examined examined) {
        return details.roles().stream()
                .filter(HygieneSignals::isOwn)
                .allMatch(role -> areKnown(role, examined));
    }
}
