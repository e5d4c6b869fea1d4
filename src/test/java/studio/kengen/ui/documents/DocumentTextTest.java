package studio.kengen.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class DocumentTextTest {
    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /// The clock of a caret that blinks keeps the text, and the window around it, in memory for good.
    @Test
    void itsCaretDoesNotBlink() {
        DocumentText text = WaitForAsyncUtils.waitForAsyncFx(20_000, DocumentText::new);

        assertThat(text.getCaretBlinkPeriod()).isEqualTo(Duration.ZERO);
        assertThat(text.isEditable()).isFalse();
    }
}
