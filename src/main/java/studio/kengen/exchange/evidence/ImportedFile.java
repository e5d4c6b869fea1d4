package studio.kengen.exchange.evidence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.design.EvidenceFile;
import studio.kengen.evidence.CredentialReport;
import studio.kengen.evidence.EvidenceKind;
import studio.kengen.evidence.read.ReadEvidence;
import studio.kengen.i18n.Message;

/// A file of evidence on its way into a project.
///
/// @param read the file, with what was read of it and what was skipped
/// @param row what the project keeps
/// @param replaced the row whose place it takes; empty for a file that comes in addition
/// @param isAccountOfOthers whether the file does not tell its account, and that of the others was taken
/// @param isPage whether it seems to be another page of the export that `replaced` is a page of
public record ImportedFile(
        ReadEvidence read,
        EvidenceFile row,
        Optional<EvidenceFile> replaced,
        boolean isAccountOfOthers,
        boolean isPage) {
    private static final int QUIET_DAYS = 30;

    /// What to know besides what was read.
    public List<Message> notes() {
        Stream<Message> page =
                replaced.filter(_ -> isPage).stream()
                        .map(other -> Message.of("evidence.note.page", other.file()));
        return Stream.of(read.report().notes().stream(), account().stream(), page, age())
                .flatMap(notes -> notes)
                .toList();
    }

    /// A report does not tell when it was made, and ages are counted up to the day of import. In an account that anybody uses
    /// something is always new.
    private Stream<Message> age() {
        if (!(read.evidence() instanceof CredentialReport report)
                || report.generatedAt().isPresent()
                || row.importedOn() == null) {
            return Stream.empty();
        }
        LocalDate day = row.importedOn();
        return report
                .newest()
                .map(newest -> LocalDate.ofInstant(newest, ZoneOffset.UTC))
                .filter(newest -> newest.plusDays(QUIET_DAYS).isBefore(day))
                .map(newest -> Message.of("evidence.note.oldReport", newest.toString()))
                .stream();
    }

    private Optional<Message> account() {
        if (isAccountOfOthers) {
            return Optional.of(Message.of("evidence.note.accountOfOthers", row.account()));
        }
        return row.account().isEmpty() && tellsNone()
                ? Optional.of(Message.of("evidence.note.noAccount"))
                : Optional.empty();
    }

    /// Whether it is not its entries that tell whose each of them is.
    private boolean tellsNone() {
        return read.evidence().kind() == EvidenceKind.ACCOUNT_SUMMARY
                || read.evidence().counts().stream().allMatch(count -> count.number() == 0);
    }
}
