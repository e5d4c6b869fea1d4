/// Checks of the policies of AWS Organizations: SCPs and RCPs.
///
/// Source of the rules, where a check names no other: IAM user guide, "IAM policy validation check reference". May
/// import what `check` may import.
@NullMarked
package studio.kengen.check.policy.organization;

import org.jspecify.annotations.NullMarked;
