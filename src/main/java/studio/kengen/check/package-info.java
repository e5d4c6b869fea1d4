/// Findings: what is wrong or risky, where, how bad, and what to do about it. One class per check.
///
/// `check.design` holds the checks of the four tables, `check.identitycenter` those of the plan for IAM Identity Center,
/// `check.policy` those of policies; `check.reality` compares a design with what an account really grants, and `check.access`
/// tells who can do what where. May import every room of the domain.
@NullMarked
package studio.kengen.check;

import org.jspecify.annotations.NullMarked;
