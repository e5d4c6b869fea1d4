package studio.kengen.check.identitycenter;

import java.util.Set;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.policy.PolicyLinter;
import studio.kengen.check.policy.rule.PolicyFinding;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.design.PermissionSet;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.policy.ParsedPolicy;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.PolicyParser;

/// What the checks of policies find in inline policies, under their codes. Policies that AWS refuses as such, and their sizes, are
/// [SetInlinePolicy]'s.
final class InlinePolicyLint implements IdentityCenterCheck {
    /// The limit of a policy of its own; an inline policy of a permission set may be larger.
    private static final Set<PolicyRule> ELSEWHERE =
            Set.of(PolicyRule.POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA);

    private final Catalog catalog;

    InlinePolicyLint(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void check(IdentityCenter center, Report report) {
        PolicyLinter linter = new PolicyLinter(catalog);
        for (PermissionSet set : center.sets()) {
            ParsedPolicy parsed = PolicyParser.parse(set.inlinePolicy());
            if (!set.inlinePolicy().isBlank() && parsed.sound().isPresent()) {
                linter.check(parsed, PolicyKind.IDENTITY).stream()
                        .filter(finding -> !ELSEWHERE.contains(finding.rule()))
                        .forEach(finding -> report(set, finding, report));
            }
        }
    }

    private static void report(PermissionSet set, PolicyFinding finding, Report report) {
        report.ofPolicy(
                set,
                "inlinePolicy",
                finding.severity(),
                finding.code(),
                finding.position().line(),
                finding.position().column(),
                finding.message());
    }
}
