/// The planner of IAM Identity Center: quotas now and with more accounts, what to mend, and who administers what.
///
/// What is shown is a [studio.kengen.ui.identitycenter.plan.PlannerBasis], worked out in the background.
@NullMarked
package studio.kengen.ui.identitycenter.plan;

import org.jspecify.annotations.NullMarked;
