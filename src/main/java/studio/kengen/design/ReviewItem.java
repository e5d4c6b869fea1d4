package studio.kengen.design;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One item of a periodic review (棚卸し): something that was not used, and what was decided about it.
///
/// @param account the 12-digit account that it is in
/// @param kind what it is, in the words of the room `check`: `user`, `access-key`, `role`
/// @param subject its name or ARN
/// @param lastUsed when it was last used; null for never, or not known
/// @param decision null while nobody has decided
/// @param reviewer who decides
/// @param decidedOn when it was decided
/// @param nextReview when it is looked at again
/// @param note why
public record ReviewItem(
        RowId id,
        String account,
        String kind,
        String subject,
        @Nullable LocalDate lastUsed,
        @Nullable ReviewDecision decision,
        String reviewer,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate nextReview,
        String note)
        implements Row {}
