package studio.kengen.ui.identitycenter.matrix;

import studio.kengen.design.RowId;

/// A group or user that may get the set of a cell, or a set that the group of a cell may get.
///
/// @param isGiven whether a row assigns it at the place that is looked at
/// @param through the unit by which the cell has it besides; empty for none
record Candidate(RowId id, String name, boolean isGiven, String through) {}
