package studio.kengen.check.design;

import studio.kengen.design.AcceptedRisk;

/// ACCEPTED_RISK_COVERS_NOTHING, ACCEPTED_RISK_WITHOUT_OWNER, ACCEPTED_RISK_WITHOUT_REASON,
/// ACCEPTED_RISK_WITHOUT_REVIEW: accepting a risk takes an owner, a reason and a review date.
final class IncompleteAcceptedRisk implements DesignCheck {
    @Override
    public void check(Design design, Report report) {
        for (AcceptedRisk risk : design.project().acceptedRisks()) {
            if (risk.covers().isEmpty()) {
                report.warning(risk, "covers", "ACCEPTED_RISK_COVERS_NOTHING");
            }
            if (risk.owner().isBlank()) {
                report.error(risk, "owner", "ACCEPTED_RISK_WITHOUT_OWNER");
            }
            if (risk.reason().isBlank()) {
                report.error(risk, "reason", "ACCEPTED_RISK_WITHOUT_REASON");
            }
            if (risk.reviewDate() == null) {
                report.error(risk, "reviewDate", "ACCEPTED_RISK_WITHOUT_REVIEW");
            }
        }
    }
}
