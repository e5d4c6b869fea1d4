package studio.kengen.ui.identitycenter.plan;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Messages;
import studio.kengen.identitycenter.QuotaUse;
import studio.kengen.ui.shell.ScreenContext;

/// What is taken of every quota, as bars, with where most is taken.
final class QuotaList extends GridPane {
    private static final PseudoClass NEARLY = PseudoClass.getPseudoClass("nearly");
    private static final PseudoClass EXCEEDED = PseudoClass.getPseudoClass("exceeded");

    QuotaList(ScreenContext context, List<QuotaUse> uses) {
        Messages messages = context.messages();
        getStyleClass().add("quota-list");
        for (int i = 0; i < uses.size(); i++) {
            QuotaUse use = uses.get(i);
            Label name = new Label(messages.text(QuotaUse.text(use.quota().name())));
            name.setTooltip(
                    new Tooltip(
                            messages.text(
                                    "planner.quota.source",
                                    use.quota().asOf().toString(),
                                    use.quota().source())));
            ProgressBar bar = new ProgressBar(Math.min(1, use.share()));
            bar.pseudoClassStateChanged(NEARLY, use.isNearlyTaken() && !use.isExceeded());
            bar.pseudoClassStateChanged(EXCEEDED, use.isExceeded());
            String numbers = messages.text("planner.quota.use", use.used(), use.limit());
            bar.setAccessibleText(name.getText() + " " + numbers);
            Label value = new Label((use.isExceeded() ? "▲ " : "") + numbers);
            value.setId("quota-" + use.quota().name());
            value.getStyleClass().add("quota-value");
            addRow(i, name, bar, value, where(context, use));
        }
    }

    private static HBox where(ScreenContext context, QuotaUse use) {
        HBox links = new HBox();
        links.getStyleClass().add("quota-where");
        for (RowId row : use.where()) {
            Hyperlink link = new Hyperlink(context.model().names().name(row));
            link.setOnAction(_ -> context.openRow(row));
            links.getChildren().add(link);
        }
        return links;
    }
}
