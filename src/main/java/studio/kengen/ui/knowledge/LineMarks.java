package studio.kengen.ui.knowledge;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import jfx.incubator.scene.control.richtext.SideDecorator;

/// The numbers of the lines, with a sign at those that do not count and what is wrong with them.
final class LineMarks implements SideDecorator {
    private static final String WIDEST = "▲ 99999";

    private final Map<Integer, String> problems;

    /// @param problems by the number of the line
    LineMarks(Map<Integer, String> problems) {
        this.problems = Map.copyOf(problems);
    }

    @Override
    public double getPrefWidth(double viewWidth) {
        return 0;
    }

    @Override
    public Node getMeasurementNode(int index) {
        return label(WIDEST);
    }

    @Override
    public Node getNode(int index) {
        int line = index + 1;
        String problem = problems.get(line);
        if (problem == null) {
            return label(String.valueOf(line));
        }
        Label label = label("▲ " + line);
        label.getStyleClass().add("knowledge-problem");
        label.setTooltip(new Tooltip(problem));
        label.setAccessibleText(problem);
        return label;
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setAlignment(Pos.TOP_RIGHT);
        label.setMaxHeight(Double.MAX_VALUE);
        label.getStyleClass().add("line-mark");
        return label;
    }
}
