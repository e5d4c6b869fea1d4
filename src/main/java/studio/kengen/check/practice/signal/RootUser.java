package studio.kengen.check.practice.signal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.engine.Truth;
import studio.kengen.evidence.CredentialReport;
import studio.kengen.evidence.CredentialRow;
import studio.kengen.evidence.CredentialRow.AccessKey;
import studio.kengen.evidence.CredentialRow.SigningCertificate;

/// What is known of an account's root user, from its credential report or from its account summary.
///
/// Sources: IAM user guide, "Generate credential reports for your AWS account"; IAM API reference, "GetAccountSummary":
/// `AccountMFAEnabled`, `AccountAccessKeysPresent`, `AccountPasswordPresent` and `AccountSigningCertificatesPresent` are 1
/// or 0 and about the root user.
///
/// @param from the files that tell, the report first
/// @param row the row of the report
record RootUser(AccountEvidence account, List<Held<?>> from, Optional<CredentialRow> row) {
    static RootUser of(AccountEvidence account) {
        Optional<CredentialRow> row =
                account.credentials().map(Held::evidence).flatMap(CredentialReport::root);
        return new RootUser(
                account,
                Stream.<Optional<? extends Held<?>>>of(account.credentials(), account.summary())
                        .<Held<?>>flatMap(Optional::stream)
                        .toList(),
                row);
    }

    /// The root user as a subject.
    Subject subject() {
        return Subject.of(
                SubjectKind.ROOT_USER,
                CredentialRow.ROOT,
                row.map(CredentialRow::arn).orElse(""),
                account.account(),
                from.getFirst().place());
    }

    /// Whether it has a password; empty where no file tells. Reports say `not_supported`, but for accounts whose root
    /// credentials are managed by the organization.
    Optional<Boolean> hasPassword() {
        return told(row.flatMap(CredentialRow::passwordEnabled), "AccountPasswordPresent", true);
    }

    Optional<Boolean> hasMfa() {
        return told(row.flatMap(CredentialRow::mfaActive), "AccountMFAEnabled", false);
    }

    /// Whether it has an active access key.
    Optional<Boolean> hasKeys() {
        return told(
                row.flatMap(known -> any(known.keys().stream().map(AccessKey::active))),
                "AccountAccessKeysPresent",
                true);
    }

    Optional<Boolean> hasCertificates() {
        return told(
                row.flatMap(known ->
                        any(known.certificates().stream().map(SigningCertificate::active))),
                "AccountSigningCertificatesPresent",
                true);
    }

    /// What the files tell; where they differ the newer one, and the worse of one day.
    private Optional<Boolean> told(Optional<Boolean> byReport, String number, boolean worse) {
        Optional<Boolean> bySummary = summary(number);
        if (byReport.isEmpty() || bySummary.isEmpty() || byReport.equals(bySummary)) {
            return byReport.or(() -> bySummary);
        }
        int order =
                account.credentials()
                        .orElseThrow()
                        .asOf()
                        .compareTo(account.summary().orElseThrow().asOf());
        return order == 0 ? Optional.of(worse) : order > 0 ? byReport : bySummary;
    }

    /// Whether it has nothing to sign in with, so that a second factor would protect nothing.
    boolean hasNoCredentials() {
        return hasPassword().equals(Optional.of(false)) && hasKeys().equals(Optional.of(false));
    }

    /// Whether one of some is so; empty where that depends on one that is not told.
    private static Optional<Boolean> any(Stream<Optional<Boolean>> flags) {
        Truth any = flags.map(KeySignals::truth).reduce(Truth.NO, Truth::or);
        return any == Truth.UNKNOWN ? Optional.empty() : Optional.of(any == Truth.YES);
    }

    private Optional<Boolean> summary(String name) {
        return account.summary().flatMap(held -> held.evidence().number(name)).map(n -> n > 0);
    }
}
