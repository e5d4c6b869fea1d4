package studio.kengen.prove;

import java.util.Comparator;
import java.util.List;
import studio.kengen.design.RowId;

/// A row of Table 3-1 in B, part by part: what nobody needs (B − A), then what rows of Table 1 need (A ∩ B).
///
/// @param parts never empty, unless the row stands for no action
public record CoveredRow(RowId row, List<CoveredPart> parts) {
    public CoveredRow {
        parts = List.copyOf(parts);
    }

    /// The weakest among its parts; [Protection#PREVENTED] where there are none.
    public Protection weakest() {
        return parts.stream()
                .map(CoveredPart::protection)
                .max(Comparator.naturalOrder())
                .orElse(Protection.PREVENTED);
    }
}
