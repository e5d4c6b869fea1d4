package studio.kengen.exchange.xlsx;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.design.RowId;
import studio.kengen.exchange.xlsx.QuotedItems.Item;
import studio.kengen.exchange.xlsx.Resolution.Unknown;
import studio.kengen.i18n.Message;

/// References to rows of other sheets, one a line. Commas separate too, but for a name that has one itself.
final class ReferencesCell implements CellKind<List<RowId>> {
    private static final String LINES_ONLY = "";

    private final References.Kind kind;
    private final Message sheets;

    /// @param sheets where the rows stand that it can lead to
    ReferencesCell(References.Kind kind, SheetName... sheets) {
        this.kind = kind;
        this.sheets = Enumeration.of(Stream.of(sheets).map(SheetName::word).toList());
    }

    @Override
    public String write(List<RowId> value, CellWriting writing) {
        RowLabels names = writing.references().to(kind);
        return value.stream()
                .map(names::label)
                .map(label -> QuotedItems.quoteIfNeeded(label, separators(label, names)))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<RowId> read(SeenCell cell, CellReading reading) {
        RowLabels names = reading.references().to(kind);
        return QuotedItems.split(cell.text(), LINES_ONLY).stream()
                .flatMap(line -> names(line, names))
                .map(name -> ReferenceCell.taken(names.resolve(name), sheets, reading))
                .toList();
    }

    @Override
    public List<RowId> absent() {
        return List.of();
    }

    @Override
    public CellAid aid() {
        return new CellAid.Prompt(Message.of("xlsx.prompt.references", sheets));
    }

    private static Stream<String> names(Item line, RowLabels names) {
        return line.quoted() || isName(line.text(), names)
                ? Stream.of(line.text())
                : QuotedItems.split(line.text(), QuotedItems.COMMAS).stream().map(Item::text);
    }

    private static String separators(String label, RowLabels names) {
        return isName(label, names) ? LINES_ONLY : QuotedItems.COMMAS;
    }

    private static boolean isName(String text, RowLabels names) {
        return !(names.resolve(text) instanceof Unknown);
    }
}
