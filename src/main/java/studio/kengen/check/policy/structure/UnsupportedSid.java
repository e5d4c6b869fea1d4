package studio.kengen.check.policy.structure;

import java.util.Optional;
import java.util.regex.Pattern;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.policy.PolicyKind;

/// UNSUPPORTED_SID: IAM and AWS Organizations take letters and digits only; the services with resource policies take
/// more.
final class UnsupportedSid implements StatementCheck {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]*");

    @Override
    public PolicyRule rule() {
        return PolicyRule.UNSUPPORTED_SID;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        Optional<String> sid = statement.statement().sid();
        if (statement.policy().kind() != PolicyKind.RESOURCE
                && sid.isPresent()
                && !PLAIN.matcher(sid.get()).matches()) {
            findings.add(statement.element("Sid"), sid.get());
        }
    }
}
