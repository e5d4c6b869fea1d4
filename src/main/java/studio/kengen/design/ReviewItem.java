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
        implements Row {
    /// The item with a decision: of the day `today` where it has no day yet, or where its review was overdue; and looked at
    /// again `reviewDays` later where its next review does not lie after that.
    ///
    /// @param decision null takes a decision back
    public ReviewItem decided(@Nullable ReviewDecision decision, LocalDate today, int reviewDays) {
        boolean isDueAgain = isOverdue(today) && !isDecidedAfterDue();
        boolean isNew = decidedOn == null || isDueAgain;
        @Nullable LocalDate day = decision != null && isNew ? today : decidedOn;
        @Nullable LocalDate next =
                decision != null && day != null && (nextReview == null || !nextReview.isAfter(day))
                        ? day.plusDays(reviewDays)
                        : nextReview;
        return new ReviewItem(
                id, account, kind, subject, lastUsed, decision, reviewer, day, next, note);
    }

    private boolean isDecidedAfterDue() {
        return decidedOn != null && nextReview != null && !decidedOn.isBefore(nextReview);
    }

    /// Whether its review should have been before `today`.
    public boolean isOverdue(LocalDate today) {
        return nextReview != null && nextReview.isBefore(today);
    }
}
