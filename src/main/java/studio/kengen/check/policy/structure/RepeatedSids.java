package studio.kengen.check.policy.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studio.kengen.check.policy.rule.LintedPolicy;
import studio.kengen.check.policy.rule.LintedStatement;

/// Statements that have the name of an earlier one.
final class RepeatedSids {
    private RepeatedSids() {}

    /// Them, in the order of the policy. An empty name is none.
    static List<LintedStatement> of(LintedPolicy policy) {
        Set<String> seen = new HashSet<>();
        List<LintedStatement> repeated = new ArrayList<>();
        for (LintedStatement statement : policy.statements()) {
            String sid = statement.statement().sid().orElse("");
            if (!sid.isEmpty() && !seen.add(sid)) {
                repeated.add(statement);
            }
        }
        return repeated;
    }
}
