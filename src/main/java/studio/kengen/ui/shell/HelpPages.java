package studio.kengen.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import studio.kengen.catalog.CatalogInfo;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.dialog.Page;
import studio.kengen.ui.filing.StudioVersion;

/// What can be read under "Help".
final class HelpPages {
    private static final List<String> METHOD =
            List.of("goal", "step1", "step2", "step3", "step4", "result");

    /// Keys of the grid and the window, with the message that says what they do.
    private static final List<List<String>> SHORTCUTS =
            List.of(
                    List.of("Shortcut+K", "shell.keys.palette"),
                    List.of("Shortcut+S", "shell.file.save"),
                    List.of("Shortcut+G", "shell.project.generate"),
                    List.of("Shortcut+P", "shell.project.prove"),
                    List.of("Shortcut+Z", "shell.edit.undo"),
                    List.of("Shortcut+Y", "shell.edit.redo"),
                    List.of("Shortcut+F", "shell.edit.find"),
                    List.of("F2", "shell.keys.edit"),
                    List.of("Alt+Enter", "shell.keys.newLine"),
                    List.of("Insert", "shell.keys.addRow"),
                    List.of("Shortcut+Minus", "shell.keys.deleteRows"),
                    List.of("Alt+Up", "shell.keys.moveUp"),
                    List.of("Alt+Down", "shell.keys.moveDown"),
                    List.of("Shortcut+D", "shell.keys.fillDown"),
                    List.of("Shift+Space", "shell.keys.selectRow"),
                    List.of("Alt+Left", "shell.view.back"),
                    List.of("Alt+Right", "shell.view.forward"),
                    List.of("Shortcut+B", "shell.view.fold"),
                    List.of("F4", "shell.view.details"));

    private HelpPages() {}

    /// The four steps on one page.
    static Page method() {
        return new Page(Message.of("shell.help.method"), HelpPages::methodContent);
    }

    private static Node methodContent(Messages messages) {
        VBox box = new VBox();
        box.getStyleClass().add("help-page");
        for (String part : METHOD) {
            Label title = new Label(messages.text("shell.methodTitle." + part));
            title.getStyleClass().add("help-title");
            box.getChildren().addAll(title, paragraph(messages.text("shell.methodText." + part)));
        }
        return scrolled(box);
    }

    /// What can be done from the keyboard.
    static Page shortcuts() {
        return new Page(Message.of("shell.help.shortcuts"), HelpPages::shortcutsContent);
    }

    private static Node shortcutsContent(Messages messages) {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("help-page", "help-keys");
        for (int row = 0; row < SHORTCUTS.size(); row++) {
            String keys = SHORTCUTS.get(row).getFirst();
            Label shown = new Label(KeyCombination.valueOf(keys).getDisplayText());
            shown.getStyleClass().add("key");
            grid.addRow(row, shown, new Label(messages.text(SHORTCUTS.get(row).getLast())));
        }
        return scrolled(grid);
    }

    /// Version, catalogue and notices.
    static Page about(CatalogInfo catalog) {
        return new Page(
                Message.of("shell.help.about"), messages -> aboutContent(messages, catalog));
    }

    private static Node aboutContent(Messages messages, CatalogInfo catalog) {
        Label version = new Label(messages.text("shell.about.version", StudioVersion.number()));
        version.getStyleClass().add("help-title");
        TextArea notices = new TextArea(notices());
        notices.setEditable(false);
        notices.getStyleClass().add("help-notices");
        VBox box =
                new VBox(
                        version,
                        paragraph(messages.text("shell.about.what")),
                        paragraph(
                                messages.text(
                                        "shell.about.catalog",
                                        catalog.date().toString(),
                                        catalog.services(),
                                        catalog.actions(),
                                        catalog.source())),
                        notices);
        box.getStyleClass().add("help-page");
        return box;
    }

    private static String notices() {
        try (InputStream in =
                Objects.requireNonNull(HelpPages.class.getResourceAsStream("/META-INF/NOTICE"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Label paragraph(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("help-text");
        return label;
    }

    private static Node scrolled(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.getStyleClass().add("help-scroll");
        return pane;
    }
}
