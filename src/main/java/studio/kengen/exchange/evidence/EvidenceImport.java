package studio.kengen.exchange.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.evidence.EvidenceKind;
import studio.kengen.evidence.Gaps;
import studio.kengen.evidence.read.ReadEvidence;
import studio.kengen.evidence.record.EvidenceRecords;
import studio.kengen.i18n.Message;

/// Files exported from AWS as one change of a project.
///
/// A file takes the place of the last one of the same kind and account, under the same row id. Kinds of which each file tells
/// a part add up: of them only the very same file does and, but for logs of CloudTrail, one with the same name. Pages of
/// authorization details that are imported on one day are joined, and are one file from then on.
///
/// @param change puts all of them into the project
/// @param files in the order in which they were given
/// @param notes what to know of all files together: whether pages that were joined are the whole
public record EvidenceImport(ChangeSet change, List<ImportedFile> files, List<Message> notes) {
    public EvidenceImport {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }

    /// The import of `files` into `project`.
    ///
    /// @param account the account that files are of which do not tell. Where it is empty, and all others of `files` that tell
    ///     one tell the same, it is that one; where none tells, the only one that the evidence of `project` is of
    /// @throws IllegalArgumentException where there is no file
    public static EvidenceImport of(
            Project project, List<ReadEvidence> files, String account, LocalDate today) {
        Optional<String> beside = account.isEmpty() ? common(project, files) : Optional.empty();
        Project current = project;
        List<Change> changes = new ArrayList<>();
        List<ImportedFile> imported = new ArrayList<>();
        for (ReadEvidence file : files) {
            ImportedFile next = imported(current, file, account, beside, today);
            Change change = change(current, next);
            current = change.applyTo(current);
            changes.add(change);
            imported.add(next);
        }
        List<Message> notes = new ArrayList<>();
        for (EvidenceFile row : current.evidence()) {
            Optional<PagesCheck> check =
                    isTouched(row, imported)
                            ? PagesCheck.of(row, current.evidence())
                            : Optional.empty();
            check.ifPresent(found -> notes.add(found.note()));
            check.flatMap(PagesCheck::whole)
                    .ifPresent(whole ->
                            changes.add(new Change.RowReplaced(Table.EVIDENCE, row, whole)));
        }
        Set<String> pages = hashesOfPages(current);
        imported.replaceAll(file ->
                file.page() == PageUse.NONE && pages.contains(file.read().sha256())
                        ? file.withPage(PageUse.FIRST)
                        : file);
        return new EvidenceImport(
                new ChangeSet(Message.of("evidence.import", files.size()), changes),
                imported,
                notes);
    }

    private static Set<String> hashesOfPages(Project project) {
        return project.evidence().stream()
                .map(EvidenceFile::hashes)
                .filter(hashes -> hashes.size() > 1)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /// Whether an import says something of a row: a page of it, or the summary of its account.
    private static boolean isTouched(EvidenceFile row, List<ImportedFile> imported) {
        return imported.stream()
                .map(ImportedFile::row)
                .anyMatch(file ->
                        file.id().equals(row.id())
                                || (file.kind().equals(EvidenceKind.ACCOUNT_SUMMARY.key())
                                        && file.account().equals(row.account())));
    }

    /// The account that all files tell which tell one. Policies of an organization tell its management account.
    private static Optional<String> common(Project project, List<ReadEvidence> files) {
        List<String> told =
                files.stream()
                        .filter(file ->
                                file.evidence().kind() != EvidenceKind.ORGANIZATION_POLICIES)
                        .flatMap(file -> file.evidence().account().stream())
                        .distinct()
                        .toList();
        return only(told.isEmpty() ? known(project) : told);
    }

    private static List<String> known(Project project) {
        return project.evidence().stream()
                .filter(file -> !file.kind().equals(EvidenceKind.ORGANIZATION_POLICIES.key()))
                .map(EvidenceFile::account)
                .filter(account -> !account.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<String> only(List<String> accounts) {
        return accounts.size() == 1 ? Optional.of(accounts.getFirst()) : Optional.empty();
    }

    private static ImportedFile imported(
            Project project,
            ReadEvidence file,
            String account,
            Optional<String> beside,
            LocalDate today) {
        boolean isAccountOfOthers = file.evidence().account().isEmpty() && beside.isPresent();
        EvidenceFile row =
                new EvidenceFile(
                        RowId.NONE,
                        file.evidence().kind().key(),
                        file.fileName(),
                        file.sha256(),
                        today,
                        file.evidence().account().or(() -> beside).orElse(account),
                        List.of());
        Optional<EvidenceFile> replaced =
                project.evidence().reversed().stream()
                        .filter(older -> isReplacedBy(row, older))
                        .findFirst();
        RowId id = replaced.map(EvidenceFile::id).orElseGet(() -> project.newId(Table.EVIDENCE));
        PageUse page = replaced.map(older -> Pages.use(older, file, today)).orElse(PageUse.NONE);
        EvidenceFile kept =
                switch (page) {
                    case JOINED -> Pages.joined(replaced.orElseThrow(), file);
                    case TWICE -> replaced.orElseThrow();
                    case NONE, FIRST, OF_ANOTHER_DAY ->
                            new EvidenceFile(
                                    id,
                                    row.kind(),
                                    row.file(),
                                    row.sha256(),
                                    row.importedOn(),
                                    row.account(),
                                    EvidenceRecords.write(file.evidence(), gaps(file, page)));
                };
        return new ImportedFile(file, kept, replaced, isAccountOfOthers, page);
    }

    private static Gaps gaps(ReadEvidence file, PageUse page) {
        Gaps told = file.report().gaps();
        return page == PageUse.OF_ANOTHER_DAY ? new Gaps(true, told.lost()) : told;
    }

    private static boolean isReplacedBy(EvidenceFile newer, EvidenceFile older) {
        if (!older.kind().equals(newer.kind()) || !older.account().equals(newer.account())) {
            return false;
        }
        EvidenceKind kind = EvidenceKind.ofKey(newer.kind()).orElseThrow();
        return !kind.addsUp()
                || older.sha256().equals(newer.sha256())
                || (kind != EvidenceKind.CLOUDTRAIL && older.file().equals(newer.file()));
    }

    private static Change change(Project project, ImportedFile file) {
        return file.replaced()
                .<Change>map(older -> new Change.RowReplaced(Table.EVIDENCE, older, file.row()))
                .orElseGet(() ->
                        new Change.RowsInserted(
                                Table.EVIDENCE, project.evidence().size(), List.of(file.row())));
    }
}
