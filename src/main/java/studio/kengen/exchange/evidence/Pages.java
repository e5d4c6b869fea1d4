package studio.kengen.exchange.evidence;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.design.EvidenceFile;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.Gaps;
import studio.kengen.evidence.Identity;
import studio.kengen.evidence.ManagedPolicy;
import studio.kengen.evidence.read.ReadEvidence;
import studio.kengen.evidence.read.UnreadableEvidenceException;
import studio.kengen.evidence.record.EvidenceRecords;

/// Tells pages of one export from a new export, and joins them: a page has nothing that another one has.
///
/// Source: IAM API reference, "GetAccountAuthorizationDetails": every page but the last says `IsTruncated` and has a marker
/// for the next one. No page tells where it begins, so that pages do not tell whether one between them is missing: see
/// [PagesCheck].
final class Pages {
    private final EvidenceFile older;
    private final AuthorizationDetails known;
    private final ReadEvidence newer;
    private final AuthorizationDetails page;

    private Pages(
            EvidenceFile older,
            AuthorizationDetails known,
            ReadEvidence newer,
            AuthorizationDetails page) {
        this.older = older;
        this.known = known;
        this.newer = newer;
        this.page = page;
    }

    /// What a file is to the row of the same kind and account that the project has.
    static PageUse use(EvidenceFile older, ReadEvidence newer, LocalDate today) {
        try {
            if (!(newer.evidence() instanceof AuthorizationDetails page)
                    || !(EvidenceRecords.read(older.records())
                            instanceof AuthorizationDetails known)) {
                return PageUse.NONE;
            }
            boolean isOfToday = today.equals(older.importedOn());
            if (isOfToday && older.hashes().size() > 1 && older.hashes().contains(newer.sha256())) {
                return PageUse.TWICE;
            }
            boolean isMore =
                    EvidenceRecords.gaps(older.records()).more() || newer.report().gaps().more();
            if (!isMore || !Collections.disjoint(arns(known), arns(page))) {
                return PageUse.NONE;
            }
            return isOfToday ? PageUse.JOINED : PageUse.OF_ANOTHER_DAY;
        } catch (UnreadableEvidenceException broken) {
            return PageUse.NONE;
        }
    }

    /// The row for both. It counts as a part: whether a page is missing is not known.
    ///
    /// @throws IllegalStateException where they are no pages to be joined
    static EvidenceFile joined(EvidenceFile older, ReadEvidence newer) {
        try {
            if (newer.evidence() instanceof AuthorizationDetails page
                    && EvidenceRecords.read(older.records())
                            instanceof AuthorizationDetails known) {
                return new Pages(older, known, newer, page).joined();
            }
            throw new IllegalStateException("no pages: " + older.file());
        } catch (UnreadableEvidenceException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private EvidenceFile joined() throws UnreadableEvidenceException {
        Gaps before = EvidenceRecords.gaps(older.records());
        Gaps told = newer.report().gaps();
        boolean hasLast =
                !told.more() || !before.more() || EvidenceRecords.hasLastPage(older.records());
        AuthorizationDetails both =
                new AuthorizationDetails(
                        known.account().or(page::account),
                        both(known.users(), page.users()),
                        both(known.groups(), page.groups()),
                        both(known.roles(), page.roles()),
                        both(known.policies(), page.policies()));
        return new EvidenceFile(
                older.id(),
                older.kind(),
                older.file() + ", " + newer.fileName(),
                older.sha256() + " " + newer.sha256(),
                older.importedOn(),
                older.account(),
                EvidenceRecords.writePages(
                        both, new Gaps(true, before.lost() + told.lost()), hasLast));
    }

    private static <E> List<E> both(List<E> some, List<E> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Set<String> arns(AuthorizationDetails details) {
        Stream<String> identities =
                Stream.<Stream<? extends Identity>>of(
                                details.users().stream(),
                                details.groups().stream(),
                                details.roles().stream())
                        .flatMap(all -> all)
                        .map(Identity::arn);
        return Stream.concat(identities, details.policies().stream().map(ManagedPolicy::arn))
                .collect(Collectors.toSet());
    }
}
