package studio.kengen.check.policy.risk;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.check.policy.rule.Breadth;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.WrittenArn;
import studio.kengen.policy.PolicyKind;

/// What a policy that is attached to a principal allows without naming resources and without a condition that narrows
/// it.
final class OpenGrants {
    private OpenGrants() {}

    /// The known actions that `statement` allows openly and nothing in its policy denies; none in policies that do not
    /// grant.
    static BitSet of(LintedStatement statement) {
        RiskKnowledge knowledge = RiskKnowledge.bundled();
        if (statement.policy().kind() != PolicyKind.IDENTITY
                || !statement.allows()
                || Breadth.isNarrowed(statement)) {
            return new BitSet();
        }
        Set<String> services = servicesOfBroadArns(statement);
        boolean everything = statement.isNotResource() || statement.isAboutEverything();
        if (!everything && services.isEmpty()) {
            return new BitSet();
        }
        BitSet granted = knowledge.meantBy(statement);
        if (!everything) {
            granted.and(knowledge.ofServices(services));
        }
        statement.policy().statements().stream()
                .filter(OpenGrants::deniesOutright)
                .forEach(deny -> granted.andNot(knowledge.meantBy(deny)));
        return granted;
    }

    private static boolean deniesOutright(LintedStatement statement) {
        return !statement.allows()
                && statement.conditions().isEmpty()
                && statement.isAboutEverything();
    }

    private static Set<String> servicesOfBroadArns(LintedStatement statement) {
        return statement.isNotResource()
                ? Set.of()
                : statement.resources().stream()
                        .flatMap(resource -> resource.arn().stream())
                        .filter(Breadth::isEvery)
                        .map(WrittenArn::service)
                        .collect(Collectors.toSet());
    }
}
