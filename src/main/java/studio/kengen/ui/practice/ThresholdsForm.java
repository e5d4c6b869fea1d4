package studio.kengen.ui.practice;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import studio.kengen.design.PracticeSettings;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.dialog.Form;
import studio.kengen.ui.dialog.FormBox;

/// From how many days on something counts as old, unused or daily. An empty field means what is usual.
final class ThresholdsForm implements Form<PracticeSettings> {
    private static final Pattern DAYS = Pattern.compile("[1-9][0-9]{0,4}");

    private final Field keyAge;
    private final Field unused;
    private final Field rootUse;
    private final Field review;
    private final Field overlap;
    private final Field stale;
    private final List<Field> fields;
    private final BooleanBinding areDays;

    ThresholdsForm(PracticeSettings before) {
        keyAge = Field.of("keyAgeDays", PracticeSettings::keyAgeDays, before);
        unused = Field.of("unusedDays", PracticeSettings::unusedDays, before);
        rootUse = Field.of("rootUseDays", PracticeSettings::rootUseDays, before);
        review = Field.of("reviewDays", PracticeSettings::reviewDays, before);
        overlap = Field.of("overlapDays", PracticeSettings::overlapDays, before);
        stale = Field.of("staleDays", PracticeSettings::staleDays, before);
        fields = List.of(keyAge, unused, rootUse, review, overlap, stale);
        areDays =
                Bindings.createBooleanBinding(
                        () -> fields.stream().allMatch(Field::isWhole),
                        fields.stream().map(Field::typed).toArray(Observable[]::new));
    }

    @Override
    public Message title() {
        return Message.of("practices.thresholds.title");
    }

    @Override
    public Message accept() {
        return Message.of("shell.answer.change");
    }

    @Override
    public Node content(Messages messages) {
        FormBox box = new FormBox();
        for (Field field : fields) {
            TextField days = new TextField();
            days.setPromptText(Integer.toString(field.usual()));
            days.textProperty().bindBidirectional(field.typed());
            box.add(
                    messages.text("practices.thresholds." + field.key()),
                    "thresholds-" + field.key(),
                    days);
        }
        box.explain(messages.text("practices.thresholds.usual"));
        box.problem(
                messages.text("practices.thresholds.noDays"), "thresholds-noDays", areDays.not());
        return box;
    }

    @Override
    public PracticeSettings value() {
        return new PracticeSettings(
                keyAge.days(),
                unused.days(),
                rootUse.days(),
                review.days(),
                overlap.days(),
                stale.days());
    }

    @Override
    public ObservableBooleanValue complete() {
        return areDays;
    }

    private record Field(String key, int usual, StringProperty typed) {
        static Field of(String key, ToIntFunction<PracticeSettings> days, PracticeSettings before) {
            return new Field(
                    key,
                    days.applyAsInt(PracticeSettings.DEFAULT),
                    new SimpleStringProperty(Integer.toString(days.applyAsInt(before))));
        }

        boolean isWhole() {
            String text = typed.get().strip();
            return text.isEmpty() || DAYS.matcher(text).matches();
        }

        int days() {
            String text = typed.get().strip();
            return text.isEmpty() || !isWhole() ? usual : Integer.parseInt(text);
        }
    }
}
