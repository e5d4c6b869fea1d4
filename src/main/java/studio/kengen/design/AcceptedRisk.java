package studio.kengen.design;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of Table 4: a risk that somebody has accepted instead of controlling it.
///
/// @param covers the rows whose risk is accepted: ids of Table 1 and of Table 3-1
/// @param owner who answers for it
/// @param reason why it is accepted
/// @param reviewDate when it is looked at again; null while nobody has said
public record AcceptedRisk(
        RowId id, List<RowId> covers, String owner, String reason, @Nullable LocalDate reviewDate)
        implements Row {
    public AcceptedRisk {
        covers = List.copyOf(covers);
    }
}
