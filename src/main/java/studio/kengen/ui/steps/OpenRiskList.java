package studio.kengen.ui.steps;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.Impact;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.shell.Place;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.table.ReferenceText;
import studio.kengen.ui.wording.ClosedSet;
import studio.kengen.ui.wording.ImpactSign;
import studio.kengen.ui.wording.RowPhrase;

/// The worst open risks, each leading to its row of Table 3-2. Not shown where there are none.
final class OpenRiskList extends VBox {
    private final ScreenContext context;
    private final Messages messages;

    OpenRiskList(ScreenContext context, List<RequestedPermission> risks) {
        this.context = context;
        this.messages = context.messages();
        getStyleClass().add("open-risks");
        setVisible(!risks.isEmpty());
        setManaged(!risks.isEmpty());
        Label title = new Label(messages.text("steps.overview.openRisks"));
        title.getStyleClass().add("part-title");
        getChildren().add(title);
        risks.forEach(risk -> getChildren().add(line(risk)));
    }

    private Node line(RequestedPermission risk) {
        @Nullable Impact impact = risk.impact().orElse(null);
        Label sign = new Label(ImpactSign.symbol(impact));
        sign.getStyleClass().add("symbol");
        Label word = new Label(ClosedSet.IMPACT.name(messages, impact));
        word.getStyleClass().add("risk-impact");
        String phrase = new RowPhrase(messages, context.model().names()).of(risk.row());
        Hyperlink link =
                new Hyperlink(context.model().names().name(risk.row().id()) + " · " + phrase);
        link.setOnAction(
                _ -> context.navigation().go(Place.row(StepScreens.REQUESTED, risk.row().id())));
        Label threats =
                new Label(
                        risk.threats().stream()
                                .map(context.model().names()::name)
                                .collect(Collectors.joining(ReferenceText.SEPARATOR)));
        threats.getStyleClass().add("text-muted");
        HBox line = new HBox(sign, word, link, threats);
        line.getStyleClass().addAll("risk-line", ImpactSign.styleClass(impact));
        return line;
    }
}
