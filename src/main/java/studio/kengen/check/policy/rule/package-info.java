/// What a check of policies is, what it looks at, and where it tells what it found.
///
/// A check implements [PolicyCheck], or one of its kinds that are asked about each part of a policy: [StatementCheck],
/// [ActionCheck], [ResourceCheck], [ConditionCheck], [PrincipalCheck]. It looks at a [LintedPolicy], which knows its
/// facts once for all checks, and tells [Findings]. [PolicyRule] lists everything that there is to find.
///
/// May import what `check` may import.
@NullMarked
package studio.kengen.check.policy.rule;

import org.jspecify.annotations.NullMarked;
