package studio.kengen.check.practice.signal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.ReviewItem;
import studio.kengen.i18n.Message;

/// 9i: reviews that are due, of accepted risks and of what the periodic review looks at.
final class ReviewSignals {
    private ReviewSignals() {}

    static List<SignalCheck> all() {
        return List.of(SignalCheck.ofDesign("9i", ReviewSignals::due));
    }

    private static void due(Examined examined, Found found) {
        List<AcceptedRisk> risks = examined.project().acceptedRisks();
        List<ReviewItem> items = examined.project().reviews();
        if (risks.isEmpty() && items.isEmpty()) {
            found.notKnown(Message.of("practice.reason.noReviews"));
        }
        for (AcceptedRisk risk : risks) {
            look(risk.reviewDate(), Subjects.row(risk, "reviewDate", examined), examined, found);
        }
        for (ReviewItem item : items) {
            Subject subject = Subjects.row(item, "nextReview", examined);
            look(
                    item.nextReview(),
                    new Subject(
                            subject.kind(),
                            item.kind() + ' ' + item.subject(),
                            "",
                            item.account(),
                            subject.ageDays(),
                            subject.lastUsed(),
                            subject.detail(),
                            subject.place()),
                    examined,
                    found);
        }
    }

    private static void look(
            @Nullable LocalDate next, Subject subject, Examined examined, Found found) {
        if (next == null) {
            found.violated(subject.with(Message.of("practice.detail.noReviewDate")));
        } else if (next.isBefore(examined.today())) {
            found.violated(
                    subject.aged(
                            ChronoUnit.DAYS.between(next, examined.today()),
                            Message.of("practice.detail.reviewDue", next)));
        }
    }
}
