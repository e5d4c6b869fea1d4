package studio.kengen.ui.practice;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import studio.kengen.check.practice.State;
import studio.kengen.check.practice.signal.SignalResult;
import studio.kengen.i18n.Messages;

/// How states are shown: a sign in a colour, never the colour alone, with the word beside it or on hover.
final class StateSign {
    private StateSign() {}

    static String symbol(State state) {
        return switch (state) {
            case VIOLATED -> "✕";
            case NOT_KNOWN -> "?";
            case FOLLOWED -> "✓";
            case NOT_APPLICABLE -> "–";
        };
    }

    static State of(SignalResult result) {
        return switch (result) {
            case VIOLATED -> State.VIOLATED;
            case NOT_KNOWN -> State.NOT_KNOWN;
            case CLEAR -> State.FOLLOWED;
            case NOT_APPLICABLE -> State.NOT_APPLICABLE;
        };
    }

    static String styleClass(State state) {
        return "state-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The sign alone, for lists.
    static Label sign(State state, Messages messages) {
        return label(symbol(state), state, messages.text(state.label()));
    }

    /// The sign and a word.
    static Label worded(State state, String word) {
        return label(symbol(state) + ' ' + word, state, word);
    }

    private static Label label(String text, State state, String spoken) {
        Label label = new Label(text);
        label.getStyleClass().addAll("state-sign", styleClass(state));
        label.setAccessibleText(spoken);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
