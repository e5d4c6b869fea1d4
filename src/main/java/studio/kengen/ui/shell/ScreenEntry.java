package studio.kengen.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.kordamp.ikonli.feather.Feather;
import studio.kengen.design.Table;
import studio.kengen.i18n.Message;
import studio.kengen.ui.project.StudioModel;

/// An entry of the navigation.
///
/// @param id names the screen in links and settings, `table-1`
/// @param group where it stands
/// @param icon what stands for it while the navigation is folded
/// @param label what it is called in the navigation, `Table 1`
/// @param title what it is about in a few words, `Needed permissions (A)`
/// @param tables the tables whose rows it shows; links to their rows lead here
/// @param count the number beside the label; empty for none
/// @param trouble what is wrong there, shown as a dot with its number; empty for nothing
/// @param screen makes the screen
/// @param commands what the command palette offers for it besides showing it
public record ScreenEntry(
        String id,
        NavigationGroup group,
        Feather icon,
        Message label,
        Message title,
        List<Table> tables,
        Function<StudioModel, OptionalLong> count,
        Function<StudioModel, Optional<Trouble>> trouble,
        Function<ScreenContext, Screen> screen,
        Function<ScreenContext, List<Command>> commands) {
    public ScreenEntry {
        tables = List.copyOf(tables);
    }

    /// An entry without commands of its own.
    public ScreenEntry(
            String id,
            NavigationGroup group,
            Feather icon,
            Message label,
            Message title,
            List<Table> tables,
            Function<StudioModel, OptionalLong> count,
            Function<StudioModel, Optional<Trouble>> trouble,
            Function<ScreenContext, Screen> screen) {
        this(id, group, icon, label, title, tables, count, trouble, screen, _ -> List.of());
    }

    /// An entry whose trouble are the findings about the rows that it shows.
    public ScreenEntry(
            String id,
            NavigationGroup group,
            Feather icon,
            Message label,
            Message title,
            List<Table> tables,
            Function<StudioModel, OptionalLong> count,
            Function<ScreenContext, Screen> screen) {
        this(id, group, icon, label, title, tables, count, Trouble.findings(tables), screen);
    }

    /// This entry with what the command palette offers for it.
    public ScreenEntry offering(Function<ScreenContext, List<Command>> offered) {
        return new ScreenEntry(
                id, group, icon, label, title, tables, count, trouble, screen, offered);
    }
}
