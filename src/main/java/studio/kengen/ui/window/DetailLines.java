package studio.kengen.ui.window;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.check.Severity;
import studio.kengen.design.Impact;
import studio.kengen.ui.shell.DetailLine;
import studio.kengen.ui.shell.Place;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.wording.ClosedSet;
import studio.kengen.ui.wording.ImpactSign;

/// Makes the nodes for lines of the details.
///
/// @param context where links lead, and the language
record DetailLines(ScreenContext context) {
    private static final int MOST = 200;

    /// Adds the lines to `box`; of a very long list the first, and how many more there are.
    void addTo(Pane box, List<DetailLine> lines) {
        lines.stream().limit(MOST).map(this::node).forEach(box.getChildren()::add);
        if (lines.size() > MOST) {
            box.getChildren()
                    .add(
                            label(
                                    context.messages()
                                            .text("shell.details.more", lines.size() - MOST),
                                    "details-muted"));
        }
    }

    private Node node(DetailLine line) {
        return switch (line) {
            case DetailLine.Text(String text) -> label(text, "details-text");
            case DetailLine.Muted(String text) -> label(text, "details-muted");
            case DetailLine.Link link -> link(link);
            case DetailLine.Group group -> new DetailGroup(this, group);
            case DetailLine.Offer(String text, Runnable action) -> offer(text, action);
            case DetailLine.Problem problem -> problem(problem);
        };
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private Node link(DetailLine.Link link) {
        Hyperlink node = new Hyperlink(link.text());
        node.setWrapText(true);
        node.setOnAction(_ -> context.navigation().go(link.place()));
        return withSign(link.impact(), node);
    }

    private Node withSign(@Nullable Impact impact, Node node) {
        if (impact == null) {
            return node;
        }
        Label sign = new Label(ImpactSign.symbol(impact));
        sign.getStyleClass().add("symbol");
        sign.setAccessibleText(ClosedSet.IMPACT.name(context.messages(), impact));
        HBox line = new HBox(sign, node);
        line.getStyleClass().addAll("details-line", ImpactSign.styleClass(impact));
        HBox.setHgrow(node, Priority.ALWAYS);
        return line;
    }

    private static Node offer(String text, Runnable action) {
        Button button = new Button(text, new FontIcon(Feather.PLUS));
        button.getStyleClass().addAll("small", "details-offer");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node problem(DetailLine.Problem problem) {
        FontIcon icon = new FontIcon(icon(problem.severity()));
        icon.getStyleClass().add("severity-" + problem.severity().word());
        Label text = label(problem.text(), "details-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(icon, text);
        line.getStyleClass().addAll("details-line", "details-problem");
        problem.place().ifPresent(place -> makeLink(line, place));
        return line;
    }

    private void makeLink(HBox line, Place place) {
        line.getStyleClass().add("clickable");
        line.setOnMouseClicked(_ -> context.navigation().go(place));
    }

    private static Feather icon(Severity severity) {
        return switch (severity) {
            case ERROR -> Feather.ALERT_CIRCLE;
            case SECURITY_WARNING -> Feather.ALERT_TRIANGLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case SUGGESTION -> Feather.INFO;
        };
    }

    /// A line that opens into others.
    private static final class DetailGroup extends VBox {
        DetailGroup(DetailLines lines, DetailLine.Group group) {
            FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
            Hyperlink head = new Hyperlink(group.text(), arrow);
            head.setWrapText(true);
            head.getStyleClass().add("details-group");
            VBox content = new VBox();
            content.getStyleClass().add("details-group-content");
            head.setOnAction(_ -> {
                head.setVisited(false);
                boolean open = getChildren().size() == 1;
                arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
                if (!open) {
                    getChildren().remove(content);
                } else {
                    if (content.getChildren().isEmpty()) {
                        lines.addTo(content, group.lines());
                    }
                    getChildren().add(content);
                }
            });
            getChildren().add(head);
        }
    }
}
