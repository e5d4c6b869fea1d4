package studio.kengen.exchange.xlsx.column;

import studio.kengen.exchange.xlsx.sheet.SeenCell;

/// Text, exactly as it stands.
final class TextCell implements CellKind<String> {
    @Override
    public String write(String value, CellWriting writing) {
        return value;
    }

    @Override
    public String read(SeenCell cell, CellReading reading) {
        return cell.text();
    }

    @Override
    public String absent() {
        return "";
    }
}
