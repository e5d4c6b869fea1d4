package studio.kengen.evidence;

import java.time.Instant;
import java.util.Optional;

/// A time in a credential report, which often says in words why there is none.
///
/// Source: IAM user guide, "Generate credential reports for your AWS account", report format.
public sealed interface ReportedTime {
    /// The time.
    record At(Instant instant) implements ReportedTime {}

    /// Why there is none.
    enum Untold implements ReportedTime {
        /// `N/A`: there is no such credential, or it was never used since AWS notes it down.
        NOT_APPLICABLE("N/A"),
        /// `no_information`: a password that was never used, or not since 2014-10-20.
        NO_INFORMATION("no_information"),
        /// `not_supported`: as for the root user.
        NOT_SUPPORTED("not_supported"),
        /// The file has no such column or no value in it.
        NOT_TOLD("");

        private final String word;

        Untold(String word) {
            this.word = word;
        }

        /// As the report has it; empty for [#NOT_TOLD].
        public String word() {
            return word;
        }
    }

    /// The time, if there is one.
    default Optional<Instant> time() {
        return this instanceof At(var instant) ? Optional.of(instant) : Optional.empty();
    }

    /// Whether the report says that there is none, so that "never" is a fact.
    default boolean isNever() {
        return this == Untold.NOT_APPLICABLE || this == Untold.NO_INFORMATION;
    }
}
