/// The checks of a plan for IAM Identity Center: mistakes in its tables, what AWS would refuse, what the delegated
/// administrator could not manage, what runs into quotas now or after growth, and what goes against best practices.
@NullMarked
package studio.kengen.check.identitycenter;

import org.jspecify.annotations.NullMarked;
