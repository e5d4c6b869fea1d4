/// The access report: who can do what in which account, by way of which group and permission set, what of it lies in A, and what
/// of B each set reaches in each account. Start at [studio.kengen.check.access.AccessReport]. Answers are worked out for the
/// principal, set or account that somebody asks about, and remembered.
@NullMarked
package studio.kengen.check.access;

import org.jspecify.annotations.NullMarked;
