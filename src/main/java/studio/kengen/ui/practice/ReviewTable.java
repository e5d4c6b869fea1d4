package studio.kengen.ui.practice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.kengen.check.practice.signal.SubjectKind;
import studio.kengen.design.ReviewItem;
import studio.kengen.design.Table;
import studio.kengen.i18n.DateText;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.grid.CellEditor;
import studio.kengen.ui.grid.CellProblem;
import studio.kengen.ui.grid.Suggestion;
import studio.kengen.ui.table.ColumnKit;
import studio.kengen.ui.table.RowColumn;
import studio.kengen.ui.table.RowCopy;
import studio.kengen.ui.table.SuggestionList;
import studio.kengen.ui.table.TableContext;
import studio.kengen.ui.table.TableSpec;
import studio.kengen.ui.table.Typed;
import studio.kengen.ui.wording.ClosedSet;

/// The items of the periodic review, each with what was decided about it.
final class ReviewTable {
    private final TableContext context;
    private final ColumnKit<ReviewItem> kit;

    private ReviewTable(TableContext context) {
        this.context = context;
        this.kit = new ColumnKit<>(context, "reviews.column.", "reviews.columnHelp.");
    }

    static TableSpec<ReviewItem> spec(TableContext context) {
        ReviewTable table = new ReviewTable(context);
        return new TableSpec<>(
                Table.REVIEWS,
                table.columns(),
                id -> new ReviewItem(id, "", "", "", null, null, "", null, null, ""));
    }

    private List<RowColumn<ReviewItem>> columns() {
        return List.of(
                kit.text("account", 120, ReviewItem::account),
                kind(),
                kit.text("subject", 380, ReviewItem::subject),
                date("lastUsed", ReviewItem::lastUsed),
                decision(),
                kit.completed(
                        "reviewer", 130, ReviewItem::reviewer, (_, typed) -> reviewers(typed)),
                date("decidedOn", ReviewItem::decidedOn),
                nextReview(),
                kit.text("note", 240, ReviewItem::note));
    }

    /// A kind that people chose themselves is shown as it is.
    private RowColumn<ReviewItem> kind() {
        return RowColumn.of(
                kit.column("kind", 110, row -> kindName(row.kind()))
                        .withEditor(new CellEditor.Completion<>((_, typed) -> kinds(typed))),
                (row, typed) -> RowCopy.with(row, "kind", kindWord(typed.strip())));
    }

    private String kindName(String word) {
        return SubjectKind.ofWord(word)
                .map(kind -> context.messages().text(kind.label()))
                .orElse(word);
    }

    private List<Suggestion> kinds(String typed) {
        return SuggestionList.matching(
                Stream.of(SubjectKind.values())
                        .map(kind -> Suggestion.of(context.messages().text(kind.label()))),
                typed);
    }

    private static String kindWord(String typed) {
        return Stream.of(SubjectKind.values())
                .filter(kind ->
                        Messages.LANGUAGES.stream()
                                .map(language -> Messages.in(language).text(kind.label()))
                                .anyMatch(typed::equalsIgnoreCase))
                .map(SubjectKind::word)
                .findFirst()
                .orElse(typed);
    }

    /// Who decides also gives the decision its day and the item its next review.
    private RowColumn<ReviewItem> decision() {
        RowColumn<ReviewItem> plain =
                kit.optionalChoice(
                        "decision", 100, ClosedSet.REVIEW_DECISION, ReviewItem::decision);
        return new RowColumn<>(
                plain.shown(),
                (row, text) -> {
                    Typed<ReviewItem> typed = plain.typed().apply(row, text);
                    return typed.row().equals(row)
                            ? typed
                            : Typed.accepted(
                                    row.decided(
                                            typed.row().decision(),
                                            context.today(),
                                            context.project().details().practices().reviewDays()));
                });
    }

    private RowColumn<ReviewItem> nextReview() {
        RowColumn<ReviewItem> plain = date("nextReview", ReviewItem::nextReview);
        return new RowColumn<>(
                plain.shown()
                        .withProblem(row ->
                                row.isOverdue(context.today())
                                        ? Optional.of(
                                                CellProblem.error(
                                                        context.messages()
                                                                .text("reviews.isOverdue")))
                                        : context.problem(row.id(), "nextReview")),
                plain.typed());
    }

    private RowColumn<ReviewItem> date(String id, Function<ReviewItem, @Nullable LocalDate> get) {
        return new RowColumn<>(
                kit.column(id, 110, row -> DateText.format(get.apply(row)))
                        .withOrder(
                                Comparator.comparing(
                                        get, Comparator.nullsLast(Comparator.naturalOrder()))),
                (row, typed) -> {
                    Optional<LocalDate> date = DateText.parse(typed);
                    return typed.isBlank() || date.isPresent()
                            ? Typed.accepted(RowCopy.with(row, id, date.orElse(null)))
                            : Typed.refused(row, Message.of("reviews.refused.date", typed.strip()));
                });
    }

    private List<Suggestion> reviewers(String typed) {
        return SuggestionList.matching(
                context.project().reviews().stream()
                        .map(ReviewItem::reviewer)
                        .filter(reviewer -> !reviewer.isEmpty())
                        .distinct()
                        .map(Suggestion::of),
                typed);
    }
}
