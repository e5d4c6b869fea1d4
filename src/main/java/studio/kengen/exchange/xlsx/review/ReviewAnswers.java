package studio.kengen.exchange.xlsx.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import studio.kengen.design.Project;
import studio.kengen.design.ReviewDecision;
import studio.kengen.design.ReviewItem;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.exchange.xlsx.column.Column;
import studio.kengen.exchange.xlsx.column.Columns;
import studio.kengen.exchange.xlsx.column.References;
import studio.kengen.exchange.xlsx.column.SubjectKindCell;
import studio.kengen.exchange.xlsx.problem.Problems;
import studio.kengen.exchange.xlsx.problem.WorkbookProblem.Severity;
import studio.kengen.exchange.xlsx.sheet.SeenSheet;
import studio.kengen.exchange.xlsx.table.HeaderRow;
import studio.kengen.exchange.xlsx.table.PracticeSheets;
import studio.kengen.exchange.xlsx.table.RowCells;
import studio.kengen.i18n.Message;

/// Brings the rows of a worksheet together with the items of the project.
final class ReviewAnswers {
    private static final int DIGITS = 12;
    private static final Pattern LOST_ZEROS = Pattern.compile("[0-9]{1,11}");

    private final SeenSheet sheet;
    private final HeaderRow header;
    private final Problems problems;
    private final LocalDate today;
    private final int reviewDays;
    private final References references;
    private final Map<Key, ReviewItem> items = new HashMap<>();
    private final Set<Key> answered = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();
    private int decided;
    private int undecided;

    /// What an item is known by.
    private record Key(String account, String kind, String subject) {
        static Key of(ReviewItem item) {
            return new Key(
                    account(item.account().strip()), item.kind().strip(), item.subject().strip());
        }

        /// A spreadsheet program that takes an account for a number loses the zeros in front.
        private static String account(String text) {
            return LOST_ZEROS.matcher(text).matches()
                    ? "0".repeat(DIGITS - text.length()) + text
                    : text;
        }
    }

    ReviewAnswers(
            SeenSheet sheet,
            HeaderRow header,
            Problems problems,
            Project project,
            LocalDate today) {
        this.sheet = sheet;
        this.header = header;
        this.problems = problems;
        this.today = today;
        this.reviewDays = project.details().practices().reviewDays();
        this.references = References.in(project);
        project.reviews().forEach(item -> items.putIfAbsent(Key.of(item), item));
    }

