/// Step 4 of the method: what the studio knows about controls, and which of them answer a permission of area B.
///
/// The knowledge is text under `src/main/resources/studio/kengen/control/`; each file explains its form in its first
/// lines. A new kind of control is a new keyword of `risks.txt` and a new record here.
///
/// May import `design`, and what `design` may import.
@NullMarked
package studio.kengen.control;

import org.jspecify.annotations.NullMarked;
