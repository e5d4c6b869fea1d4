/// What the generators of all kinds start from, derived once ([Basis]): what every source is to be allowed ([Grants]), area B as
/// single actions on single resources ([UnacceptableCells]), and how such cells are put together into few statements ([Block],
/// [Conjunction], [Repetition]).
///
/// May import `generate` and what that may import.
@NullMarked
package studio.kengen.generate.basis;

import org.jspecify.annotations.NullMarked;
