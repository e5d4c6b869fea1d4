package studio.kengen.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A user in a credential report. A flag is empty where the report says `not_supported` or `N/A`, or nothing.
///
/// @param user the name; [#ROOT] for the root user
/// @param createdAt `user_creation_time`
/// @param keys access keys 1 and 2; further keys are not in the report
/// @param certificates signing certificates 1 and 2
/// @param additionalCredentials what newer reports say about further credentials; empty text where they say that there are
///     none, and no text in older reports, which have no such column
public record CredentialRow(
        String user,
        String arn,
        Optional<Instant> createdAt,
        Optional<Boolean> passwordEnabled,
        ReportedTime passwordLastUsed,
        ReportedTime passwordLastChanged,
        ReportedTime passwordNextRotation,
        Optional<Boolean> mfaActive,
        List<AccessKey> keys,
        List<SigningCertificate> certificates,
        Optional<String> additionalCredentials) {
    /// The name of the root user in reports.
    public static final String ROOT = "<root_account>";

    public CredentialRow {
        keys = List.copyOf(keys);
        certificates = List.copyOf(certificates);
    }

    /// Whether this is the root user.
    public boolean isRoot() {
        return user.equals(ROOT);
    }

    /// An access key of a user.
    ///
    /// @param lastRotated when it was made or changed
    /// @param lastUsedService as AWS names it there, `s3`
    public record AccessKey(
            Optional<Boolean> active,
            ReportedTime lastRotated,
            ReportedTime lastUsed,
            Optional<String> lastUsedRegion,
            Optional<String> lastUsedService) {
        /// A key of which nothing is told.
        public static final AccessKey NONE =
                new AccessKey(
                        Optional.empty(),
                        ReportedTime.Untold.NOT_TOLD,
                        ReportedTime.Untold.NOT_TOLD,
                        Optional.empty(),
                        Optional.empty());
    }

    /// An X.509 signing certificate of a user.
    public record SigningCertificate(Optional<Boolean> active, ReportedTime lastRotated) {
        /// A certificate of which nothing is told.
        public static final SigningCertificate NONE =
                new SigningCertificate(Optional.empty(), ReportedTime.Untold.NOT_TOLD);
    }
}
