/// How the window words what several screens show: closed sets, impacts, access levels, rows in one line.
///
/// What is said here can also be typed: [studio.kengen.ui.wording.ClosedSet] reads what it writes, in either language.
/// May import the rooms of the domain, `i18n` and `ui.grid`.
@NullMarked
package studio.kengen.ui.wording;

import org.jspecify.annotations.NullMarked;
