/// Which risks a row of the tables runs, and what the knowledge proposes for it.
///
/// [studio.kengen.control.proposal.Proposer] is a pure function of the row's actions and the knowledge. It proposes; what
/// the user chooses becomes a row of Table 4.
///
/// May import `control`, and what `control` may import.
@NullMarked
package studio.kengen.control.proposal;

import org.jspecify.annotations.NullMarked;
