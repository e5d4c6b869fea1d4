package studio.kengen.ui.identitycenter.matrix;

import studio.kengen.design.RowId;

/// A unit above its columns.
///
/// @param depth how many units are above it
/// @param from its first column
/// @param to the column after its last
/// @param isFolded whether its one column stands for it
public record MatrixBand(RowId unit, String name, int depth, int from, int to, boolean isFolded) {}
