package studio.kengen.check.policy.risk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.check.policy.rule.LintedPolicy;
import studio.kengen.check.policy.rule.WrittenArn;

/// The accounts that own the resources of a policy, as far as its ARNs tell.
final class Owners {
    private Owners() {}

    /// The accounts in the ARNs of its resources; where these have none, and several accounts are principals, the one
    /// that is named first.
    static Set<String> of(LintedPolicy policy) {
        Set<String> named =
                policy.statements().stream()
                        .flatMap(statement -> statement.resources().stream())
                        .flatMap(resource -> resource.arn().stream())
                        .filter(WrittenArn::namesAccount)
                        .map(WrittenArn::account)
                        .collect(Collectors.toSet());
        return named.isEmpty() ? firstOfSeveral(policy) : named;
    }

    private static Set<String> firstOfSeveral(LintedPolicy policy) {
        List<String> principals =
                policy.statements().stream()
                        .flatMap(statement -> statement.principals().stream())
                        .flatMap(principal -> principal.account().stream())
                        .distinct()
                        .toList();
        return principals.size() > 1 ? Set.of(principals.getFirst()) : Set.of();
    }
}
