package studio.kengen.exchange.xlsx.column;

import java.util.List;
import studio.kengen.exchange.xlsx.sheet.SeenCell;
import studio.kengen.i18n.Message;

/// A list of texts, one a line; commas separate too.
final class ItemsCell implements CellKind<List<String>> {
    @Override
    public String write(List<String> value, CellWriting writing) {
        return QuotedItems.lines(value, QuotedItems.COMMAS);
    }

    @Override
    public List<String> read(SeenCell cell, CellReading reading) {
        return QuotedItems.split(cell.text(), QuotedItems.COMMAS).stream()
                .map(QuotedItems.Item::text)
                .toList();
    }

    @Override
    public List<String> absent() {
        return List.of();
    }

    @Override
    public CellAid aid() {
        return new CellAid.Prompt(Message.of("xlsx.prompt.items"));
    }
}
