/// Checks of `Resource` and `NotResource`: whether the ARNs can be those of resources.
///
/// Source of the rules, where a check names no other: IAM user guide, "IAM policy validation check reference". May
/// import what `check` may import.
@NullMarked
package studio.kengen.check.policy.resource;

import org.jspecify.annotations.NullMarked;
