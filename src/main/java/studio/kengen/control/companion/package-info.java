/// What rows of Table 1 need besides, and nobody has written down: their companions, each with its reason, as rows to add.
///
/// [Companions] is the entrance. For every row, finders of one kind of [Cause] each say what it needs; what rows of its
/// source give already is found by what these stand for ([HeldActions]), not by their text. [CompanionStep] turns what is
/// missing into one undoable step. Nothing is ever added by itself.
///
/// What is known about AWS stands in `companions.txt` ([studio.kengen.control.CompanionFacts]) and in the catalogue
/// (dependent actions). May import what `control` may import.
@NullMarked
package studio.kengen.control.companion;

import org.jspecify.annotations.NullMarked;
