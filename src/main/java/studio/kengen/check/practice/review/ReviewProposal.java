package studio.kengen.check.practice.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.kengen.design.Project;
import studio.kengen.design.ReviewItem;
import studio.kengen.design.Row;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;

/// What a review would put into a project.
///
/// @param added items for what is unused and has none yet
/// @param renewed items that are there, with what is new about them; what was decided is kept
/// @param overdue the items of the project whose day has passed, as they are
/// @param nextReview the day on which new items are due
public record ReviewProposal(
        List<ReviewItem> added,
        List<Renewal> renewed,
        List<ReviewItem> overdue,
        LocalDate nextReview) {
    public ReviewProposal {
        added = List.copyOf(added);
        renewed = List.copyOf(renewed);
        overdue = List.copyOf(overdue);
    }

    /// An item before and after.
    public record Renewal(ReviewItem before, ReviewItem after) {}

    /// The proposal as one step that can be undone; empty where there is nothing to change.
    ///
    /// @param project the project that it was made for
    public Optional<ChangeSet> changes(Project project) {
        List<Change> changes = new ArrayList<>();
        renewed.forEach(renewal ->
                changes.add(
                        new Change.RowReplaced(Table.REVIEWS, renewal.before(), renewal.after())));
        if (!added.isEmpty()) {
            changes.add(
                    new Change.RowsInserted(
                            Table.REVIEWS, project.reviews().size(), List.<Row>copyOf(added)));
        }
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ChangeSet(
                                Message.of("practice.review.step", added.size(), renewed.size()),
                                changes));
    }
}
