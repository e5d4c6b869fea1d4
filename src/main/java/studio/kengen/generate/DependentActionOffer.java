package studio.kengen.generate;

import java.util.Optional;
import studio.kengen.design.RowId;

/// A further action that a granted action needs and that its source does not have. Offered to the user, never added.
///
/// @param row the row of Table 1 that grants the action
/// @param action the granted action, `lambda:CreateFunction`
/// @param needs the further action, `iam:PassRole`
/// @param suggestedTarget where to grant it: a row of the targets, or
///     [studio.kengen.design.AccessTarget#WHOLE_SERVICE] for an action that takes no resource; empty where no target of the
///     project fits
public record DependentActionOffer(
        RowId row, String action, String needs, Optional<RowId> suggestedTarget) {}
