package studio.kengen.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class DocumentTextTest {
    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aTextThatIsNotShownAnyMoreIsLetGo() throws TimeoutException {
        WeakReference<DocumentText> text =
                WaitForAsyncUtils.waitForAsyncFx(20_000, DocumentTextTest::shownForAMoment);
        // JavaFX itself keeps some that it laid out last, until others take their place.
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> {
                    WaitForAsyncUtils.waitForAsyncFx(20_000, DocumentTextTest::shownForAMoment);
                    System.gc();
                    return text.refersTo(null);
                });

        assertThat(text.get()).isNull();
    }

    private static WeakReference<DocumentText> shownForAMoment() {
        DocumentText text = new DocumentText();
        StackPane pane = new StackPane(text);
        Scene scene = new Scene(pane, 400, 300);
        pane.applyCss();
        pane.layout();
        assertThat(scene.lookup(".caret")).isNotNull();
        pane.getChildren().clear();
        return new WeakReference<>(text);
    }
}
