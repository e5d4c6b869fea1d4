package studio.kengen.exchange.xlsx.column;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.design.RowId;
import studio.kengen.exchange.xlsx.column.QuotedItems.Item;
import studio.kengen.exchange.xlsx.sheet.SeenCell;
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
        RowLabels labels = writing.references().to(kind);
        return value.stream()
                .map(labels::label)
                .map(label -> QuotedItems.quoteIfNeeded(label, separators(label, labels)))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<RowId> read(SeenCell cell, CellReading reading) {
        RowLabels labels = reading.references().to(kind);
        return QuotedItems.split(cell.text(), LINES_ONLY).stream()
                .flatMap(line -> names(line, labels))
                .map(name -> ReferenceCell.taken(labels.resolve(name), sheets, reading))
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

    private static Stream<String> names(Item line, RowLabels labels) {
        return line.quoted() || labels.isOne(line.text())
                ? Stream.of(line.text())
                : QuotedItems.split(line.text(), QuotedItems.COMMAS).stream().map(Item::text);
    }

    private static String separators(String label, RowLabels labels) {
        return labels.isOne(label) ? LINES_ONLY : QuotedItems.COMMAS;
    }
}
