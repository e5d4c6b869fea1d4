/// Wildcard patterns (`*`, `?`) as sets of strings: matches, contains, intersects, union, minus, an example string.
///
/// May import nothing of the studio. The automaton library is hidden here.
@NullMarked
package studio.kengen.pattern;

import org.jspecify.annotations.NullMarked;
