/// Checks of the values that conditions compare with.
///
/// Source of the rules, where a check names no other: IAM user guide, "IAM policy validation check reference". May
/// import what `check` may import.
@NullMarked
package studio.kengen.check.policy.value;

import org.jspecify.annotations.NullMarked;
