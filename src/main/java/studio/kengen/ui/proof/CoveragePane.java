package studio.kengen.ui.proof;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.kengen.i18n.Messages;
import studio.kengen.prove.CoverageOfB;
import studio.kengen.prove.CoveredPart;
import studio.kengen.prove.CoveredRow;
import studio.kengen.prove.Protection;
import studio.kengen.ui.shell.ScreenContext;

/// What covers area B, row by row of Table 3-1; on demand only what is at most watched.
final class CoveragePane extends VBox {
    private static final int MOST = 40;

    private final ScreenContext context;
    private final Messages messages;
    private final ProofActions actions;
    private final CoverageOfB coverage;
    private final VBox rows = new VBox();

    /// @param onlyUnprevented whether only what is watched or open is shown; kept from proof to proof
    CoveragePane(
            ScreenContext context,
            ProofActions actions,
            CoverageOfB coverage,
            BooleanProperty onlyUnprevented) {
        this.context = context;
        this.messages = context.messages();
        this.actions = actions;
        this.coverage = coverage;
        setId("proof-coverage");
        getStyleClass().add("coverage");
        rows.getStyleClass().add("coverage-rows");
        Label title = new Label(messages.text("proof.coverage.title"));
        title.getStyleClass().add("part-title");
        ToggleButton filter = new ToggleButton(messages.text("proof.coverage.filter"));
        filter.setId("proof-coverage-filter");
        filter.setMinWidth(Region.USE_PREF_SIZE);
        filter.setSelected(onlyUnprevented.get());
        filter.setOnAction(_ -> {
            onlyUnprevented.set(filter.isSelected());
            show(filter.isSelected());
        });
        FlowPane counts = counts();
        counts.getChildren().add(filter);
        getChildren().addAll(title, muted("proof.coverage.explanation"), counts, rows);
        show(filter.isSelected());
    }

    private FlowPane counts() {
        FlowPane counts = new FlowPane();
        counts.setId("proof-coverage-counts");
        counts.getStyleClass().add("coverage-counts");
        for (Protection protection : Protection.values()) {
            Label count =
                    new Label(
                            messages.text(
                                    "proof.coverage.count",
                                    ProtectionSign.text(messages, protection),
                                    coverage.count(protection)));
            count.getStyleClass().add(ProtectionSign.styleClass(protection));
            count.setTooltip(
                    new Tooltip(messages.text("proof.protection.meaning." + protection.name())));
            counts.getChildren().add(count);
        }
        return counts;
    }

    private void show(boolean onlyUnprevented) {
        List<CoveredRow> shown =
                coverage.rows().stream()
                        .map(row -> onlyUnprevented ? unprevented(row) : row)
                        .filter(row -> !row.parts().isEmpty())
                        .toList();
        if (shown.isEmpty()) {
            rows.getChildren()
                    .setAll(
                            muted(
                                    onlyUnprevented
                                            ? "proof.coverage.none"
                                            : "proof.coverage.empty"));
            return;
        }
        rows.getChildren().setAll(nodes(shown.stream().limit(MOST), onlyUnprevented));
        if (shown.size() > MOST) {
            Hyperlink more = new Hyperlink(messages.text("proof.rows.more", shown.size() - MOST));
            more.setOnAction(_ -> {
                rows.getChildren().remove(more);
                rows.getChildren().addAll(nodes(shown.stream().skip(MOST), onlyUnprevented));
            });
            rows.getChildren().add(more);
        }
    }

    private List<Node> nodes(Stream<CoveredRow> some, boolean unfolded) {
        return some.<Node>map(row -> new CoveredRowPane(context, actions, row, unfolded)).toList();
    }

    private static CoveredRow unprevented(CoveredRow row) {
        List<CoveredPart> parts =
                row.parts().stream().filter(part -> part.protection().isWatchedOrOpen()).toList();
        return new CoveredRow(row.row(), parts);
    }

    private Label muted(String key) {
        Label label = new Label(messages.text(key));
        label.setWrapText(true);
        label.getStyleClass().add("text-muted");
        return label;
    }
}
