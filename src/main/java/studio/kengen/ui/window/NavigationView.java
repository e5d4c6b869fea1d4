package studio.kengen.ui.window;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.ui.shell.Appearance;
import studio.kengen.ui.shell.NavigationGroup;
import studio.kengen.ui.shell.Place;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.ScreenEntry;
import studio.kengen.ui.shell.Trouble;

/// The screens by step, each with its count and, where something is wrong, a dot with the number of what is wrong. Folded to
/// icons where the user wants it, or where the window is narrow.
final class NavigationView extends ScrollPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int MOST_FINDINGS = 99;
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    /// In a window that is narrower, in characters of the text, the table and the details need the room more.
    private static final double NARROW_IN_EM = 56;

    private static final double EM = 13;

    private final ScreenContext context;
    private final Appearance appearance;
    private boolean isNarrow;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Label> headings = new ArrayList<>();
    private final Map<NavigationGroup, NavigationHeading> foldable =
            new EnumMap<>(NavigationGroup.class);
    private final VBox box = new VBox();

    NavigationView(ScreenContext context, Appearance appearance) {
        this.context = context;
        this.appearance = appearance;
        getStyleClass().add("navigation-pane");
        box.getStyleClass().add("navigation");
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        NavigationGroup group = NavigationGroup.OVERVIEW;
        for (ScreenEntry entry : context.navigation().entries()) {
            if (entry.group() != group) {
                group = entry.group();
                addHeading(group);
            }
            Optional.ofNullable(foldable.get(group)).ifPresent(heading -> heading.add(entry));
            Entry node = new Entry(entry);
            entries.add(node);
            box.getChildren().add(node);
        }
        context.lifetime()
                .watch(
                        this::update,
                        context.navigation().placeProperty(),
                        context.model().journalProperty(),
                        context.model().derivedProperty(),
                        context.model().documents().documentsProperty(),
                        context.model().proof().stateProperty(),
                        appearance.navigationFoldedProperty());
        context.lifetime().watch(this::measure, appearance.zoomProperty());
        sceneProperty().flatMap(Scene::widthProperty).addListener((_, _, _) -> measure());
        update();
    }

    /// Folds to icons where the window is narrow.
    private void measure() {
        double em = EM * appearance.zoomProperty().get().percent() / 100;
        boolean narrow = getScene() != null && getScene().getWidth() < NARROW_IN_EM * em;
        if (narrow != isNarrow) {
            isNarrow = narrow;
            update();
        }
    }

    private void addHeading(NavigationGroup group) {
        if (group.isOptional()) {
            NavigationHeading heading = new NavigationHeading(context, group, this::update);
            foldable.put(group, heading);
            box.getChildren().add(heading);
            return;
        }
        Label heading = new Label(context.messages().text("shell.navigation." + group.name()));
        heading.getStyleClass().add("navigation-heading");
        headings.add(heading);
        box.getChildren().add(heading);
    }

    private void update() {
        boolean folded = isNarrow || appearance.navigationFoldedProperty().get();
        String current = context.navigation().placeProperty().get().screen();
        box.pseudoClassStateChanged(FOLDED, folded);
        headings.forEach(heading -> heading.setVisible(!folded));
        NavigationGroup at = context.navigation().current().group();
        foldable.forEach((group, heading) -> {
            heading.update(isShown(group, at));
            show(heading, !folded);
        });
        for (Entry entry : entries) {
            show(entry, isShown(entry.entry.group(), at));
            entry.update(folded, current);
        }
    }

    private boolean isShown(NavigationGroup group, NavigationGroup at) {
        NavigationHeading heading = foldable.get(group);
        return heading == null || group == at || heading.isUnfolded();
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// How much is wrong; beyond some number it says no more to know which.
    private static String number(Trouble trouble) {
        return trouble.count() > MOST_FINDINGS
                ? MOST_FINDINGS + "+"
                : String.valueOf(trouble.count());
    }

    /// One entry: icon, label, number of findings, count.
    private final class Entry extends Button {
        private final ScreenEntry entry;
        private final Label name;
        private final Label findings = new Label();
        private final Label count = new Label();
        private final Tooltip tooltip = new Tooltip();
        private final HBox line;
        private final FontIcon icon;

        Entry(ScreenEntry entry) {
            this.entry = entry;
            this.icon = new FontIcon(entry.icon());
            this.name = new Label(context.messages().text(entry.label()));
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            this.line = new HBox(icon, name, space, findings, count);
            line.getStyleClass().add("navigation-line");
            line.setAlignment(Pos.CENTER_LEFT);
            findings.getStyleClass().add("finding-dot");
            findings.setMinWidth(Region.USE_PREF_SIZE);
            count.setMinWidth(Region.USE_PREF_SIZE);
            count.getStyleClass().add("navigation-count");
            getStyleClass().addAll("flat", "navigation-entry");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setGraphic(line);
            setMaxWidth(Double.MAX_VALUE);
            setId("navigation-" + entry.id());
            setAccessibleText(name.getText());
            setOnAction(_ -> context.navigation().go(Place.screen(entry.id())));
        }

        void update(boolean folded, String current) {
            pseudoClassStateChanged(CURRENT, entry.id().equals(current));
            Optional<Trouble> trouble = entry.trouble().apply(context.model());
            OptionalLong number = entry.count().apply(context.model());
            show(name, !folded);
            show(count, !folded && number.isPresent());
            count.setText(number.isPresent() ? String.valueOf(number.getAsLong()) : "");
            show(findings, trouble.isPresent());
            String wrong = trouble.map(NavigationView::number).orElse("");
            findings.setText(folded ? "" : wrong);
            tooltip.setText(tooltip(folded, trouble));
            setTooltip(tooltip.getText().isEmpty() ? null : tooltip);
        }

        private String tooltip(boolean folded, Optional<Trouble> trouble) {
            String title = folded ? name.getText() : "";
            String found = trouble.map(one -> context.messages().text(one.text())).orElse("");
            return (title + "\n" + found).strip();
        }
    }
}
