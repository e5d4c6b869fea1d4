/// Checks of `Action` and `NotAction`: whether the actions exist, and which say more than is good.
///
/// Source of the rules, where a check names no other: IAM user guide, "IAM policy validation check reference". May
/// import what `check` may import.
@NullMarked
package studio.kengen.check.policy.action;

import org.jspecify.annotations.NullMarked;
