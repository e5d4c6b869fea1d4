package studio.kengen.ui.identitycenter.plan;

import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import studio.kengen.i18n.Messages;
import studio.kengen.identitycenter.Forecast;
import studio.kengen.identitycenter.Forecast.Count;
import studio.kengen.identitycenter.Forecast.Point;

/// How many permission sets there are with more accounts, against one quota: a line for each way to count, the quota as a
/// line across, and the point named where one crosses the other.
final class ForecastChart extends Pane {
    private static final double LEFT = 52;
    private static final double RIGHT = 24;
    private static final double TOP = 28;
    private static final double BOTTOM = 40;
    private static final double HEAD_ROOM = 1.15;
    private static final int FEWEST_ACCOUNTS = 10;
    private static final double DOT = 4;

    private final Messages messages;
    private final Forecast forecast;
    private final List<Count> counts;
    private final int expected;
    private final int last;
    private final double most;

    /// @param counts held to the same quota; at least one
    /// @param expected how many accounts are expected; 0 where nobody has said
    ForecastChart(Messages messages, Forecast forecast, List<Count> counts, int expected) {
        this.messages = messages;
        this.forecast = forecast;
        this.counts = List.copyOf(counts);
        this.expected = expected;
        int horizon = Math.max(Math.max(expected, forecast.accounts()), FEWEST_ACCOUNTS);
        int crossing =
                counts.stream()
                        .flatMapToInt(count -> forecast.crossing(count).stream())
                        .filter(at -> at <= 2 * horizon)
                        .max()
                        .orElse(0);
        this.last = (int) Math.ceil(Math.max(horizon, crossing) * HEAD_ROOM);
        long sets = counts.stream().mapToLong(count -> forecast.sets(count, last)).max().orElse(0);
        this.most = (double) Math.max(sets, limit()) * HEAD_ROOM;
        getStyleClass().add("forecast-chart");
        setId("forecast-" + counts.getFirst());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(inWords());
        setMinSize(300, 220);
        setPrefSize(460, 260);
    }

    private long limit() {
        return forecast.quota(counts.getFirst()).value();
    }

    private String inWords() {
        StringBuilder words = new StringBuilder();
        for (Count count : counts) {
            words.append(
                    messages.text(
                            "planner.chart.words",
                            messages.text("planner.count." + count.name()),
                            forecast.sets(count, forecast.accounts()),
                            forecast.accounts(),
                            limit()));
            forecast.crossing(count)
                    .ifPresent(at ->
                            words.append(' ').append(messages.text("planner.chart.crossing", at)));
            words.append('\n');
        }
        return words.toString().strip();
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        axes();
        across(limit(), "chart-limit", messages.text("planner.chart.limit", limit()));
        if (expected > forecast.accounts()) {
            upright(expected, "chart-expected", messages.text("planner.chart.expected", expected));
        }
        for (Count count : counts) {
            line(count);
        }
        for (Count count : counts) {
            OptionalInt crossing = forecast.crossing(count);
            if (crossing.isPresent() && crossing.getAsInt() <= last) {
                crossing(count, crossing.getAsInt());
            }
        }
    }

    private double x(double accounts) {
        return LEFT + (getWidth() - LEFT - RIGHT) * accounts / last;
    }

    private double y(long sets) {
        double height = getHeight() - TOP - BOTTOM;
        return TOP + height * (1 - (most == 0 ? 0 : (double) sets / most));
    }

    private void axes() {
        add(new Line(LEFT, y(0), getWidth() - RIGHT, y(0)), "chart-axis");
        add(new Line(LEFT, TOP, LEFT, y(0)), "chart-axis");
        label("0", LEFT - 8, y(0), 1, "chart-text");
        label(number(forecast.accounts()), x(forecast.accounts()), y(0) + 14, 0.5, "chart-text");
        add(new Line(x(forecast.accounts()), y(0), x(forecast.accounts()), y(0) + 5), "chart-axis");
        label(
                messages.text("planner.chart.accounts"),
                getWidth() - RIGHT,
                y(0) + 30,
                1,
                "chart-muted");
    }

    private void across(long sets, String style, String text) {
        add(new Line(LEFT, y(sets), getWidth() - RIGHT, y(sets)), style);
        label(number(sets), LEFT - 8, y(sets), 1, "chart-text");
        label(text, LEFT + 8, y(sets) - 10, 0, "chart-limit-text");
    }

    private void upright(int accounts, String style, String text) {
        add(new Line(x(accounts), TOP, x(accounts), y(0)), style);
        boolean isNear = Math.abs(x(accounts) - x(forecast.accounts())) < 40;
        label(text, x(accounts), isNear ? TOP - 12 : y(0) + 14, 0.5, "chart-text");
    }

    private void line(Count count) {
        Polyline line = new Polyline();
        for (Point point : forecast.series(count, 0, last)) {
            line.getPoints().addAll(x(point.accounts()), y(point.sets()));
        }
        line.setFill(null);
        add(line, "chart-line");
        line.getStyleClass().add("count-" + count.name());
        dot(count, forecast.accounts());
        long now = forecast.sets(count, forecast.accounts());
        label(
                messages.text("planner.count." + count.name()) + " " + number(now),
                x(last),
                y(forecast.sets(count, last)) - 10,
                1,
                "chart-text");
        if (expected > forecast.accounts()) {
            dot(count, expected);
            label(
                    number(forecast.sets(count, expected)),
                    x(expected) - 6,
                    y(forecast.sets(count, expected)) - 10,
                    1,
                    "chart-number");
        }
    }

    private void dot(Count count, int accounts) {
        Circle dot = new Circle(x(accounts), y(forecast.sets(count, accounts)), DOT);
        add(dot, "chart-dot");
        dot.getStyleClass().add("count-" + count.name());
    }

    private void crossing(Count count, int accounts) {
        Circle ring = new Circle(x(accounts), y(forecast.sets(count, accounts)), 2 * DOT);
        ring.setFill(null);
        add(ring, "chart-crossing");
        Text text =
                label(
                        messages.text("planner.chart.crossing", accounts),
                        x(accounts),
                        y(forecast.sets(count, accounts)) + 20,
                        0.5,
                        "chart-crossing-text");
        double right = getWidth() - 4 - text.getLayoutBounds().getWidth();
        text.setX(Math.clamp(text.getX(), LEFT + 4, Math.max(LEFT + 4, right)));
    }

    private void add(Shape shape, String style) {
        shape.getStyleClass().add(style);
        getChildren().add(shape);
    }

    private String number(long value) {
        return messages.text("planner.number", value);
    }

    /// @param anchor which part of the text is left of `x`
    private Text label(String content, double x, double middle, double anchor, String style) {
        Text text = new Text(content);
        text.getStyleClass().add(style);
        text.setTextOrigin(VPos.CENTER);
        getChildren().add(text);
        text.applyCss();
        text.setX(Math.rint(x - anchor * text.getLayoutBounds().getWidth()));
        text.setY(Math.rint(middle));
        return text;
    }
}
