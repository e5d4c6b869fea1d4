package studio.kengen.check.design;

import java.time.LocalDate;
import studio.kengen.design.AcceptedRisk;

/// OVERDUE_REVIEW: the day on which an accepted risk was to be looked at again has passed.
final class OverdueReview implements DesignCheck {
    @Override
    public void check(Design design, Report report) {
        for (AcceptedRisk risk : design.project().acceptedRisks()) {
            LocalDate review = risk.reviewDate();
            if (review != null && review.isBefore(design.today())) {
                report.securityWarning(
                        risk, "reviewDate", "OVERDUE_REVIEW", review.toString(), risk.owner());
            }
        }
    }
}
