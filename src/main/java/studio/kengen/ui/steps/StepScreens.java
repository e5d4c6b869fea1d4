package studio.kengen.ui.steps;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.kordamp.ikonli.feather.Feather;
import studio.kengen.design.Table;
import studio.kengen.i18n.Message;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.ui.shell.NavigationGroup;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.ScreenEntry;
import studio.kengen.ui.table.LiveContext;
import studio.kengen.ui.table.ScreenTexts;
import studio.kengen.ui.table.TableContext;
import studio.kengen.ui.table.TablePair;
import studio.kengen.ui.table.TableScreen;
import studio.kengen.ui.table.TableSpec;
import studio.kengen.ui.table.TwoTablesScreen;

/// The navigation's entries for the overview and the tables of the four steps.
public final class StepScreens {
    /// Which screen is which, for links.
    static final String OVERVIEW = "overview";

    static final String REQUESTED = "table-3-2";

    /// Where the messages of these screens are kept.
    static final ScreenTexts TEXTS =
            new ScreenTexts(
                    "steps.label.",
                    "steps.title.",
                    "steps.explanation.",
                    "steps.help.",
                    "steps.empty.",
                    "steps.part.");

    private StepScreens() {}

    /// The entries, from top to bottom.
    public static List<ScreenEntry> entries() {
        return List.of(
                new ScreenEntry(
                        OVERVIEW,
                        NavigationGroup.OVERVIEW,
                        Feather.HOME,
                        label(OVERVIEW),
                        title(OVERVIEW),
                        List.of(),
                        _ -> OptionalLong.empty(),
                        OverviewScreen::new),
                table(
                        "sources",
                        NavigationGroup.STEP_1,
                        Feather.USERS,
                        List.of(Table.SOURCES),
                        (context, id) -> one(context, id, SourceTable::spec)),
                table(
                        "targets",
                        NavigationGroup.STEP_1,
                        Feather.DATABASE,
                        List.of(Table.TARGETS),
                        (context, id) -> one(context, id, TargetTable::spec)),
                table(
                        "table-1",
                        NavigationGroup.STEP_1,
                        Feather.KEY,
                        List.of(Table.NEEDED),
                        StepScreens::table1),
                table(
                        "table-2",
                        NavigationGroup.STEP_2,
                        Feather.ZAP,
                        List.of(Table.THREATS, Table.PREMISES),
                        StepScreens::table2),
                table(
                        "environments",
                        NavigationGroup.STEP_2,
                        Feather.LAYERS,
                        List.of(Table.ENVIRONMENTS),
                        (context, id) -> one(context, id, EnvironmentTable::spec)),
                table(
                        "table-3-1",
                        NavigationGroup.STEP_3,
                        Feather.ALERT_OCTAGON,
                        List.of(Table.UNACCEPTABLE),
                        (context, id) -> one(context, id, UnacceptableTable::spec)),
                new ScreenEntry(
                        REQUESTED,
                        NavigationGroup.STEP_3,
                        Feather.CROSSHAIR,
                        label(REQUESTED),
                        title(REQUESTED),
                        List.of(),
                        model -> OptionalLong.of(model.project().needed().size()),
                        context -> new RequestedScreen(context, REQUESTED)),
                table(
                        "table-4",
                        NavigationGroup.STEP_4,
                        Feather.SHIELD,
                        List.of(Table.CONTROLS, Table.ACCEPTED_RISKS),
                        StepScreens::table4));
    }

    /// Makes the screen of an entry.
    @FunctionalInterface
    private interface ScreenMaker {
        Screen screen(ScreenContext context, String id);
    }

    /// An entry for a screen of tables; it counts the rows of the first.
    private static ScreenEntry table(
            String id, NavigationGroup group, Feather icon, List<Table> tables, ScreenMaker maker) {
        return new ScreenEntry(
                id,
                group,
                icon,
                label(id),
                title(id),
                tables,
                model -> count(model, tables.getFirst()),
                context -> maker.screen(context, id));
    }

    private static OptionalLong count(StudioModel model, Table table) {
        return OptionalLong.of(model.project().rows(table).size());
    }

    private static TableScreen one(
            ScreenContext context, String id, Function<TableContext, TableSpec<?>> spec) {
        return new TableScreen(context, TEXTS, id, spec.apply(LiveContext.of(context)));
    }

    /// Beside what every table has: one button for what the selected rows need besides.
    private static Screen table1(ScreenContext context, String id) {
        TableScreen screen = one(context, id, NeededTable::spec);
        screen.add(context.commands().edit().addCompanions, "steps.needed.addCompanions");
        return screen;
    }

    private static Screen table2(ScreenContext context, String id) {
        TableContext cells = LiveContext.of(context);
        return new TwoTablesScreen(
                context,
                TEXTS,
                id,
                new TablePair(
                        context,
                        TEXTS,
                        PremiseTable.spec(cells),
                        ThreatTable.spec(cells),
                        0.28,
                        1));
    }

    private static Screen table4(ScreenContext context, String id) {
        TableContext cells = LiveContext.of(context);
        return new TwoTablesScreen(
                context,
                TEXTS,
                id,
                new TablePair(
                        context,
                        TEXTS,
                        ControlTable.spec(cells),
                        AcceptedRiskTable.spec(cells),
                        0.64,
                        0));
    }

    private static Message label(String id) {
        return Message.of(TEXTS.labels() + id);
    }

    private static Message title(String id) {
        return Message.of(TEXTS.titles() + id);
    }
}
