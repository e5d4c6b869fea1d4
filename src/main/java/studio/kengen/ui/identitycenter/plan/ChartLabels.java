package studio.kengen.ui.identitycenter.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/// Places the labels of a chart: one that would cover another moves up or down until it does not.
final class ChartLabels {
    private static final int MOST_MOVES = 6;

    private final Pane chart;
    private final Consumer<Node> add;
    private final double lineHeight;
    private final List<Bounds> taken = new ArrayList<>();

    /// @param add puts a label on the chart
    ChartLabels(Pane chart, Consumer<Node> add) {
        this.chart = chart;
        this.add = add;
        Text sample = text("0", "chart-text");
        this.lineHeight = Math.ceil(sample.getLayoutBounds().getHeight());
        chart.getChildren().remove(sample);
    }

    /// How high a line of text is in the font of the chart: what its margins are measured by.
    double lineHeight() {
        return lineHeight;
    }

    /// How wide a label is.
    double width(String content) {
        Text sample = text(content, "chart-text");
        chart.getChildren().remove(sample);
        return Math.ceil(sample.getLayoutBounds().getWidth());
    }

    /// Places a label within the chart.
    ///
    /// @param anchor which part of the text is left of `x`
    void place(String content, double x, double middle, double anchor, String style) {
        Text text = text(content, style);
        double width = text.getLayoutBounds().getWidth();
        double left = Math.clamp(x - anchor * width, 0, Math.max(0, chart.getWidth() - width));
        double at = free(left, middle, width);
        text.setX(Math.rint(left));
        text.setY(Math.rint(at));
        taken.add(box(left, at, width));
    }

    private Text text(String content, String style) {
        Text text = new Text(content);
        text.getStyleClass().add(style);
        text.setTextOrigin(VPos.CENTER);
        add.accept(text);
        text.applyCss();
        return text;
    }

    private double free(double left, double middle, double width) {
        for (int move = 0; move <= 2 * MOST_MOVES; move++) {
            int lines = (move + 1) / 2 * (move % 2 == 0 ? 1 : -1);
            double at = middle + lines * lineHeight;
            boolean isWithin = at >= lineHeight / 2 && at <= chart.getHeight() - lineHeight / 2;
            Bounds box = box(left, at, width);
            if (isWithin && taken.stream().noneMatch(box::intersects)) {
                return at;
            }
        }
        return middle;
    }

    /// A little lower than a line, so that labels of neighbouring lines do not count as one on the other.
    private Bounds box(double left, double middle, double width) {
        double height = lineHeight * 0.9;
        return new BoundingBox(left, middle - height / 2, width, height);
    }
}
