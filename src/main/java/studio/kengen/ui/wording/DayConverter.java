package studio.kengen.ui.wording;

import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import studio.kengen.i18n.DateText;

/// Shows a day in a calendar's field as everywhere else, the year first. What cannot be read leaves the day as it is.
public final class DayConverter extends StringConverter<LocalDate> {
    private final DatePicker calendar;

    private DayConverter(DatePicker calendar) {
        this.calendar = calendar;
    }

    /// Lets a calendar show its day so.
    public static void setOn(DatePicker calendar) {
        calendar.setConverter(new DayConverter(calendar));
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return DateText.format(day);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : DateText.parse(text).orElse(calendar.getValue());
    }
}
