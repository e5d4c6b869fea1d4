package studio.kengen.prove;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studio.kengen.design.RowId;

/// What covers area B: by rows of Table 3-1, in their order.
public record CoverageOfB(List<CoveredRow> rows) {
    public CoverageOfB {
        rows = List.copyOf(rows);
    }

    /// The parts of all rows.
    public Stream<CoveredPart> parts() {
        return rows.stream().flatMap(row -> row.parts().stream());
    }

    /// How what nobody needs (B − A) is protected, the weakest part of each row of Table 3-1; a row that stands for no action is
    /// not among them.
    public Map<RowId, Protection> unneeded() {
        Map<RowId, Protection> weakest = new HashMap<>();
        for (CoveredRow row : rows) {
            row.parts().stream()
                    .filter(part -> part.needed().isEmpty())
                    .map(CoveredPart::protection)
                    .max(Comparator.naturalOrder())
                    .ifPresent(protection -> weakest.put(row.row(), protection));
        }
        return Map.copyOf(weakest);
    }

    /// How many parts are protected so.
    public long count(Protection protection) {
        return parts().filter(part -> part.protection() == protection).count();
    }
}
