package studio.kengen.check.practice.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import studio.kengen.check.practice.PracticeBoard;
import studio.kengen.check.practice.SignalState;
import studio.kengen.check.practice.review.ReviewProposal.Renewal;
import studio.kengen.check.practice.signal.Subject;
import studio.kengen.check.practice.signal.SubjectKind;
import studio.kengen.design.Project;
import studio.kengen.design.ReviewItem;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;

/// Proposes what a review should look at.
public final class ReviewPlan {
    /// The signals whose subjects are unused: passwords, keys, users, roles, policies, groups, users without permissions.
    private static final List<String> UNUSED = List.of("9a", "9b", "9c", "9d", "9e", "9f", "9g");

    private ReviewPlan() {}

    /// What makes an item the same as before.
    private record Key(String account, String kind, String subject) {
        static Key of(ReviewItem item) {
            return new Key(item.account(), item.kind(), item.subject());
        }

        static Key of(Subject subject) {
            return new Key(subject.account(), subject.kind().word(), name(subject));
        }

        /// Passwords and keys are told apart by their user and number, all else by its ARN.
        private static String name(Subject subject) {
            boolean partOfUser =
                    subject.kind() == SubjectKind.PASSWORD
                            || subject.kind() == SubjectKind.ACCESS_KEY;
            return partOfUser || subject.arn().isEmpty() ? subject.name() : subject.arn();
        }
    }

    /// The items for what `board` shows as unused. An item that the project has already keeps its decision, reviewer, dates
    /// and note; only the last use is brought up to date, and a decided item without a date for the next review gets one.
    ///
    /// @param project the board's project
    public static ReviewProposal propose(Project project, PracticeBoard board) {
        LocalDate today = board.today();
        int days = project.details().practices().reviewDays();
        Map<Key, ReviewItem> known = new HashMap<>();
        project.reviews().forEach(item -> known.putIfAbsent(Key.of(item), item));
        SequencedMap<Key, Subject> unused = new LinkedHashMap<>();
        for (String signal : UNUSED) {
            board.signal(signal).map(SignalState::outcome).stream()
                    .flatMap(outcome -> outcome.subjects().stream())
                    .forEach(subject -> unused.putIfAbsent(Key.of(subject), subject));
        }
        List<Key> fresh = unused.keySet().stream().filter(key -> !known.containsKey(key)).toList();
        List<RowId> ids = project.newIds(Table.REVIEWS, fresh.size());
        List<ReviewItem> added = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            Key key = fresh.get(i);
            @Nullable LocalDate lastUsed =
                    Objects.requireNonNull(unused.get(key)).lastUsed().orElse(null);
            added.add(
                    new ReviewItem(
                            ids.get(i),
                            key.account(),
                            key.kind(),
                            key.subject(),
                            lastUsed,
                            null,
                            "",
                            null,
                            today.plusDays(days),
                            ""));
        }
        List<Renewal> renewed = new ArrayList<>();
        for (ReviewItem item : project.reviews()) {
            ReviewItem after = renewed(item, unused.get(Key.of(item)), days);
            if (!after.equals(item)) {
                renewed.add(new Renewal(item, after));
            }
        }
        return new ReviewProposal(added, renewed, overdue(project, today), today.plusDays(days));
    }

    /// The items whose day has passed.
    public static List<ReviewItem> overdue(Project project, LocalDate today) {
        return project.reviews().stream().filter(item -> item.isOverdue(today)).toList();
    }

    private static ReviewItem renewed(ReviewItem item, @Nullable Subject subject, int days) {
        @Nullable LocalDate lastUsed =
                subject == null ? item.lastUsed() : subject.lastUsed().orElse(item.lastUsed());
        @Nullable LocalDate decided = item.decidedOn();
        @Nullable LocalDate next =
                item.nextReview() == null && decided != null
                        ? decided.plusDays(days)
                        : item.nextReview();
        return new ReviewItem(
                item.id(),
                item.account(),
                item.kind(),
                item.subject(),
                lastUsed,
                item.decision(),
                item.reviewer(),
                decided,
                next,
                item.note());
    }
}
