/// Checks of `Principal`, and of resource policies: whether what they name suits the resource.
///
/// Source of the rules, where a check names no other: IAM user guide, "IAM policy validation check reference". May
/// import what `check` may import.
@NullMarked
package studio.kengen.check.policy.principal;

import org.jspecify.annotations.NullMarked;
