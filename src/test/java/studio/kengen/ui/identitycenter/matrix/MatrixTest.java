package studio.kengen.ui.identitycenter.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.kengen.design.AccountRole;
import studio.kengen.design.Assignment;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;

/// What the assignment matrix shows.
class MatrixTest {
    private static final RowId WORKLOADS = new RowId("ou1");
    private static final RowId ADMINS = new RowId("grp1");
    private static final RowId AUDITORS = new RowId("grp2");
    private static final RowId ADMINISTRATOR = new RowId("set1");
    private static final RowId AUDITOR = new RowId("set2");
    private static final Project PROJECT =
            Project.empty("Organization")
                    .withRows(
                            Table.ORGANIZATIONAL_UNITS,
                            List.of(
                                    new OrganizationalUnit(WORKLOADS, "Workloads", RowId.NONE, ""),
                                    new OrganizationalUnit(
                                            new RowId("ou2"), "Empty", WORKLOADS, "")))
                    .withRows(
                            Table.ACCOUNTS,
                            List.of(
                                    account("acct1", "shop", AccountRole.MEMBER, WORKLOADS),
                                    account("acct2", "root", AccountRole.MANAGEMENT, RowId.NONE),
                                    account("acct3", "data", AccountRole.MEMBER, WORKLOADS)))
                    .withRows(
                            Table.GROUPS,
                            List.of(
                                    new DirectoryGroup(ADMINS, "admins", "", ""),
                                    new DirectoryGroup(AUDITORS, "auditors", "", "")))
                    .withRows(
                            Table.PERMISSION_SETS,
                            List.of(
                                    PermissionSet.named(ADMINISTRATOR, "Administrator"),
                                    PermissionSet.named(AUDITOR, "Auditor"),
                                    PermissionSet.named(new RowId("set3"), "Unused")))
                    .withRows(
                            Table.ASSIGNMENTS,
                            List.of(
                                    assignment("asg1", ADMINS, ADMINISTRATOR, WORKLOADS),
                                    assignment("asg2", ADMINS, ADMINISTRATOR, new RowId("acct2")),
                                    assignment("asg3", AUDITORS, AUDITOR, new RowId("acct3"))));

    private static OrganizationAccount account(
            String id, String name, AccountRole role, RowId unit) {
        return new OrganizationAccount(new RowId(id), name, "", role, unit, "");
    }

    private static Assignment assignment(String id, RowId group, RowId set, RowId place) {
        return new Assignment(new RowId(id), group, set, place, "");
    }

    /// With tens of thousands of assignments the pane beside the matrix must not look through all of them at every key.
    @Test
    void aRowKnowsItsOwnAssignmentsOnEitherAxis() {
        Matrix bySet = Matrix.of(PROJECT, Axis.SETS, MatrixFilter.NONE, Set.of());
        Matrix byGroup = Matrix.of(PROJECT, Axis.PRINCIPALS, MatrixFilter.NONE, Set.of());

        assertThat(bySet.written(0)).isEqualTo(PROJECT.assignments().subList(0, 2));
        assertThat(bySet.written(2)).isEmpty();
        assertThat(byGroup.written(1)).isEqualTo(PROJECT.assignments().subList(2, 3));
    }

    @Test
    void accountsUnderTheRootStandFirstThenUnitByUnit() {
        Matrix matrix = Matrix.of(PROJECT, Axis.SETS, MatrixFilter.NONE, Set.of());

        assertThat(matrix.columns())
                .extracting(MatrixColumn::name)
                .containsExactly("root", "shop", "data");
        assertThat(matrix.bands())
                .containsExactly(new MatrixBand(WORKLOADS, "Workloads", 0, 1, 3, false));
    }

    @Test
    void aCellKnowsWhetherItsAssignmentIsOfTheAccountOrOfAUnitAbove() {
        Matrix matrix = Matrix.of(PROJECT, Axis.SETS, MatrixFilter.NONE, Set.of());

        assertThat(matrix.cell(0, 0)).isEqualTo(new MatrixCell(List.of(ADMINS), true, false));
        assertThat(matrix.cell(0, 1)).isEqualTo(new MatrixCell(List.of(ADMINS), false, false));
        assertThat(matrix.cell(1, 1).isEmpty()).isTrue();
    }

    @Test
    void aFoldedUnitIsOneColumnAndSaysWhereOnlySomeOfItsAccountsHaveASet() {
        Matrix matrix = Matrix.of(PROJECT, Axis.SETS, MatrixFilter.NONE, Set.of(WORKLOADS));

        assertThat(matrix.columns())
                .extracting(MatrixColumn::name)
                .containsExactly("root", "Workloads (2)");
        assertThat(matrix.cell(0, 1)).isEqualTo(new MatrixCell(List.of(ADMINS), true, false));
        assertThat(matrix.cell(1, 1)).isEqualTo(new MatrixCell(List.of(AUDITORS), false, true));
    }

    @Test
    void aSetOfTheManagementAccountAndOfMembersIsMarked() {
        Matrix matrix = Matrix.of(PROJECT, Axis.SETS, MatrixFilter.NONE, Set.of());

        assertThat(matrix.rows())
                .extracting(MatrixRow::isInBothFamilies)
                .containsExactly(true, false, false);
    }

    @Test
    void rowsCanBeGroupsAndCellsTheirSets() {
        Matrix matrix = Matrix.of(PROJECT, Axis.PRINCIPALS, MatrixFilter.NONE, Set.of());

        assertThat(matrix.rows()).extracting(MatrixRow::name).containsExactly("admins", "auditors");
        assertThat(matrix.cell(1, 2).named()).containsExactly(AUDITOR);
    }

    @Test
    void accountsAreFoundByNameAndByUnit() {
        assertThat(columns(new MatrixFilter("", "DATA", RowId.NONE, false)))
                .containsExactly("data");
        assertThat(columns(new MatrixFilter("", "/workloads", RowId.NONE, false)))
                .containsExactly("shop", "data");
    }

    @Test
    void oneGroupLeavesTheOthersOut() {
        Matrix matrix =
                Matrix.of(PROJECT, Axis.SETS, new MatrixFilter("", "", AUDITORS, false), Set.of());

        assertThat(matrix.cell(0, 0).isEmpty()).isTrue();
        assertThat(matrix.cell(1, 2).named()).containsExactly(AUDITORS);
    }

    @Test
    void whatHasNoAssignmentsCanBeLeftOut() {
        MatrixFilter filter = new MatrixFilter("", "", AUDITORS, true);
        Matrix matrix = Matrix.of(PROJECT, Axis.SETS, filter, Set.of());

        assertThat(matrix.rows()).extracting(MatrixRow::name).containsExactly("Auditor");
        assertThat(matrix.columns()).extracting(MatrixColumn::name).containsExactly("data");
    }

    private static List<String> columns(MatrixFilter filter) {
        return Matrix.of(PROJECT, Axis.SETS, filter, Set.of()).columns().stream()
                .map(MatrixColumn::name)
                .toList();
    }
}
