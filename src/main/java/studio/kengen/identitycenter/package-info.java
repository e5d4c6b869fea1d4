/// IAM Identity Center, planned: the organization that permission sets are assigned in, who gets what where, what remains
/// with the management account, how much of the quotas is taken now and after growth, and the changes that put a plan right.
///
/// Pure functions over [studio.kengen.design.Project]; every change is a [studio.kengen.design.change.ChangeSet], so that it
/// can be undone. Mistakes in the tables are tolerated here and told by `check.identitycenter`.
///
/// May import `generate`, `control`, `design`, and what those may import.
@NullMarked
package studio.kengen.identitycenter;

import org.jspecify.annotations.NullMarked;
