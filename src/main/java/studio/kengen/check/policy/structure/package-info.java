/// Checks of a policy's elements: whether they are there, may be there, and say something.
///
/// Source of the rules, where a check names no other: IAM user guide, "IAM policy validation check reference". May
/// import what `check` may import.
@NullMarked
package studio.kengen.check.policy.structure;

import org.jspecify.annotations.NullMarked;
