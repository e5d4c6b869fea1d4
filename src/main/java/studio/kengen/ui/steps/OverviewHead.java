package studio.kengen.ui.steps;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.kengen.design.area.AreaCounts;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.project.Derived;
import studio.kengen.ui.shell.ScreenContext;

/// The project's name and note, and how much lies in A, B and where they meet.
final class OverviewHead extends VBox {
    private final Messages messages;

    OverviewHead(ScreenContext context) {
        this.messages = context.messages();
        getStyleClass().add("overview-head");
        Label name = new Label(context.model().project().details().name());
        name.getStyleClass().add("overview-name");
        getChildren().add(name);
        String note = context.model().project().details().note();
        if (!note.isBlank()) {
            Label text = new Label(note);
            text.setWrapText(true);
            text.getStyleClass().add("screen-explanation");
            getChildren().add(text);
        }
        context.model().derived().ifPresent(derived -> getChildren().add(counts(derived)));
    }

    private Node counts(Derived derived) {
        AreaCounts counts = derived.counts();
        var both = studio.kengen.design.area.Region.NEEDED_AND_UNACCEPTABLE;
        HBox line =
                new HBox(
                        count("steps.count.a", "area-a", counts.neededPermissions()),
                        count("steps.count.b", "area-b", counts.unacceptablePermissions()),
                        count("steps.count.both", "area-both", counts.permissions(both)),
                        count("steps.count.open", "area-open", derived.openPermissions()));
        line.getStyleClass().add("overview-counts");
        return line;
    }

    private Node count(String key, String styleClass, long number) {
        Region mark = new Region();
        mark.getStyleClass().addAll("area-mark", styleClass);
        Label value = new Label(messages.text("steps.count.number", number));
        value.getStyleClass().add("overview-number");
        HBox head = new HBox(mark, value);
        head.getStyleClass().add("overview-count-head");
        Label text = new Label(messages.text(key));
        text.getStyleClass().add("text-muted");
        text.setWrapText(true);
        VBox box = new VBox(head, text);
        box.getStyleClass().add("overview-count");
        return box;
    }
}
