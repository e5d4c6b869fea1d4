package studio.kengen.ui.identitycenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccountRole;
import studio.kengen.design.Assignment;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.DirectoryUser;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.grid.CellLook;
import studio.kengen.ui.table.FixedContext;
import studio.kengen.ui.table.RowColumn;
import studio.kengen.ui.table.TableContext;
import studio.kengen.ui.table.TableSpec;
import studio.kengen.ui.table.Typed;

/// What holds for every column of every table of IAM Identity Center. Two units and an account bear the same name.
class IdentityCenterColumnsTest {
    private static final RowId WORKLOADS = new RowId("ou1");
    private static final Project PROJECT =
            Project.empty("Organization")
                    .withRows(
                            Table.SOURCES,
                            List.of(
                                    new AccessSource(
                                            new RowId("src1"),
                                            "Operator",
                                            SourceKind.PERSON,
                                            "",
                                            "",
                                            "")))
                    .withRows(
                            Table.ORGANIZATIONAL_UNITS,
                            List.of(
                                    new OrganizationalUnit(WORKLOADS, "Workloads", RowId.NONE, "n"),
                                    new OrganizationalUnit(
                                            new RowId("ou2"), "Production", WORKLOADS, ""),
                                    new OrganizationalUnit(
                                            new RowId("ou3"), "Production", RowId.NONE, ""),
                                    new OrganizationalUnit(
                                            new RowId("ou4"), "Production", WORKLOADS, "")))
                    .withRows(
                            Table.ACCOUNTS,
                            List.of(
                                    new OrganizationAccount(
                                            new RowId("acct1"),
                                            "Production",
                                            "111122223333",
                                            AccountRole.MANAGEMENT,
                                            new RowId("ou4"),
                                            "")))
                    .withRows(
                            Table.GROUPS,
                            List.of(new DirectoryGroup(new RowId("grp1"), "a; b", "g-1", "note")))
                    .withRows(
                            Table.USERS,
                            List.of(
                                    new DirectoryUser(
                                            new RowId("user1"),
                                            "kimura",
                                            List.of(new RowId("grp1")),
                                            "u-1",
                                            "")))
                    .withRows(
                            Table.PERMISSION_SETS,
                            List.of(
                                    new PermissionSet(
                                            new RowId("set1"),
                                            "Operator",
                                            "Operates",
                                            List.of(new RowId("src1")),
                                            List.of(
                                                    "arn:aws:iam::aws:policy/ReadOnlyAccess",
                                                    "arn:aws:iam::aws:policy/SecurityAudit"),
                                            List.of("/team/De,ploy"),
                                            "{\n  \"Statement\": []\n}",
                                            "/team/Boundary",
                                            "PT8H",
                                            "https://example.com/",
                                            List.of("team=ops", "cost=1"),
                                            "")))
                    .withRows(
                            Table.ASSIGNMENTS,
                            List.of(
                                    assignment("asg1", "acct1"),
                                    assignment("asg2", "ou2"),
                                    assignment("asg3", "ou3"),
                                    assignment("asg4", "nowhere")));

    private static Assignment assignment(String id, String place) {
        return new Assignment(
                new RowId(id), new RowId("grp1"), new RowId("set1"), new RowId(place), "");
    }

    static Stream<TableSpec<? extends Row>> tables() {
        return Messages.LANGUAGES.stream()
                .map(language -> new FixedContext(PROJECT, Messages.in(language)))
                .flatMap(IdentityCenterColumnsTest::tables);
    }

    private static Stream<TableSpec<? extends Row>> tables(TableContext context) {
        return Stream.of(
                UnitTable.spec(context),
                AccountTable.spec(context),
                GroupTable.spec(context),
                UserTable.spec(context),
                PermissionSetTable.spec(context, _ -> {}),
                AssignmentTable.spec(context));
    }

    @ParameterizedTest
    @MethodSource("tables")
    <R extends Row> void whatACellShowsCanBeTypedIntoItAndChangesNothing(TableSpec<R> table) {
        for (R row : table.rows(PROJECT)) {
            for (RowColumn<R> column : table.columns()) {
                Typed<R> typed = column.typed().apply(row, column.shown().text().apply(row));
                assertThat(typed).as(column.id()).isEqualTo(Typed.accepted(row));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    <R extends Row> void everyTextIsAcceptedOrRefused(TableSpec<R> table) {
        R row = table.rows(PROJECT).getFirst();
        for (RowColumn<R> column : table.columns()) {
            for (String text : List.of("", " ", "/", "?", "管理アカウント", "a, b; c", "a\nb = c")) {
                assertThat(column.typed().apply(row, text).row().id()).isEqualTo(row.id());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    <R extends Row> void anEmptyRowCanBeShown(TableSpec<R> table) {
        R row = table.empty().apply(PROJECT.newId(table.table()));
        for (RowColumn<R> column : table.columns()) {
            assertThat(column.shown().text().apply(row)).isNotNull();
            assertThat(column.shown().look().apply(row)).isNotNull();
        }
    }

    @Test
    void policiesOfAwsAreShownByNameWithTheirArnsOnHover() {
        TableSpec<PermissionSet> table =
                PermissionSetTable.spec(
                        new FixedContext(PROJECT, Messages.in(Locale.ENGLISH)), _ -> {});
        CellLook look =
                table.columns().stream()
                        .filter(column -> column.id().equals("managedPolicies"))
                        .map(column -> column.shown().look().apply(table.rows(PROJECT).getFirst()))
                        .findFirst()
                        .orElseThrow();

        assertThat(look.text()).isEqualTo("ReadOnlyAccess\nSecurityAudit");
        assertThat(look.tooltip())
                .isEqualTo(
                        "arn:aws:iam::aws:policy/ReadOnlyAccess\n"
                                + "arn:aws:iam::aws:policy/SecurityAudit");
    }
}
