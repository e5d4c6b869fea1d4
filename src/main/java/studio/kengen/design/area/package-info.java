/// What follows from the tables: the actions and ARNs that each row stands for, the areas A (needed) and B (unacceptable),
/// their regions, and Table 3-2. Pure functions of the project and the catalogue.
///
/// May import `design`, and what `design` may import.
@NullMarked
package studio.kengen.design.area;

import org.jspecify.annotations.NullMarked;
