package studio.kengen.ui.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.ActionSelection;
import studio.kengen.design.Impact;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.policy.Condition;
import studio.kengen.policy.ConditionText;
import studio.kengen.ui.grid.CellEditor;
import studio.kengen.ui.grid.CellLook;
import studio.kengen.ui.grid.GridColumn;
import studio.kengen.ui.grid.Suggestion;
import studio.kengen.ui.grid.SuggestionProvider;
import studio.kengen.ui.wording.ClosedSet;
import studio.kengen.ui.wording.ImpactSign;

/// Makes the columns of one table. A column's id is the record component that it shows and changes; its header and help
/// come from the table's messages, under that id.
///
/// @param context what the cells are shown and understood by
/// @param headers what the keys of the headers begin with, `steps.sources.`
/// @param helps what the keys of the explanations begin with, `steps.sourcesHelp.`
public record ColumnKit<R extends Row>(TableContext context, String headers, String helps) {
    private static final String COMMA = ", ";

    /// Free text.
    public RowColumn<R> text(String id, double width, Function<R, String> get) {
        return RowColumn.of(column(id, width, get), (row, typed) -> RowCopy.with(row, id, typed));
    }

    /// Free text, with values offered while typing.
    public RowColumn<R> completed(
            String id, double width, Function<R, String> get, SuggestionProvider<R> offers) {
        return RowColumn.of(
                column(id, width, get).withEditor(new CellEditor.Completion<>(offers)),
                (row, typed) -> RowCopy.with(row, id, typed.strip()));
    }

    /// Several texts that hold no comma, each offered while typing.
    public RowColumn<R> list(
            String id, double width, Function<R, List<String>> get, SuggestionProvider<R> offers) {
        return RowColumn.of(
                column(id, width, row -> String.join(COMMA, get.apply(row)))
                        .withEditor(new CellEditor.ListCompletion<>(offers, COMMA)),
                (row, typed) -> RowCopy.with(row, id, items(typed)));
    }

    /// Conditions, one a line, whose operators and keys are offered while typing.
    ///
    /// @param narrowed the rows whose requests they narrow
    public RowColumn<R> conditions(
            double width,
            Function<R, List<Condition>> get,
            Function<R, List<ActionSelection>> narrowed) {
        ConditionSuggestions words = new ConditionSuggestions(context.catalog());
        SuggestionProvider<R> offers = (row, line) -> words.of(narrowed.apply(row), line);
        return RowColumn.of(
                column("conditions", width, row -> ConditionText.format(get.apply(row)))
                        .withEditor(new CellEditor.Lines<>(offers)),
                (row, typed) -> RowCopy.with(row, "conditions", ConditionText.parse(typed)));
    }

    /// A reference to another row.
    public RowColumn<R> reference(
            String id,
            double width,
            ReferenceText references,
            Function<R, RowId> get,
            SuggestionProvider<R> offers) {
        return RowColumn.of(
                column(id, width, row -> references.one(get.apply(row)))
                        .withEditor(new CellEditor.Completion<>(offers)),
                (row, typed) -> RowCopy.with(row, id, references.parseOne(typed)));
    }

    /// References to other rows.
    public RowColumn<R> references(
            String id, double width, ReferenceText references, Function<R, List<RowId>> get) {
        SuggestionProvider<R> offers = (_, typed) -> references.suggestions(typed);
        return RowColumn.of(
                column(id, width, row -> references.all(get.apply(row)))
                        .withEditor(
                                new CellEditor.ListCompletion<>(offers, ReferenceText.SEPARATOR)),
                (row, typed) -> RowCopy.with(row, id, references.parseAll(typed)));
    }

    /// A constant of a closed set; an empty cell is refused.
    public <E extends Enum<E>> RowColumn<R> choice(
            String id, double width, ClosedSet<E> set, Function<R, E> get) {
        return new RowColumn<>(
                choiceColumn(id, width, set, get),
                (row, typed) ->
                        set.parse(typed)
                                .map(constant -> Typed.accepted(RowCopy.with(row, id, constant)))
                                .orElseGet(() -> Typed.refused(row, notInSet(typed, set))));
    }

    /// A constant of a closed set, or none.
    public <E extends Enum<E>> RowColumn<R> optionalChoice(
            String id, double width, ClosedSet<E> set, Function<R, @Nullable E> get) {
        return new RowColumn<>(
                choiceColumn(id, width, set, get),
                (row, typed) -> {
                    Optional<E> constant = set.parse(typed);
                    return typed.isBlank() || constant.isPresent()
                            ? Typed.accepted(RowCopy.with(row, id, constant.orElse(null)))
                            : Typed.refused(row, notInSet(typed, set));
                });
    }

    private <E extends Enum<E>> GridColumn<R> choiceColumn(
            String id, double width, ClosedSet<E> set, Function<R, ? extends @Nullable E> get) {
        Messages messages = context.messages();
        List<Suggestion> all =
                set.constants().stream()
                        .map(constant -> Suggestion.of(set.name(messages, constant)))
                        .toList();
        SuggestionProvider<R> offers = (_, typed) -> SuggestionList.matching(all.stream(), typed);
        return column(id, width, row -> set.name(messages, get.apply(row)))
                .withEditor(new CellEditor.Choice<>(offers))
                .withOrder(
                        Comparator.comparing(
                                get::apply, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private <E extends Enum<E>> Message notInSet(String typed, ClosedSet<E> set) {
        String values =
                set.constants().stream()
                        .map(constant -> set.name(context.messages(), constant))
                        .collect(Collectors.joining(COMMA));
        return Message.of("table.refused.notInSet", typed.strip(), values);
    }

    /// The same column, with the impact's sign in its colour before the word.
    public RowColumn<R> withImpactLook(RowColumn<R> column, Function<R, @Nullable Impact> impact) {
        return new RowColumn<>(
                column.shown().withLook(row -> impactLook(impact.apply(row))), column.typed());
    }

    /// How an impact stands in a cell.
    public CellLook impactLook(@Nullable Impact impact) {
        String name = ClosedSet.IMPACT.name(context.messages(), impact);
        return new CellLook(ImpactSign.symbol(impact), name, ImpactSign.styleClass(impact), "");
    }

    /// A column that follows from other cells.
    public RowColumn<R> derived(String id, double width, Function<R, String> get) {
        return RowColumn.derived(column(id, width, get));
    }

    /// A column with its header and help, and with the problems of its cells.
    public GridColumn<R> column(String id, double width, Function<R, String> get) {
        return GridColumn.of(id, context.messages().text(headers + id), get)
                .withWidth(width)
                .withHelp(context.messages().text(helps + id))
                .withProblem(row -> context.problem(row.id(), id));
    }

    /// The texts between commas or on lines, without the blank ones.
    public static List<String> items(String typed) {
        return Stream.of(typed.split("[,、\n]", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
    }
}
