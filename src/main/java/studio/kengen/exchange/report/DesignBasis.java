package studio.kengen.exchange.report;

import java.time.LocalDate;
import java.util.List;
import studio.kengen.check.Finding;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.DocumentSet;
import studio.kengen.prove.Proof;

/// What the design document tells of, all of one project.
///
/// @param knowledge what the project knows about controls
/// @param documents which are generated for it
/// @param proofs of these documents
/// @param findings of its checks
/// @param checkedOn the day that the findings are of: some depend on it, such as overdue reviews
public record DesignBasis(
        Areas areas,
        ControlKnowledge knowledge,
        DocumentSet documents,
        List<Proof> proofs,
        List<Finding> findings,
        LocalDate checkedOn) {
    public DesignBasis {
        proofs = List.copyOf(proofs);
        findings = List.copyOf(findings);
    }
}