    ReviewWorksheetImport take() {
        List<Integer> rows =
                sheet.rows().stream().filter(row -> header.isData(sheet, row)).toList();
        if (!rows.isEmpty() && rows.stream().noneMatch(this::isOfProject)) {
            problems.add(
                    Severity.WARNING,
                    sheet.name(),
                    rows.getFirst(),
                    header.positions().getOrDefault(Columns.REVIEWED, 0),
                    Message.of("xlsx.worksheet.foreign", rows.size()));
            return new ReviewWorksheetImport(Optional.empty(), 0, 0, problems.all());
        }
        rows.forEach(this::take);
        Optional<ChangeSet> step =
                changes.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new ChangeSet(
                                        Message.of("xlsx.worksheet.step", changes.size()),
                                        changes));
        return new ReviewWorksheetImport(step, decided, undecided, problems.all());
    }

    private boolean isOfProject(int row) {
        return items.containsKey(Key.of(answer(row, new Problems(""))));
    }

    private ReviewItem answer(int row, Problems found) {
        return PracticeSheets.REVIEWS
                .row()
                .apply(RowId.NONE, new RowCells(sheet, header, row, references, found));
    }

    private void take(int row) {
        ReviewItem answer = withoutFutureDay(row, answer(row, problems));
        Key key = Key.of(answer);
        ReviewItem item = items.get(key);
        if (item == null && key.subject().isEmpty()) {
            warn(row, Columns.REVIEWED, Message.of("xlsx.worksheet.noItem"));
            return;
        }
        if (item == null) {
            warn(
                    row,
                    Columns.REVIEWED,
                    Message.of(
                            "xlsx.worksheet.unknownItem",
                            key.subject(),
                            SubjectKindCell.word(key.kind()),
                            key.account()));
            return;
        }
        if (!answered.add(key)) {
            warn(row, Columns.REVIEWED, Message.of("xlsx.worksheet.twice", key.subject()));
            return;
        }
        ReviewDecision decision = answer.decision();
        if (decision == null) {
            undecided++;
        } else if (isAsHandedOut(item, answer) && item.isOverdue(today)) {
            undecided++;
            warn(
                    row,
                    Columns.DECIDED_ON,
                    Message.of("xlsx.worksheet.notConfirmed", String.valueOf(item.decidedOn())));
            return;
        } else {
            decided++;
            if (tellChanged(row, item, answer, decision)) {
                return;
            }
        }
        ReviewItem after = answered(item, answer);
        if (!after.equals(item)) {
            changes.add(new Change.RowReplaced(Table.REVIEWS, item, after));
        }
    }

    /// Nobody has decided on a day that is yet to come.
    private ReviewItem withoutFutureDay(int row, ReviewItem answer) {
        LocalDate day = answer.decidedOn();
        if (day == null || !day.isAfter(today)) {
            return answer;
        }
        warn(row, Columns.DECIDED_ON, Message.of("xlsx.worksheet.future", day.toString()));
        return new ReviewItem(
                answer.id(),
                answer.account(),
                answer.kind(),
                answer.subject(),
                answer.lastUsed(),
                answer.decision(),
                answer.reviewer(),
                null,
                answer.nextReview(),
                answer.note());
    }

    /// Whether the row still says the decision, of its day, that the worksheet was handed out with: nobody has decided anew.
    private static boolean isAsHandedOut(ReviewItem item, ReviewItem answer) {
        return answer.decision() == item.decision()
                && answer.decidedOn() != null
                && answer.decidedOn().equals(item.decidedOn());
    }

    /// Tells what has become of the item since the worksheet was handed out; whether the project's decision is a later one,
    /// which stays.
    private boolean tellChanged(
            int row, ReviewItem item, ReviewItem answer, ReviewDecision decision) {
        LocalDate used = item.lastUsed();
        LocalDate usedBefore = answer.lastUsed();
        if (used != null && (usedBefore == null || used.isAfter(usedBefore))) {
            warn(row, Columns.DECISION, Message.of("xlsx.worksheet.used", used.toString()));
        }
        LocalDate day = item.decidedOn();
        if (item.decision() == null || day == null) {
            return false;
        }
        LocalDate answeredOn = answer.decidedOn() == null ? today : answer.decidedOn();
        boolean isLater = day.isAfter(answeredOn);
        if (!isLater && item.decision() == decision) {
            return false;
        }
        warn(
                row,
                Columns.DECISION,
                Message.of(
                        isLater ? "xlsx.worksheet.later" : "xlsx.worksheet.replaced",
                        decisionWord(item.decision()),
                        day.toString()));
        return isLater;
    }

    private static Message decisionWord(ReviewDecision decision) {
        return Columns.DECISIONS.word(decision);
    }

    /// The item with what the worksheet says; what it leaves empty stays.
    private ReviewItem answered(ReviewItem item, ReviewItem answer) {
        ReviewDecision decision = answer.decision() == null ? item.decision() : answer.decision();
        LocalDate next = answer.nextReview() == null ? item.nextReview() : answer.nextReview();
        // A worksheet is handed out with the day of the decision before; a new decision is of its
        // own day.
        boolean isOldDay =
                answer.decidedOn() != null
                        && answer.decidedOn().equals(item.decidedOn())
                        && decision != item.decision();
        LocalDate day = answer.decidedOn() == null ? item.decidedOn() : answer.decidedOn();
        ReviewItem noted =
                new ReviewItem(
                        item.id(),
                        item.account(),
                        item.kind(),
                        item.subject(),
                        item.lastUsed(),
                        item.decision(),
                        answer.reviewer().isBlank() ? item.reviewer() : answer.reviewer().strip(),
                        isOldDay ? null : day,
                        next,
                        answer.note().isBlank() ? item.note() : answer.note());
        return answer.decision() == null ? noted : noted.decided(decision, today, reviewDays);
    }

    private void warn(int row, Column<?> column, Message what) {
        int position = header.positions().getOrDefault(column, 0);
        problems.add(Severity.WARNING, sheet.name(), row, position, what);
    }
}
