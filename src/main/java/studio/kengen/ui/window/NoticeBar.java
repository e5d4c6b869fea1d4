package studio.kengen.ui.window;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.ui.dialog.Notice;
import studio.kengen.ui.shell.ScreenContext;

/// Shows the current [Notice] below the screen.
final class NoticeBar extends HBox {
    private static final Duration TIME_TO_READ = Duration.seconds(8);

    private final ScreenContext context;
    private final PauseTransition away = new PauseTransition(TIME_TO_READ);

    NoticeBar(ScreenContext context) {
        this.context = context;
        getStyleClass().add("notice-bar");
        setId("notice-bar");
        away.setOnFinished(_ -> context.notices().dismiss());
        context.lifetime().watch(this::update, context.notices().currentProperty());
        update();
    }

    private void update() {
        away.stop();
        getChildren().clear();
        context.notices().currentProperty().get().ifPresent(this::show);
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private void show(Notice notice) {
        boolean warning = notice.kind() == Notice.Kind.WARNING;
        FontIcon icon = new FontIcon(warning ? Feather.ALERT_TRIANGLE : Feather.INFO);
        icon.getStyleClass().add(warning ? "severity-warning" : "severity-suggestion");
        Label text = new Label(context.messages().text(notice.text()));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(icon, text);
        for (Notice.Offer offer : notice.offers()) {
            Hyperlink link = new Hyperlink(context.messages().text(offer.label()));
            link.setMinWidth(Region.USE_PREF_SIZE);
            link.setOnAction(_ -> {
                context.notices().dismiss();
                offer.action().run();
            });
            getChildren().add(link);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().addAll("flat", "button-icon", "small");
        close.setAccessibleText(context.messages().text("shell.notice.close"));
        close.setOnAction(_ -> context.notices().dismiss());
        getChildren().addAll(space, close);
        if (!warning && notice.offers().isEmpty()) {
            away.playFromStart();
        }
    }
}
