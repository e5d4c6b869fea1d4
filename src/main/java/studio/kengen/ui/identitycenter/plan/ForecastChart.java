package studio.kengen.ui.identitycenter.plan;

import java.util.List;
import java.util.OptionalInt;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import studio.kengen.i18n.Messages;
import studio.kengen.identitycenter.Forecast;
import studio.kengen.identitycenter.Forecast.Count;
import studio.kengen.identitycenter.Forecast.Point;

/// How many permission sets there are with more accounts, against one quota: a line for each way to count, the quota as a
/// line across, and the point named where one crosses the other.
final class ForecastChart extends Pane {
    /// Parts of a line of text.
    private static final double GAP = 0.5;

    private static final double TOP_LINES = 1.75;
    private static final double BOTTOM_LINES = 2.5;
    private static final double HEAD_ROOM = 1.15;
    private static final int FEWEST_ACCOUNTS = 10;
    private static final double DOT = 4;

    private final Messages messages;
    private final Forecast forecast;
    private final List<Count> counts;
    private final int expected;
    private final int last;
    private final double most;
    private ChartLabels labels;
    private double line;
    private double left;

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
        labels = new ChartLabels(this, getChildren()::add);
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
        labels = new ChartLabels(this, getChildren()::add);
        line = labels.lineHeight();
        left = labels.width(number(limit())) + 2 * GAP * line;
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
        return left + (right() - left) * accounts / last;
    }

    private double right() {
        return getWidth() - 1.5 * line;
    }

    private double top() {
        return TOP_LINES * line;
    }

    private double y(long sets) {
        double height = getHeight() - top() - BOTTOM_LINES * line;
        return top() + height * (1 - (most == 0 ? 0 : (double) sets / most));
    }

    private void axes() {
        add(new Line(left, y(0), right(), y(0)), "chart-axis");
        add(new Line(left, top(), left, y(0)), "chart-axis");
        labels.place("0", left - GAP * line, y(0), 1, "chart-text");
        labels.place(
                number(forecast.accounts()),
                x(forecast.accounts()),
                y(0) + 0.9 * line,
                0.5,
                "chart-text");
        add(new Line(x(forecast.accounts()), y(0), x(forecast.accounts()), y(0) + 5), "chart-axis");
        labels.place(
                messages.text("planner.chart.accounts"),
                right(),
                y(0) + 1.9 * line,
                1,
                "chart-muted");
    }

    private void across(long sets, String style, String text) {
        add(new Line(left, y(sets), right(), y(sets)), style);
        labels.place(number(sets), left - GAP * line, y(sets), 1, "chart-text");
        labels.place(text, left + GAP * line, y(sets) - 0.7 * line, 0, "chart-limit-text");
    }

    private void upright(int accounts, String style, String text) {
        add(new Line(x(accounts), top(), x(accounts), y(0)), style);
        boolean isNear = Math.abs(x(accounts) - x(forecast.accounts())) < 3 * line;
        labels.place(
                text,
                x(accounts),
                isNear ? top() - 0.75 * line : y(0) + 0.9 * line,
                0.5,
                "chart-text");
    }

    private void line(Count count) {
        Polyline series = new Polyline();
        for (Point point : forecast.series(count, 0, last)) {
            series.getPoints().addAll(x(point.accounts()), y(point.sets()));
        }
        series.setFill(null);
        add(series, "chart-line");
        series.getStyleClass().add("count-" + count.name());
        dot(count, forecast.accounts());
        // The number first: it belongs beside its dot, while the line's name may give way.
        if (expected > forecast.accounts()) {
            dot(count, expected);
            labels.place(
                    number(forecast.sets(count, expected)),
                    x(expected) - GAP * line,
                    y(forecast.sets(count, expected)) - 0.7 * line,
                    1,
                    "chart-number");
        }
        long now = forecast.sets(count, forecast.accounts());
        labels.place(
                messages.text("planner.count." + count.name()) + " " + number(now),
                x(last),
                y(forecast.sets(count, last)) - 0.7 * line,
                1,
                "chart-text");
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
        labels.place(
                messages.text("planner.chart.crossing", accounts),
                // Left of it, where the line has not come up to the quota yet.
                x(accounts) - 3 * DOT,
                y(forecast.sets(count, accounts)) - 0.75 * line,
                1,
                "chart-crossing-text");
    }

    private void add(Shape shape, String style) {
        shape.getStyleClass().add(style);
        getChildren().add(shape);
    }

    private String number(long value) {
        return messages.text("planner.number", value);
    }
}
