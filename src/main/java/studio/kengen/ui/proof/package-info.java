/// The proof panel: the four obligations with their results, and for a refutation the request that shows it, the rows and the
/// statements behind it. [studio.kengen.ui.proof.ProofScreen] is its entry in the navigation.
///
/// May import every room but `cli` and `app`.
@NullMarked
package studio.kengen.ui.proof;

import org.jspecify.annotations.NullMarked;
