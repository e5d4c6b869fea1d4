/// The areas A and B as a Venn diagram, with the list behind every number.
@NullMarked
package studio.kengen.ui.venn;

import org.jspecify.annotations.NullMarked;
