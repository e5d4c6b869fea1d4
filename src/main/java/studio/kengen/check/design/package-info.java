/// The checks of projects: mistakes that a reader lets through on purpose, gaps in the four steps, open risks.
@NullMarked
package studio.kengen.check.design;

import org.jspecify.annotations.NullMarked;
