/// The evidence of a project, sorted by the account that it is about, with the newest file of each kind.
@NullMarked
package studio.kengen.check.practice.account;

import org.jspecify.annotations.NullMarked;
