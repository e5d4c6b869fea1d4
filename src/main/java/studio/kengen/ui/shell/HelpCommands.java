package studio.kengen.ui.shell;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import studio.kengen.catalog.CatalogInfo;
import studio.kengen.ui.dialog.Dialogs;

/// The menu "Help".
public final class HelpCommands {
    public final Command method;
    public final Command shortcuts;
    public final Command about;

    public HelpCommands(Dialogs dialogs, CatalogInfo catalog) {
        method =
                Command.of("shell.help.method", () -> dialogs.show(HelpPages.method()))
                        .withIcon(Feather.HELP_CIRCLE)
                        .withKeys("F1");
        shortcuts = Command.of("shell.help.shortcuts", () -> dialogs.show(HelpPages.shortcuts()));
        about = Command.of("shell.help.about", () -> dialogs.show(HelpPages.about(catalog)));
    }

    List<Command> all() {
        return List.of(method, shortcuts, about);
    }
}
