package studio.kengen.exchange.xlsx.column;

import java.util.regex.Pattern;
import studio.kengen.exchange.xlsx.sheet.SeenCell;
import studio.kengen.i18n.Message;

/// A whole number above 0.
final class NumberCell implements CellKind<Integer> {
    private static final Pattern POSITIVE = Pattern.compile("0*[1-9][0-9]{0,8}");

    private final int usual;

    /// @param usual what is meant by a blank cell, which is also how it is written where it is 0
    NumberCell(int usual) {
        this.usual = usual;
    }

    @Override
    public String write(Integer value, CellWriting writing) {
        return value == 0 ? "" : value.toString();
    }

    @Override
    public Integer read(SeenCell cell, CellReading reading) {
        String text = cell.text().strip();
        if (POSITIVE.matcher(text).matches()) {
            return Integer.valueOf(text);
        }
        if (!cell.isBlank()) {
            reading.warn(Message.of("xlsx.problem.number", text));
        }
        return usual;
    }

    @Override
    public Integer absent() {
        return usual;
    }
}
