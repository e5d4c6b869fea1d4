package studio.kengen.control.reach;

import java.util.Comparator;
import java.util.List;
import studio.kengen.design.Impact;
import studio.kengen.design.RowId;

/// Something that an escalation obtains.
///
/// @param gained whose rights
/// @param via the sources whose rights are obtained on the way there, in order; mostly none
/// @param sure whether the project says that it succeeds; otherwise it may: that depends on what the project does not say,
///     such as which role a function has, whom a role trusts, or what a condition asks for
/// @param impact the worst impact among the rows of Table 3-1 that are met by what is obtained and that the escalating
///     source does not meet as far by itself; one that nobody has graded counts as critical
public record Outcome(Gained gained, List<RowId> via, boolean sure, Impact impact) {
    /// The worst impact first; of equal impacts, what is sure, and then what is nearer.
    static final Comparator<Outcome> WORST_FIRST =
            Comparator.comparing(Outcome::impact)
                    .thenComparing(Outcome::sure, Comparator.reverseOrder())
                    .thenComparingInt(outcome -> outcome.via().size());

    public Outcome {
        via = List.copyOf(via);
    }
}
