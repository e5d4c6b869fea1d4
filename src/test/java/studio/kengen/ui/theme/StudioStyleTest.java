package studio.kengen.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.concurrent.TimeoutException;
import javafx.css.CssParser;
import javafx.scene.Group;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

class StudioStyleTest {
    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource(Zoom.class)
    void everyZoomHasItsStyleSheetAndAllParse(Zoom zoom) throws Exception {
        Scene scene = new Scene(new Group());
        StudioStyle.applyTo(scene, zoom);

        assertThat(scene.getStylesheets()).hasSize(2);
        CssParser.errorsProperty().clear();
        for (String sheet : scene.getStylesheets()) {
            assertThat(new CssParser().parse(URI.create(sheet).toURL()).getRules()).isNotEmpty();
        }
        assertThat(CssParser.errorsProperty()).isEmpty();
    }

    @Test
    void anotherZoomTakesThePlaceOfTheFirst() {
        Scene scene = new Scene(new Group());
        StudioStyle.applyTo(scene, Zoom.NORMAL);
        StudioStyle.applyTo(scene, Zoom.LARGEST);
        assertThat(scene.getStylesheets()).hasSize(2);
    }

    @Test
    void lightAndDarkAreEachOthersOther() {
        assertThat(Theme.LIGHT.other()).isEqualTo(Theme.DARK);
        assertThat(Theme.DARK.other()).isEqualTo(Theme.LIGHT);
    }
}
