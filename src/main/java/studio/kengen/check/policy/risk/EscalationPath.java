package studio.kengen.check.policy.risk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedPolicy;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.Listed;
import studio.kengen.check.policy.rule.PolicyCheck;
import studio.kengen.check.policy.rule.PolicyRule;

/// KENGEN_PRIVILEGE_ESCALATION: actions that together let a principal gain more permissions than it was given. It is
/// shown at the first statement that gives one of them.
final class EscalationPath implements PolicyCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.KENGEN_PRIVILEGE_ESCALATION;
    }

    @Override
    public void check(LintedPolicy policy, Findings findings) {
        RiskKnowledge knowledge = RiskKnowledge.bundled();
        List<BitSet> grants = policy.statements().stream().map(OpenGrants::of).toList();
        BitSet all = new BitSet();
        grants.forEach(all::or);
        if (all.isEmpty()) {
            return;
        }
        Map<Integer, List<String>> byStatement = new TreeMap<>();
        for (BitSet path : knowledge.paths()) {
            if (contains(all, path)) {
                int first = firstWithAny(grants, path);
                byStatement
                        .computeIfAbsent(first, _ -> new ArrayList<>())
                        .add(String.join(" + ", knowledge.names(path)));
            }
        }
        byStatement.forEach((index, paths) -> {
            LintedStatement statement = policy.statements().get(index);
            findings.add(
                    statement.element(statement.isNotAction() ? "NotAction" : "Action"),
                    Listed.of(paths));
        });
    }

    private static boolean contains(BitSet all, BitSet path) {
        BitSet missing = (BitSet) path.clone();
        missing.andNot(all);
        return missing.isEmpty();
    }

    private static int firstWithAny(List<BitSet> grants, BitSet path) {
        for (int i = 0; i < grants.size(); i++) {
            if (grants.get(i).intersects(path)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no statement grants any action of the path");
    }
}
