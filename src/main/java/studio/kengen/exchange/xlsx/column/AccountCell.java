package studio.kengen.exchange.xlsx.column;

import studio.kengen.exchange.xlsx.sheet.SeenCell;
import studio.kengen.i18n.Message;

/// An account: 12 digits, kept as text. A spreadsheet program that takes them for a number loses the zeros in front.
final class AccountCell implements CellKind<String> {
    private static final int DIGITS = 12;

    @Override
    public String write(String value, CellWriting writing) {
        return value;
    }

    @Override
    public String read(SeenCell cell, CellReading reading) {
        if (cell.kind() == SeenCell.Kind.NUMBER && cell.text().length() < DIGITS) {
            reading.warn(Message.of("xlsx.problem.account", cell.text(), DIGITS));
        }
        return cell.text();
    }

    @Override
    public String absent() {
        return "";
    }
}
