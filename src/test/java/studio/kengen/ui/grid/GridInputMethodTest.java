package studio.kengen.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Text that an input method composes, as for Japanese.
class GridInputMethodTest extends GridFixture {
    @Test
    void composingStartsEditingAndNothingOfItIsLost() {
        focusCell(0, "source");
        compose("か", "");
        assertThat(field().isOpen()).isTrue();
        compose("監査", "");
        compose("", "監査");
        push(KeyCode.ENTER);
        assertThat(sheet.sources().getFirst()).isEqualTo("監査");
    }

    @Test
    void theFieldThatComposesHoldsTheFocusBeforeTheFirstKey() {
        focusCell(0, "source");
        assertThat(onFx(() -> field().isFocused() && field().getInputMethodRequests() != null))
                .isTrue();
    }

    @Test
    void aDerivedCellTakesNoComposedText() {
        focusCell(0, "length");
        compose("か", "");
        assertThat(field().isOpen()).isFalse();
        assertThat(onFx(() -> field().getText())).isEmpty();
    }

    private void compose(String composed, String committed) {
        var run = new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW);
        List<InputMethodTextRun> runs = composed.isEmpty() ? List.of() : List.of(run);
        onFx(() -> {
            Event.fireEvent(
                    field(),
                    new InputMethodEvent(
                            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                            FXCollections.observableArrayList(runs),
                            committed,
                            composed.length()));
            return null;
        });
    }
}
