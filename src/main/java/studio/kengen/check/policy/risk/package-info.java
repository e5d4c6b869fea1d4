/// Checks for risks that AWS's own validation does not look for: who could get in, and what could get out.
///
/// Source of the rules, where a check names no other: IAM user guide, "IAM policy validation check reference". May
/// import what `check` may import.
@NullMarked
package studio.kengen.check.policy.risk;

import org.jspecify.annotations.NullMarked;
