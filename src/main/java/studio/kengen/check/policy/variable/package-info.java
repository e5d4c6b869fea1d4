/// Checks of policy variables, `${aws:username}`.
///
/// Source of the rules, where a check names no other: IAM user guide, "IAM policy validation check reference". May
/// import what `check` may import.
@NullMarked
package studio.kengen.check.policy.variable;

import org.jspecify.annotations.NullMarked;
