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
/// @param replaced the row whose place it takes, or to which it was joined; empty for a file that comes in addition
/// @param isAccountOfOthers whether the file does not tell its account, and that of the others was taken
/// @param page what it is to the export that `replaced` is a page of
public record ImportedFile(
        ReadEvidence read,
        EvidenceFile row,
        Optional<EvidenceFile> replaced,
        boolean isAccountOfOthers,
        PageUse page) {
    private static final int QUIET_DAYS = 30;

    /// What becomes of the others is told of all pages together.
    private static final Message MORE = Message.of("evidence.note.moreToCome");

    /// What to know besides what was read.
    public List<Message> notes() {
        Stream<Message> told = read.report().notes().stream();
        return Stream.of(
                        isJoined() ? told.filter(note -> !note.equals(MORE)) : told,
                        account().stream(),
                        ofPage(),
                        age())
                .flatMap(notes -> notes)
                .toList();
    }

    /// The row that is in the project no more.
    public Optional<EvidenceFile> gone() {
        return isJoined() ? Optional.empty() : replaced;
    }

    /// Whether it is a page of several that the project keeps as one.
    private boolean isJoined() {
        return switch (page) {
            case FIRST, JOINED, TWICE -> true;
            case NONE, OF_ANOTHER_DAY -> false;
        };
    }

    private Stream<Message> ofPage() {
        String other = replaced.map(EvidenceFile::file).orElse("");
        return switch (page) {
            case NONE, FIRST -> Stream.empty();
            case JOINED -> Stream.of(Message.of("evidence.note.joined", other));
            case TWICE -> Stream.of(Message.of("evidence.note.pageTwice", other));
            case OF_ANOTHER_DAY -> Stream.of(Message.of("evidence.note.page", other));
        };
    }

    /// The same file, once others were joined to it.
    ImportedFile withPage(PageUse page) {
        return new ImportedFile(read, row, replaced, isAccountOfOthers, page);
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
