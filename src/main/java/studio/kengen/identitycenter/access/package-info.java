/// The access report: who can do what in which account, by way of which group and permission set, and what of it lies in A
/// and in B. Answers are worked out for the principal or set that somebody asks about, and remembered.
///
/// May import what `identitycenter` may.
@NullMarked
package studio.kengen.identitycenter.access;

import org.jspecify.annotations.NullMarked;
