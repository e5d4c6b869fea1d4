/// Step 4 as a place to think: every dangerous row with what the studio proposes for it, and what choosing a control would
/// change, before it is chosen. [studio.kengen.ui.control.ControlsScreen] is its entry in the navigation.
///
/// May import every room but `cli` and `app`.
@NullMarked
package studio.kengen.ui.control;

import org.jspecify.annotations.NullMarked;
