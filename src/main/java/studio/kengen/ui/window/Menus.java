package studio.kengen.ui.window;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.filing.Sample;
import studio.kengen.ui.shell.Appearance;
import studio.kengen.ui.shell.Command;
import studio.kengen.ui.shell.Commands;
import studio.kengen.ui.shell.EditCommands;
import studio.kengen.ui.shell.FileCommands;
import studio.kengen.ui.shell.HelpCommands;
import studio.kengen.ui.shell.ProjectCommands;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.ViewCommands;
import studio.kengen.ui.theme.Theme;
import studio.kengen.ui.theme.Zoom;

/// The menu bar.
final class Menus {
    private final ScreenContext context;
    private final Messages messages;
    private final Commands commands;
    private final Appearance appearance;

    Menus(ScreenContext context, Appearance appearance) {
        this.context = context;
        this.messages = context.messages();
        this.commands = context.commands();
        this.appearance = appearance;
    }

    MenuBar bar() {
        MenuBar bar = new MenuBar(file(), edit(), project(), view(), help());
        bar.getStyleClass().add("studio-menu");
        return bar;
    }

    private Menu file() {
        FileCommands file = commands.file();
        Menu menu = menu("shell.menu.file");
        menu.getItems()
                .addAll(
                        item(file.newProject),
                        item(file.open),
                        recent(),
                        samples(),
                        new SeparatorMenuItem(),
                        item(file.save),
                        item(file.saveAs),
                        new SeparatorMenuItem(),
                        item(file.importWorkbook),
                        item(file.exportWorkbook),
                        item(file.designDocument),
                        item(file.accessReport),
                        new SeparatorMenuItem(),
                        item(file.close),
                        item(file.quit));
        return menu;
    }

    private Menu recent() {
        Menu menu = menu("shell.file.recent");
        menu.setOnShowing(_ -> fillRecent(menu));
        // A menu without items never shows.
        fillRecent(menu);
        return menu;
    }

    private void fillRecent(Menu menu) {
        menu.getItems().clear();
        for (Path file : commands.file().recent()) {
            MenuItem item = new MenuItem(file.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> commands.file().open(file));
            menu.getItems().add(item);
        }
        if (menu.getItems().isEmpty()) {
            MenuItem none = new MenuItem(messages.text("shell.file.noRecent"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
    }

    private Menu samples() {
        Menu menu = menu("shell.file.samples");
        for (Sample sample : Sample.ALL) {
            MenuItem item = new MenuItem(messages.text(sample.label()));
            item.setOnAction(_ -> commands.file().open(sample));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu edit() {
        EditCommands edit = commands.edit();
        Menu menu = menu("shell.menu.edit");
        menu.getItems()
                .addAll(
                        item(edit.undo),
                        item(edit.redo),
                        new SeparatorMenuItem(),
                        item(edit.cut),
                        item(edit.copy),
                        item(edit.paste),
                        item(edit.delete),
                        item(edit.selectAll),
                        new SeparatorMenuItem(),
                        item(edit.find),
                        new SeparatorMenuItem(),
                        item(edit.addCompanions));
        return menu;
    }

    private Menu project() {
        ProjectCommands project = commands.project();
        Menu menu = menu("shell.menu.project");
        menu.getItems()
                .addAll(
                        item(project.details),
                        item(project.environments),
                        new SeparatorMenuItem(),
                        item(project.documentSettings),
                        item(project.generate),
                        exports(),
                        new SeparatorMenuItem(),
                        item(project.prove),
                        item(project.proveFolder));
        return menu;
    }

    private Menu exports() {
        Menu menu = menu("shell.menu.export");
        commands.project().exports().values().forEach(export -> menu.getItems().add(item(export)));
        return menu;
    }

    private Menu view() {
        ViewCommands view = commands.view();
        Menu menu = menu("shell.menu.view");
        menu.getItems().addAll(language(view), theme(view), zoom(view), new SeparatorMenuItem());
        menu.getItems()
                .addAll(
                        check(view.details, appearance.detailsShownProperty()),
                        check(view.fold, appearance.navigationFoldedProperty()),
                        new SeparatorMenuItem(),
                        item(view.back),
                        item(view.forward));
        return menu;
    }

    private Menu language(ViewCommands view) {
        boolean japanese = messages.language().equals(Locale.JAPANESE);
        ToggleGroup group = new ToggleGroup();
        return new Menu(
                messages.text("shell.view.language"),
                null,
                radio(view.english, group, !japanese),
                radio(view.japanese, group, japanese));
    }

    private Menu theme(ViewCommands view) {
        ToggleGroup group = new ToggleGroup();
        RadioMenuItem light = radio(view.light, group, false);
        RadioMenuItem dark = radio(view.dark, group, false);
        Runnable update =
                () ->
                        group.selectToggle(
                                appearance.themeProperty().get() == Theme.LIGHT ? light : dark);
        context.lifetime().watch(update, appearance.themeProperty());
        update.run();
        return new Menu(messages.text("shell.view.theme"), null, light, dark);
    }

    private Menu zoom(ViewCommands view) {
        ToggleGroup group = new ToggleGroup();
        Menu menu = menu("shell.view.zoom");
        Map<Zoom, RadioMenuItem> items = new EnumMap<>(Zoom.class);
        for (Zoom zoom : Zoom.values()) {
            RadioMenuItem item = radio(view.zoom(zoom), group, false);
            items.put(zoom, item);
            menu.getItems().add(item);
        }
        Runnable update = () -> group.selectToggle(items.get(appearance.zoomProperty().get()));
        context.lifetime().watch(update, appearance.zoomProperty());
        update.run();
        return menu;
    }

    private Menu help() {
        HelpCommands help = commands.help();
        Menu menu = menu("shell.menu.help");
        menu.getItems()
                .addAll(
                        item(help.method),
                        item(help.shortcuts),
                        new SeparatorMenuItem(),
                        item(help.about));
        return menu;
    }

    private Menu menu(String key) {
        return new Menu(messages.text(key));
    }

    private MenuItem item(Command command) {
        MenuItem item = new MenuItem();
        describe(item, command);
        return item;
    }

    private MenuItem check(Command command, ObservableValue<Boolean> on) {
        CheckMenuItem item = new CheckMenuItem();
        describe(item, command);
        // Choosing the item turns its check mark before the command runs; the command decides.
        Runnable update = () -> item.setSelected(on.getValue());
        context.lifetime().watch(update, on);
        item.addEventHandler(ActionEvent.ACTION, _ -> update.run());
        update.run();
        return item;
    }

    private RadioMenuItem radio(Command command, ToggleGroup group, boolean selected) {
        RadioMenuItem item = new RadioMenuItem();
        describe(item, command);
        item.setToggleGroup(group);
        item.setSelected(selected);
        return item;
    }

    private void describe(MenuItem item, Command command) {
        ObservableValue<Message> label = command.label();
        Runnable update = () -> item.setText(messages.text(label.getValue()));
        context.lifetime().watch(update, label);
        update.run();
        item.setMnemonicParsing(false);
        command.keys().ifPresent(item::setAccelerator);
        Runnable enable = () -> item.setDisable(command.disabled().get());
        context.lifetime().watch(enable, command.disabled());
        enable.run();
        item.setOnAction(_ -> command.run());
    }
}
