package studio.kengen.check.practice.account;

import java.time.LocalDate;
import java.util.Optional;
import studio.kengen.design.EvidenceFile;
import studio.kengen.evidence.Gaps;
import studio.kengen.i18n.Message;

/// How one file of the project's evidence is used.
///
/// @param file the file
/// @param asOf the day of which it tells: when AWS made it, or else when it was imported
/// @param ageDays how long ago that is
/// @param stale whether it is older than the project's setting, so that it may no longer be so
/// @param tellsAccount whether its content tells which account it is of, so that nobody has to
/// @param superseded whether a newer file of the same kind and account is used in its place
/// @param gaps what it does not tell of its export
/// @param problem why nothing can be read from it; empty if it can
public record FileUse(
        EvidenceFile file,
        LocalDate asOf,
        long ageDays,
        boolean stale,
        boolean tellsAccount,
        boolean superseded,
        Gaps gaps,
        Optional<Message> problem) {
    /// The same file where a newer one is used in its place, so that its age does not matter.
    FileUse asSuperseded() {
        return new FileUse(file, asOf, ageDays, false, tellsAccount, true, gaps, problem);
    }
}
