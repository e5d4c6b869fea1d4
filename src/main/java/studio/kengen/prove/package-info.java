/// Proves that documents say what the tables say: [Prover] takes a project's areas and documents, generated or edited by
/// hand, and answers each of the four [Obligation]s with a [Proof]. [CoverageProver] says of each part of area B what is proved to
/// prevent it, and what is only watched, accepted or open.
///
/// May import `pattern`, `policy`, `catalog`, `engine`, `design`, `control` and `generate`.
@NullMarked
package studio.kengen.prove;

import org.jspecify.annotations.NullMarked;
