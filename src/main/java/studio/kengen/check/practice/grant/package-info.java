/// What the policies of an account really grant, so that signals look at permissions and not at text: wildcards, `NotAction`,
/// denials, boundaries and the policies of groups are seen through, by the engine where reading is not enough.
@NullMarked
package studio.kengen.check.practice.grant;

import org.jspecify.annotations.NullMarked;
