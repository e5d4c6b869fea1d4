package studio.kengen.ui.shell;

import java.util.ArrayList;
import java.util.List;

/// What the user can do, by menu.
public record Commands(
        FileCommands file,
        EditCommands edit,
        ProjectCommands project,
        ViewCommands view,
        HelpCommands help) {
    /// The commands that the palette offers: all but those that need the keyboard's place.
    public List<Command> all() {
        List<Command> all = new ArrayList<>(file.all());
        all.addAll(edit.all());
        all.addAll(project.all());
        all.addAll(view.all());
        all.addAll(help.all());
        return all;
    }
}
