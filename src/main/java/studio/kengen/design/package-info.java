/// The project: access sources, access targets, the four tables, controls and accepted risks, as immutable records; and
/// what follows from them by pure functions: the areas A and B, their regions and the derived Table 3-2.
///
/// Records hold what the user wrote, mistakes included: a reference may dangle, an action may be unknown. Deriving skips
/// what cannot be understood; the room `check` names it.
///
/// May import `pattern`, `policy`, `catalog` and `engine`. Knows no file format and no window.
@NullMarked
package studio.kengen.design;

import org.jspecify.annotations.NullMarked;
