package studio.kengen.exchange.evidence;

import java.util.List;
import java.util.Optional;
import studio.kengen.design.EvidenceFile;
import studio.kengen.evidence.AccountSummary;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.EvidenceKind;
import studio.kengen.evidence.Gaps;
import studio.kengen.evidence.read.UnreadableEvidenceException;
import studio.kengen.evidence.record.EvidenceRecords;
import studio.kengen.i18n.Message;

/// Whether pages that were joined are the whole export. They are only if the last one is among them, and the account
/// summary of the same day tells the same numbers. A policy of AWS, which the summary does not count, may still be missing;
/// what looks for it says that its text is not known.
///
/// Source: IAM API reference, "GetAccountSummary": `Policies` are customer managed ones.
///
/// @param whole the row as it is when nothing is missing; empty where something is, or may be
/// @param note what was found, for people
record PagesCheck(Optional<EvidenceFile> whole, Message note) {
    private static final List<String> NUMBERS = List.of("Users", "Groups", "Roles", "Policies");

    /// What is to be said of a row; empty if no pages were joined to it, or they are known to be the whole already.
    ///
    /// @param evidence all rows of the project
    static Optional<PagesCheck> of(EvidenceFile row, List<EvidenceFile> evidence) {
        try {
            if (row.hashes().size() > 1
                    && EvidenceRecords.gaps(row.records()).more()
                    && EvidenceRecords.read(row.records()) instanceof AuthorizationDetails pages) {
                return Optional.of(check(row, pages, summary(row, evidence)));
            }
        } catch (UnreadableEvidenceException broken) {
            // What is broken is told where evidence is read.
        }
        return Optional.empty();
    }

    private static PagesCheck check(
            EvidenceFile row, AuthorizationDetails pages, Optional<AccountSummary> summary)
            throws UnreadableEvidenceException {
        int number = row.hashes().size();
        if (!EvidenceRecords.hasLastPage(row.records())) {
            return part(Message.of("evidence.pages.noLast", row.account(), number));
        }
        if (summary.isEmpty()) {
            return part(Message.of("evidence.pages.unsure", row.account(), number));
        }
        List<Long> told =
                NUMBERS.stream().flatMap(name -> summary.get().number(name).stream()).toList();
        List<Long> read = numbers(pages);
        if (!told.equals(read)) {
            return part(
                    Message.of(
                            "evidence.pages.differ",
                            row.account(),
                            number,
                            words(read),
                            words(told)));
        }
        Gaps gaps = new Gaps(false, EvidenceRecords.gaps(row.records()).lost());
        return new PagesCheck(
                Optional.of(row.withRecords(EvidenceRecords.writePages(pages, gaps, true))),
                Message.of("evidence.pages.whole", row.account(), number));
    }

    private static PagesCheck part(Message note) {
        return new PagesCheck(Optional.empty(), note);
    }

    private static Optional<AccountSummary> summary(
            EvidenceFile pages, List<EvidenceFile> evidence) {
        return evidence.reversed().stream()
                .filter(file -> file.kind().equals(EvidenceKind.ACCOUNT_SUMMARY.key()))
                .filter(file -> file.account().equals(pages.account()))
                .filter(file -> isOfOneDay(file, pages))
                .flatMap(file -> summary(file).stream())
                .filter(summary -> summary.numbers().keySet().containsAll(NUMBERS))
                .findFirst();
    }

    private static boolean isOfOneDay(EvidenceFile file, EvidenceFile pages) {
        return file.importedOn() != null && file.importedOn().equals(pages.importedOn());
    }

    private static Optional<AccountSummary> summary(EvidenceFile file) {
        try {
            return EvidenceRecords.read(file.records()) instanceof AccountSummary summary
                    ? Optional.of(summary)
                    : Optional.empty();
        } catch (UnreadableEvidenceException broken) {
            return Optional.empty();
        }
    }

    private static List<Long> numbers(AuthorizationDetails pages) {
        return List.of(
                (long) pages.users().size(),
                (long) pages.groups().size(),
                (long) pages.roles().size(),
                pages.policies().stream().filter(policy -> !policy.isOfAws()).count());
    }

    private static Message words(List<Long> numbers) {
        return new Message("evidence.pages.numbers", List.copyOf(numbers));
    }
}
