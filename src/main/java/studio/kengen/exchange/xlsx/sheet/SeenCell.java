package studio.kengen.exchange.xlsx.sheet;

import java.time.LocalDate;
import java.util.Optional;

/// A cell as a person sees it in the spreadsheet program.
///
/// @param text what it shows; a whole number shows all its digits
/// @param kind what the program takes it for
/// @param date the day of a date
/// @param computed whether a formula made it; the text is what the formula gave last
public record SeenCell(String text, Kind kind, Optional<LocalDate> date, boolean computed) {
    /// What a spreadsheet program takes a cell for.
    public enum Kind {
        TEXT,
        NUMBER,
        ERROR
    }

    static final SeenCell BLANK = text("");

    static SeenCell text(String text) {
        return new SeenCell(text, Kind.TEXT, Optional.empty(), false);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
