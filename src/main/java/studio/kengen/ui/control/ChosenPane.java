package studio.kengen.ui.control;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.Control;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Messages;
import studio.kengen.policy.ConditionText;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.wording.RowPhrase;

/// What is chosen for the selected matters, to be changed or taken back.
final class ChosenPane extends VBox {
    private final Messages messages;
    private final RowPhrase phrase;
    private final Choices choices;
    private final Offers offers;
    private final Consumer<PendingChoice> think;

    ChosenPane(
            ScreenContext context, Choices choices, Offers offers, Consumer<PendingChoice> think) {
        this.messages = context.messages();
        this.phrase = new RowPhrase(messages, context.model().names());
        this.choices = choices;
        this.offers = offers;
        this.think = think;
        getStyleClass().add("chosen");
        getChildren().add(Words.wrapped(messages.text("controls.chosen"), "part-title"));
        offers.controls().forEach(control -> getChildren().add(line(control)));
        offers.accepted().forEach(risk -> getChildren().add(line(risk)));
    }

    private HBox line(Control control) {
        VBox text = text(control.method().number() + " · " + phrase.of(control), control.covers());
        String values = values(control);
        if (!values.isEmpty()) {
            text.getChildren().add(Words.wrapped(values, "chosen-values"));
        }
        HBox line = new HBox(text);
        if (choices.asks(control)) {
            line.getChildren()
                    .add(
                            Words.button(
                                    "values-" + control.id().value(),
                                    messages.text("controls.values"),
                                    () -> think.accept(choices.revalue(control))));
        }
        return withdrawable(
                line, control.id(), () -> think.accept(choices.withdraw(control, offers.rows())));
    }

    private HBox line(AcceptedRisk risk) {
        return withdrawable(
                new HBox(text(messages.text("controls.accepted", phrase.of(risk)), risk.covers())),
                risk.id(),
                () -> think.accept(choices.withdraw(risk, offers.rows())));
    }

    private HBox withdrawable(HBox line, RowId row, Runnable withdraw) {
        line.getStyleClass().addAll("proposal", "chosen-line");
        line.getChildren()
                .add(
                        Words.button(
                                "withdraw-" + row.value(),
                                messages.text("controls.withdraw.button"),
                                withdraw));
        return line;
    }

    /// @param covers all that it covers, of which the selected matters may be a part
    private VBox text(String text, Collection<RowId> covers) {
        Label label = Words.wrapped("✓ " + text);
        VBox box = new VBox(label);
        box.setAlignment(Pos.CENTER_LEFT);
        List<RowId> rows = offers.rows();
        long covered = rows.stream().filter(covers::contains).count();
        if (covered < rows.size()) {
            box.getChildren()
                    .add(
                            Words.wrapped(
                                    messages.text("controls.chosen.some", covered, rows.size()),
                                    "text-muted"));
        }
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static String values(Control control) {
        List<String> chosen = control.choice().texts();
        return control.conditions().isEmpty() && chosen.size() > 1
                ? String.join("\n", chosen.subList(1, chosen.size()))
                : ConditionText.format(control.conditions());
    }
}
