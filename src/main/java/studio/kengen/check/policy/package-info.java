/// Checks of policy documents: the findings of AWS's own policy validation under AWS's identifiers, and risks under the
/// studio's own.
///
/// [PolicyLinter] runs them all. The checks lie in one package per part of a policy (`structure`, `action`, `resource`,
/// `variable`, `condition`, `value`, `principal`, `trust`, `organization`) and in `risk`; `rule` holds what they share.
/// [studio.kengen.check.policy.rule.PolicyRule] lists all there is to find, and why something is not looked for.
@NullMarked
package studio.kengen.check.policy;

import org.jspecify.annotations.NullMarked;
