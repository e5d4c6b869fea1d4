package studio.kengen.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.ui.shell.NavigationGroup;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.ScreenEntry;
import studio.kengen.ui.shell.Trouble;

/// The heading of a group of the navigation that many projects do without: it folds the group away, and it is folded by
/// itself while the project has nothing in it.
///
/// A group stays as the user has it, in this and later projects, and is shown whenever the window is at one of its entries.
final class NavigationHeading extends Button {
    private static final String PART = "navigation.";

    private final ScreenContext context;
    private final NavigationGroup group;
    private final List<ScreenEntry> entries = new ArrayList<>();
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private final Label trouble = new Label();

    /// @param changed called when the user has folded or unfolded the group
    NavigationHeading(ScreenContext context, NavigationGroup group, Runnable changed) {
        this.context = context;
        this.group = group;
        Label name = new Label(context.messages().text("shell.navigation." + group.name()));
        name.getStyleClass().add("navigation-heading-name");
        trouble.getStyleClass().add("finding-dot");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(name, arrow, space, trouble);
        line.getStyleClass().add("navigation-line");
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setId("navigation-group-" + group.name());
        getStyleClass().addAll("flat", "navigation-fold");
        setOnAction(_ -> {
            context.layout().set(part(), isUnfolded() ? "folded" : "open");
            changed.run();
        });
    }

    void add(ScreenEntry entry) {
        entries.add(entry);
    }

    private String part() {
        return PART + group.name();
    }

    /// Whether the user wants the group's entries shown.
    boolean isUnfolded() {
        String chosen = context.layout().get(part(), "");
        return chosen.isEmpty() ? isInUse() : chosen.equals("open");
    }

    private boolean isInUse() {
        return entries.stream()
                .flatMap(entry -> entry.tables().stream())
                .anyMatch(table -> !context.model().project().rows(table).isEmpty());
    }

    /// @param shown whether the group's entries are shown now
    void update(boolean shown) {
        arrow.setIconCode(shown ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        long wrong =
                entries.stream()
                        .flatMap(entry -> entry.trouble().apply(context.model()).stream())
                        .mapToLong(Trouble::count)
                        .sum();
        trouble.setText(String.valueOf(wrong));
        trouble.setVisible(!shown && wrong > 0);
        trouble.setManaged(trouble.isVisible());
        setAccessibleText(
                context.messages()
                        .text(
                                shown ? "shell.navigation.fold" : "shell.navigation.unfold",
                                context.messages().text("shell.navigation." + group.name())));
    }
}
