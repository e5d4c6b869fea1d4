/// Wildcard patterns (`*`, `?`) as sets of strings: matches, contains, intersects, union, minus, an example string.
///
/// [WildcardPattern] answers about one pattern or two, nearly always from the patterns themselves; [StringSet] is exact
/// about everything that can be made of patterns by set operations. Nothing here knows ARNs or actions, but that colons
/// part segments.
///
/// May import nothing of the studio. The automaton library is hidden here.
@NullMarked
package studio.kengen.pattern;

import org.jspecify.annotations.NullMarked;
