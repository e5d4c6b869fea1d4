package studio.kengen.ui.identitycenter.matrix;

import studio.kengen.design.RowId;

/// A row of the matrix.
///
/// @param id the permission set, group or user
/// @param isInBothFamilies whether it is a set that is assigned to the management account and to member accounts
public record MatrixRow(RowId id, String name, boolean isInBothFamilies) {}
