package studio.kengen.ui.identitycenter;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.kordamp.ikonli.feather.Feather;
import studio.kengen.design.Table;
import studio.kengen.i18n.Message;
import studio.kengen.ui.identitycenter.plan.PlannerScreen;
import studio.kengen.ui.shell.NavigationGroup;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.ScreenEntry;
import studio.kengen.ui.table.LiveContext;
import studio.kengen.ui.table.ScreenTexts;
import studio.kengen.ui.table.TableContext;
import studio.kengen.ui.table.TablePair;
import studio.kengen.ui.table.TwoTablesScreen;

/// The navigation's entries for IAM Identity Center.
public final class IdentityCenterScreens {
    static final String ORGANIZATION = "organization";
    static final String PEOPLE = "people";
    static final String SETS = "permission-sets";
    static final String ASSIGNMENTS = "assignments";

    static final ScreenTexts TEXTS =
            new ScreenTexts(
                    "planner.label.",
                    "planner.title.",
                    "planner.explanation.",
                    "planner.help.",
                    "planner.empty.",
                    "planner.part.");

    private static final double GROUPS_PART = 0.64;

    private IdentityCenterScreens() {}

    /// The entries, from top to bottom.
    public static List<ScreenEntry> entries() {
        ExportsImport exports = new ExportsImport();
        return List.of(
                entry(
                                ORGANIZATION,
                                Feather.GIT_MERGE,
                                List.of(Table.ACCOUNTS, Table.ORGANIZATIONAL_UNITS),
                                context -> new OrganizationScreen(context, exports))
                        .offering(context -> List.of(exports.command(context))),
                entry(
                        PEOPLE,
                        Feather.USER_CHECK,
                        List.of(Table.GROUPS, Table.USERS),
                        IdentityCenterScreens::people),
                entry(
                        SETS,
                        Feather.PACKAGE,
                        List.of(Table.PERMISSION_SETS),
                        PermissionSetsScreen::new),
                entry(
                        ASSIGNMENTS,
                        Feather.LINK,
                        List.of(Table.ASSIGNMENTS),
                        AssignmentsScreen::new),
                PlannerScreen.entry(
                        TEXTS, SettingsAction::ask, exports::ask, SettingsAction::change));
    }

    /// An entry that counts the rows of its first table.
    private static ScreenEntry entry(
            String id, Feather icon, List<Table> tables, Function<ScreenContext, Screen> screen) {
        return new ScreenEntry(
                id,
                NavigationGroup.IDENTITY_CENTER,
                icon,
                Message.of(TEXTS.labels() + id),
                Message.of(TEXTS.titles() + id),
                tables,
                model -> OptionalLong.of(model.project().rows(tables.getFirst()).size()),
                screen);
    }

    private static Screen people(ScreenContext context) {
        TableContext cells = LiveContext.of(context);
        return new TwoTablesScreen(
                context,
                TEXTS,
                PEOPLE,
                new TablePair(
                        context,
                        TEXTS,
                        GroupTable.spec(cells),
                        UserTable.spec(cells),
                        GROUPS_PART,
                        0));
    }
}
