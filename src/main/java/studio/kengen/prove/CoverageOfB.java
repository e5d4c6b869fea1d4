package studio.kengen.prove;

import java.util.List;
import java.util.stream.Stream;

/// What covers area B: by rows of Table 3-1, in their order.
public record CoverageOfB(List<CoveredRow> rows) {
    public CoverageOfB {
        rows = List.copyOf(rows);
    }

    /// The parts of all rows.
    public Stream<CoveredPart> parts() {
        return rows.stream().flatMap(row -> row.parts().stream());
    }

    /// How many parts are protected so.
    public long count(Protection protection) {
        return parts().filter(part -> part.protection() == protection).count();
    }
}
