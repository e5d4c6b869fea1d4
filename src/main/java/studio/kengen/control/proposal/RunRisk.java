package studio.kengen.control.proposal;

import java.util.List;
import studio.kengen.control.KnownRisk;

/// A risk that a row runs.
///
/// @param by the row's actions that bring it about, sorted; never empty
public record RunRisk(KnownRisk risk, List<String> by) {
    public RunRisk {
        by = List.copyOf(by);
    }
}
