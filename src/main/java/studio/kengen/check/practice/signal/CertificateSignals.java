package studio.kengen.check.practice.signal;

import java.util.List;
import java.util.Optional;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.evidence.CredentialReport;
import studio.kengen.evidence.CredentialRow;
import studio.kengen.evidence.CredentialRow.SigningCertificate;
import studio.kengen.i18n.Message;

/// Signing certificates, and credentials beyond what a report has columns for: 4d and 4e.
final class CertificateSignals {
    private CertificateSignals() {}

    static List<SignalCheck> all() {
        return List.of(
                SignalCheck.ofAccount("4d", CertificateSignals::old),
                SignalCheck.ofAccount("4e", CertificateSignals::further));
    }

    private static void old(AccountEvidence account, Examined examined, Found found) {
        Held<CredentialReport> report = account.credentials().orElseThrow();
        int limit = examined.settings().keyAgeDays();
        for (CredentialRow row : report.evidence().users()) {
            for (int i = 0; i < row.certificates().size() && !row.isRoot(); i++) {
                SigningCertificate certificate = row.certificates().get(i);
                Subject subject = Subjects.certificate(row, i + 1, account, report);
                Optional<Long> age = certificate.lastRotated().time().map(report::daysSince);
                if (certificate.active().isEmpty()
                        || (certificate.active().get() && age.isEmpty())) {
                    found.undecided(subject.with(Message.of("practice.detail.notTold")));
                } else if (certificate.active().get() && age.get() > limit) {
                    found.violated(
                            subject.aged(
                                    age.get(),
                                    Message.of("practice.detail.certificateAge", age.get())));
                }
            }
        }
    }

    /// Older reports have no such column; that nobody has further credentials is then not known. The reports that have it
    /// say so of users that have none, too.
    private static void further(AccountEvidence account, Examined examined, Found found) {
        Held<CredentialReport> report = account.credentials().orElseThrow();
        boolean told = false;
        for (CredentialRow row : report.evidence().users()) {
            Optional<String> further = row.additionalCredentials();
            told |= further.isPresent();
            further.map(String::strip)
                    .filter(text -> !text.isEmpty() && !text.equals("N/A"))
                    .ifPresent(text ->
                            found.violated(
                                    Subjects.user(row, account, report)
                                            .with(
                                                    Message.of(
                                                            "practice.detail.furtherCredentials",
                                                            text))));
        }
        if (!told) {
            found.notKnown(Message.of("practice.reason.noAdditionalColumn"));
        }
    }
}
