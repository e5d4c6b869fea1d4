/// The assignment matrix: who has what in which account, on one sheet that stays readable for hundreds of accounts.
///
/// [studio.kengen.ui.identitycenter.matrix.Matrix] is what is shown, worked out without a window; `MatrixGeometry` says where
/// it stands; `MatrixSheet` draws what is in sight on a canvas, so that a matrix of any size costs as little as what is seen.
@NullMarked
package studio.kengen.ui.identitycenter.matrix;

import org.jspecify.annotations.NullMarked;
