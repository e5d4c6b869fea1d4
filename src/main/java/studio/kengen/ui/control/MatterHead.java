package studio.kengen.ui.control;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.Impact;
import studio.kengen.design.RowId;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.Encounter;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.wording.ClosedSet;
import studio.kengen.ui.wording.ImpactSign;
import studio.kengen.ui.wording.RowPhrase;

/// What a matter is: the row, its impact and what has become of it, the threats behind it and the rows that it meets.
final class MatterHead extends VBox {
    private final ScreenContext context;
    private final Messages messages;

    MatterHead(ScreenContext context, Matter matter) {
        this.context = context;
        this.messages = context.messages();
        getStyleClass().add("matter-summary");
        Hyperlink name = link(context.model().names().name(matter.id()), matter.id());
        name.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("matter-title");
        Label phrase =
                Words.wrapped(
                        new RowPhrase(messages, context.model().names()).of(matter.row()),
                        "matter-title");
        HBox.setHgrow(phrase, Priority.ALWAYS);
        HBox line = new HBox(name, phrase);
        line.getStyleClass().add("matter-line");
        getChildren().addAll(line, signs(matter));
        addLinks(
                "controls.threats",
                matter.threats().stream().map(threat -> link(phrase(threat), threat)));
        addLinks(
                "controls.meets",
                met(matter)
                        .map(UnacceptablePermission::id)
                        .map(row -> link(context.model().names().name(row), row)));
    }

    private Node signs(Matter matter) {
        @Nullable Impact impact = matter.impact().orElse(null);
        HBox impactBox =
                new HBox(
                        Words.whole(ImpactSign.symbol(impact), "symbol"),
                        Words.whole(ClosedSet.IMPACT.name(messages, impact)));
        impactBox.getStyleClass().addAll("matter-line", ImpactSign.styleClass(impact));
        Label state =
                Words.whole(
                        matter.state().sign()
                                + ' '
                                + messages.text("controls.state." + matter.state().name()),
                        matter.state().styleClass());
        state.setId("matter-state");
        Label part =
                Words.whole(
                        messages.text(matter.isNeeded() ? "controls.needed" : "controls.unneeded"),
                        "text-muted");
        FlowPane signs = new FlowPane(impactBox, state, part);
        signs.getStyleClass().add("matter-signs");
        return signs;
    }

    private static Stream<UnacceptablePermission> met(Matter matter) {
        return switch (matter.source()) {
            case Matter.Source.Needed(var row, var threshold) ->
                    row.encounters().stream()
                            .map(Encounter::unacceptable)
                            .filter(met -> met.isUnacceptable(threshold));
            case Matter.Source.Unneeded _ -> Stream.empty();
        };
    }

    private String phrase(RowId row) {
        return context.model()
                .project()
                .find(row)
                .map(each -> new RowPhrase(messages, context.model().names()).of(each))
                .orElse(row.value());
    }

    private Hyperlink link(String text, RowId row) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(_ -> context.openRow(row));
        return link;
    }

    private void addLinks(String title, Stream<Hyperlink> links) {
        List<Hyperlink> all = links.toList();
        if (!all.isEmpty()) {
            FlowPane flow = new FlowPane(Words.whole(messages.text(title), "text-muted"));
            flow.getChildren().addAll(all);
            flow.getStyleClass().add("matter-threats");
            getChildren().add(flow);
        }
    }
}
