/// What AWS and Terraform tell of IAM Identity Center, into a project: permission sets, assignments, groups, users and
/// accounts. [studio.kengen.exchange.identitycenter.IdentityCenterImport] is the door.
///
/// Files are read in any number and order as facts, which are then held against the rows of the project: what is there
/// already is updated, never put in twice.
///
/// May import the rooms of the domain; no other exchange format.
@NullMarked
package studio.kengen.exchange.identitycenter;

import org.jspecify.annotations.NullMarked;
