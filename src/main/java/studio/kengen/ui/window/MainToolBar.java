package studio.kengen.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.design.Environment;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.shell.Appearance;
import studio.kengen.ui.shell.Command;
import studio.kengen.ui.shell.Commands;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.theme.Theme;

/// The line below the menus: project, environment, undo and redo, search, generate, theme.
final class MainToolBar extends HBox {
    private final ScreenContext context;
    private final Messages messages;
    private final Appearance appearance;
    private final MenuButton project = new MenuButton();
    private final MenuButton environment = new MenuButton();

    /// @param openPalette opens the command palette
    MainToolBar(ScreenContext context, Appearance appearance, Runnable openPalette) {
        this.context = context;
        this.messages = context.messages();
        this.appearance = appearance;
        getStyleClass().add("main-tool-bar");
        setAlignment(Pos.CENTER_LEFT);
        project.setId("tool-project");
        project.getStyleClass().addAll("flat", "tool-project");
        project.setTooltip(new Tooltip());
        environment.setId("tool-environment");
        environment.getStyleClass().addAll("flat", "tool-environment");
        environment.setTooltip(new Tooltip(messages.text("shell.tool.environment")));
        Commands commands = context.commands();
        getChildren()
                .addAll(
                        mark(),
                        project,
                        environment,
                        iconButton(commands.edit().undo),
                        iconButton(commands.edit().redo),
                        space(),
                        search(openPalette),
                        space(),
                        generateButton(commands.project().generate),
                        themeButton());
        for (Command command : List.of(commands.project().details, commands.file().saveAs)) {
            MenuItem item = new MenuItem(messages.text(command.label().getValue()));
            item.setOnAction(_ -> command.run());
            project.getItems().add(item);
        }
        context.lifetime()
                .watch(
                        this::showProject,
                        context.model().journalProperty(),
                        context.model().environmentProperty());
        showProject();
    }

    private static Node mark() {
        var image = MainToolBar.class.getResourceAsStream("/studio/kengen/icons/kengen-32.png");
        if (image == null) {
            return new FontIcon(Feather.SHIELD);
        }
        ImageView view = new ImageView(new Image(image));
        view.setFitHeight(20);
        view.setPreserveRatio(true);
        return view;
    }

    private void showProject() {
        Project open = context.model().project();
        boolean changed = context.model().session().isChanged();
        project.setText(open.details().name() + (changed ? " •" : ""));
        project.getTooltip()
                .setText(
                        context.model()
                                        .session()
                                        .file()
                                        .map(Object::toString)
                                        .orElseGet(() -> messages.text("shell.tool.noFile"))
                                + (changed ? "\n" + messages.text("shell.tool.unsaved") : ""));
        List<Environment> environments = open.environments();
        Optional<Environment> shown =
                open.find(context.model().environmentProperty().get(), Environment.class)
                        .or(() -> environments.stream().findFirst());
        environment.setText(shown.map(Environment::name).orElse(""));
        environment.getItems().setAll(environments.stream().map(this::choice).toList());
        environment.setVisible(!environments.isEmpty());
        environment.setManaged(!environments.isEmpty());
    }

    private MenuItem choice(Environment offered) {
        MenuItem item = new MenuItem(offered.name());
        item.setMnemonicParsing(false);
        RowId id = offered.id();
        item.setOnAction(_ -> context.model().lookAt(id));
        return item;
    }

    private Node search(Runnable openPalette) {
        Label prompt = new Label(messages.text("shell.palette.button"));
        prompt.getStyleClass().add("text-muted");
        Label keys = new Label("Ctrl+K");
        keys.getStyleClass().addAll("text-muted", "tool-keys");
        HBox line = new HBox(new FontIcon(Feather.SEARCH), prompt, space(), keys);
        line.getStyleClass().add("tool-search-line");
        line.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(null, line);
        button.getStyleClass().add("tool-search");
        button.setId("tool-search");
        button.setAccessibleText(prompt.getText());
        button.setOnAction(_ -> openPalette.run());
        return button;
    }

    private Button iconButton(Command command) {
        Button button = new Button(null, new FontIcon(command.icon().orElse(Feather.CIRCLE)));
        button.getStyleClass().addAll("flat", "button-icon");
        Tooltip tooltip = new Tooltip();
        button.setTooltip(tooltip);
        button.setOnAction(_ -> command.run());
        Runnable update =
                () -> {
                    String label = messages.text(command.label().getValue());
                    tooltip.setText(
                            command.keys()
                                    .map(keys -> label + "  " + keys.getDisplayText())
                                    .orElse(label));
                    button.setAccessibleText(label);
                    button.setDisable(command.disabled().get());
                };
        context.lifetime().watch(update, command.label(), command.disabled());
        update.run();
        return button;
    }

    private Button generateButton(Command command) {
        Button button = iconButton(command);
        button.getStyleClass().setAll("button", "accent");
        button.setText(messages.text("shell.tool.generate"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setId("tool-generate");
        return button;
    }

    private Node themeButton() {
        FontIcon icon = new FontIcon(Feather.MOON);
        Button button = new Button(null, icon);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setId("tool-theme");
        button.setTooltip(new Tooltip(messages.text("shell.view.otherTheme")));
        button.setOnAction(_ -> context.commands().view().otherTheme.run());
        Runnable update =
                () ->
                        icon.setIconCode(
                                appearance.themeProperty().get() == Theme.LIGHT
                                        ? Feather.MOON
                                        : Feather.SUN);
        context.lifetime().watch(update, appearance.themeProperty());
        update.run();
        return button;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
