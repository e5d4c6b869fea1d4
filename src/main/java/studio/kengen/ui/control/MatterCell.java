package studio.kengen.ui.control;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.Impact;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.wording.ImpactSign;
import studio.kengen.ui.wording.RowPhrase;

/// A matter in two lines: its name with signs for impact and state, and what the row says.
final class MatterCell extends ListCell<Matter> {
    private final ScreenContext context;

    MatterCell(ScreenContext context) {
        this.context = context;
        getStyleClass().add("matter-cell");
        // Otherwise the longest row would decide how wide the list is.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Matter matter, boolean empty) {
        super.updateItem(matter, empty);
        setText(null);
        setGraphic(matter == null || empty ? null : content(matter));
    }

    private VBox content(Matter matter) {
        Label name = new Label(context.model().names().name(matter.id()));
        name.getStyleClass().add("matter-name");
        @Nullable Impact impact = matter.impact().orElse(null);
        Label sign = new Label(ImpactSign.symbol(impact));
        sign.getStyleClass().add("symbol");
        HBox impactBox = new HBox(sign);
        impactBox.getStyleClass().add(ImpactSign.styleClass(impact));
        Label state =
                new Label(
                        matter.state().sign()
                                + ' '
                                + context.messages()
                                        .text("controls.state." + matter.state().name()));
        state.getStyleClass().addAll("matter-state", matter.state().styleClass());
        HBox head = new HBox(name, impactBox, state);
        head.getStyleClass().add("matter-head");
        Label phrase =
                new Label(
                        new RowPhrase(context.messages(), context.model().names())
                                .of(matter.row()));
        phrase.setTextOverrun(OverrunStyle.ELLIPSIS);
        phrase.getStyleClass().add("text-muted");
        return new VBox(head, phrase);
    }
}
