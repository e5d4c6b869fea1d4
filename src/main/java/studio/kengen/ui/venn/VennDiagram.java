package studio.kengen.ui.venn;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.area.Region;
import studio.kengen.i18n.Messages;

/// The drawing: two circles in proportion, the overlap hatched, a number in each region. A region too small for its
/// number has it outside, at the end of a line.
final class VennDiagram extends Pane {
    private static final Color A = Color.web("#0072B2");
    private static final Color B = Color.web("#D55E00");
    private static final double FILL = 0.28;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double MARGIN_X = 24;
    private static final double MARGIN_TOP = 64;
    private static final double MARGIN_BOTTOM = 56;
    private static final double LEADER = 32;

    private final Messages messages;
    private final Consumer<Region> onChosen;
    private @Nullable VennViewModel model;

    VennDiagram(Messages messages, Consumer<Region> onChosen) {
        this.messages = messages;
        this.onChosen = onChosen;
        getStyleClass().add("venn-diagram");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(200, 200);
    }

    void show(VennViewModel newModel) {
        model = newModel;
        setAccessibleText(
                messages.text(
                        "venn.diagram.accessible",
                        newModel.inA(),
                        newModel.inB(),
                        newModel.count(Region.NEEDED_AND_UNACCEPTABLE)));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        if (model == null) {
            return;
        }
        double width = getWidth() - 2 * MARGIN_X;
        double height = getHeight() - MARGIN_TOP - MARGIN_BOTTOM;
        VennGeometry geometry =
                VennGeometry.of(
                        model.inA(),
                        model.inB(),
                        model.count(Region.NEEDED_AND_UNACCEPTABLE),
                        width,
                        height);
        if (geometry.span() == 0) {
            showEmpty();
        } else {
            draw(model, geometry);
        }
    }

    private void showEmpty() {
        Text empty = text(messages.text("venn.diagram.empty"), "text-muted");
        place(empty, getWidth() / 2, getHeight() / 2);
    }

    private void draw(VennViewModel shown, VennGeometry geometry) {
        double left = (getWidth() - geometry.span()) / 2 + geometry.leftOfA();
        double middle = MARGIN_TOP + (getHeight() - MARGIN_TOP - MARGIN_BOTTOM) / 2;
        double centreA = left + geometry.radiusA();
        double centreB = centreA + geometry.distance();
        Circle a = new Circle(centreA, middle, geometry.radiusA());
        Circle b = new Circle(centreB, middle, geometry.radiusB());

        Map<Region, Shape> shapes = new EnumMap<>(Region.class);
        shapes.put(Region.NEEDED_ONLY, Shape.subtract(a, b));
        shapes.put(Region.UNACCEPTABLE_ONLY, Shape.subtract(b, a));
        shapes.put(Region.NEEDED_AND_UNACCEPTABLE, Shape.intersect(a, b));
        shapes.forEach((region, shape) -> addRegion(shown, region, shape));
        addOutline(a, A);
        addOutline(b, B);

        double edgeA = centreB - geometry.radiusB();
        double edgeB = centreA + geometry.radiusA();
        double lensLeft = Math.max(edgeA, centreA - geometry.radiusA());
        double lensRight = Math.min(edgeB, centreB + geometry.radiusB());
        double below = middle + Math.max(geometry.radiusA(), geometry.radiusB()) + LEADER;
        double rightOfB = centreB + geometry.radiusB();
        addNumber(shown, Region.NEEDED_ONLY, left, lensLeft, middle, below);
        addNumber(shown, Region.NEEDED_AND_UNACCEPTABLE, lensLeft, lensRight, middle, below);
        addNumber(shown, Region.UNACCEPTABLE_ONLY, lensRight, rightOfB, middle, below);
        double above = middle - Math.max(geometry.radiusA(), geometry.radiusB());
        addTitle("venn.area.a", shown.inA(), centreA, above, "area-a");
        addTitle("venn.area.b", shown.inB(), centreB, above, "area-b");
        separateTitles();
    }

    private void addRegion(VennViewModel shown, Region region, Shape shape) {
        shape.setId("region-" + region.name());
        shape.getStyleClass().add("venn-region");
        shape.pseudoClassStateChanged(SELECTED, region == shown.region());
        double strength = region == shown.region() ? 2 * FILL : FILL;
        shape.setFill(
                switch (region) {
                    case NEEDED_ONLY -> A.deriveColor(0, 1, 1, strength);
                    case UNACCEPTABLE_ONLY -> B.deriveColor(0, 1, 1, strength);
                    case NEEDED_AND_UNACCEPTABLE ->
                            Hatching.of(
                                    A.deriveColor(0, 1, 1, strength),
                                    B.deriveColor(0, 1, 1, strength));
                });
        shape.setOnMouseEntered(_ -> shape.setOpacity(0.75));
        shape.setOnMouseExited(_ -> shape.setOpacity(1));
        shape.setOnMouseClicked(_ -> onChosen.accept(region));
        getChildren().add(shape);
    }

    private void addOutline(Circle circle, Color color) {
        circle.setFill(null);
        circle.setStroke(color);
        circle.setStrokeWidth(1.5);
        circle.setMouseTransparent(true);
        getChildren().add(circle);
    }

    private void addNumber(
            VennViewModel shown,
            Region region,
            double from,
            double to,
            double middle,
            double below) {
        int count = shown.count(region);
        boolean exists = to - from > 0.5;
        if (count == 0 && !exists) {
            return;
        }
        Text number = text(messages.text("venn.number", count), "venn-number");
        double room = to - from - 12;
        double centre = (from + to) / 2;
        if (number.getLayoutBounds().getWidth() <= room) {
            place(number, centre, middle);
        } else {
            Line leader = new Line(centre, middle, centre, below - 14);
            leader.getStyleClass().add("venn-leader");
            leader.setMouseTransparent(true);
            getChildren().add(leader);
            place(number, centre, below);
        }
    }

    private void addTitle(String key, int count, double centre, double top, String style) {
        Text title = text(messages.text(key, count), "venn-title");
        title.getStyleClass().add(style);
        double half = title.getLayoutBounds().getWidth() / 2;
        double inside = Math.clamp(centre, half + 4, Math.max(half + 4, getWidth() - half - 4));
        place(title, inside, Math.max(18, top - 18));
    }

    /// Two titles that would run into each other stand in two lines.
    private void separateTitles() {
        Text b = (Text) getChildren().getLast();
        Text a =
                (Text)
                        getChildren().stream()
                                .filter(node -> node.getStyleClass().contains("area-a"))
                                .findFirst()
                                .orElseThrow();
        if (a.getBoundsInParent().intersects(b.getBoundsInParent())) {
            a.setY(a.getY() - 10);
            b.setY(a.getY() + 20);
        }
    }

    private Text text(String content, String style) {
        Text text = new Text(content);
        text.getStyleClass().add(style);
        text.setTextOrigin(VPos.CENTER);
        text.setMouseTransparent(true);
        getChildren().add(text);
        text.applyCss();
        return text;
    }

    private static void place(Text text, double centre, double middle) {
        text.setX(Math.rint(centre - text.getLayoutBounds().getWidth() / 2));
        text.setY(Math.rint(middle));
    }
}
