package studio.kengen.ui.identitycenter.matrix;

/// A cell of the matrix.
record CellPosition(int row, int column) {}
