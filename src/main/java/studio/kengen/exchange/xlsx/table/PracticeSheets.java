package studio.kengen.exchange.xlsx.table;

import java.util.List;
import java.util.Optional;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.Judgement;
import studio.kengen.design.ReviewItem;
import studio.kengen.design.Table;
import studio.kengen.exchange.xlsx.column.Columns;
import studio.kengen.exchange.xlsx.column.SheetName;

/// The sheets of best practices: judgements, reviews and what was exported from AWS.
public final class PracticeSheets {
    private static final TableSheet<Judgement> JUDGEMENTS =
            new TableSheet<>(
                    SheetName.JUDGEMENTS,
                    Table.JUDGEMENTS,
                    List.of(
                            new Field<>(Columns.SUBJECT, Judgement::subject),
                            new Field<>(Columns.VERDICT, row -> Optional.ofNullable(row.verdict())),
                            new Field<>(Columns.REASON, Judgement::reason),
                            new Field<>(Columns.OWNER, Judgement::owner),
                            new Field<>(Columns.JUDGED_ON, row -> Optional.ofNullable(row.date()))),
                    (id, cells) ->
                            new Judgement(
                                    id,
                                    cells.get(Columns.SUBJECT),
                                    cells.get(Columns.VERDICT).orElse(null),
                                    cells.get(Columns.REASON),
                                    cells.get(Columns.OWNER),
                                    cells.get(Columns.JUDGED_ON).orElse(null)));

    public static final TableSheet<ReviewItem> REVIEWS =
            new TableSheet<>(
                    SheetName.REVIEWS,
                    Table.REVIEWS,
                    List.of(
                            new Field<>(Columns.ACCOUNT, ReviewItem::account),
                            new Field<>(Columns.REVIEWED_KIND, ReviewItem::kind),
                            new Field<>(Columns.REVIEWED, ReviewItem::subject),
                            new Field<>(
                                    Columns.LAST_USED, row -> Optional.ofNullable(row.lastUsed())),
                            new Field<>(
                                    Columns.DECISION, row -> Optional.ofNullable(row.decision())),
                            new Field<>(Columns.REVIEWER, ReviewItem::reviewer),
                            new Field<>(
                                    Columns.DECIDED_ON,
                                    row -> Optional.ofNullable(row.decidedOn())),
                            new Field<>(
                                    Columns.NEXT_REVIEW,
                                    row -> Optional.ofNullable(row.nextReview())),
                            new Field<>(Columns.NOTE, ReviewItem::note)),
                    (id, cells) ->
                            new ReviewItem(
                                    id,
                                    cells.get(Columns.ACCOUNT),
                                    cells.get(Columns.REVIEWED_KIND),
                                    cells.get(Columns.REVIEWED),
                                    cells.get(Columns.LAST_USED).orElse(null),
                                    cells.get(Columns.DECISION).orElse(null),
                                    cells.get(Columns.REVIEWER),
                                    cells.get(Columns.DECIDED_ON).orElse(null),
                                    cells.get(Columns.NEXT_REVIEW).orElse(null),
                                    cells.get(Columns.NOTE)));

    private static final TableSheet<EvidenceFile> EVIDENCE =
            new TableSheet<>(
                    SheetName.EVIDENCE,
                    Table.EVIDENCE,
                    List.of(
                            new Field<>(Columns.EVIDENCE_KIND, EvidenceFile::kind),
                            new Field<>(Columns.FILE, EvidenceFile::file),
                            new Field<>(Columns.SHA256, EvidenceFile::sha256),
                            new Field<>(
                                    Columns.IMPORTED_ON,
                                    row -> Optional.ofNullable(row.importedOn())),
                            new Field<>(Columns.ACCOUNT, EvidenceFile::account)),
                    (id, cells) ->
                            new EvidenceFile(
                                    id,
                                    cells.get(Columns.EVIDENCE_KIND),
                                    cells.get(Columns.FILE),
                                    cells.get(Columns.SHA256),
                                    cells.get(Columns.IMPORTED_ON).orElse(null),
                                    cells.get(Columns.ACCOUNT),
                                    // They stand on a sheet of their own: EvidenceRecordsSheet.
                                    List.of()));

    /// All of them; a table that others refer to stands before these.
    static final List<TableSheet<?>> ALL = List.of(JUDGEMENTS, REVIEWS, EVIDENCE);

    private PracticeSheets() {}
}
