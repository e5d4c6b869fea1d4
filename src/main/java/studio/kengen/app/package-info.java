/// The composition root: `main` decides between the window and the command line and wires the rooms together.
///
/// May import every room; no room imports it.
@NullMarked
package studio.kengen.app;

import org.jspecify.annotations.NullMarked;
