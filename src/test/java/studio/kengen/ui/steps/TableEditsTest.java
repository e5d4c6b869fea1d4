package studio.kengen.ui.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.AccessSource;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;
import studio.kengen.ui.grid.GridEdit;
import studio.kengen.ui.grid.RowTexts;
import studio.kengen.ui.table.FixedContext;
import studio.kengen.ui.table.MapLab;
import studio.kengen.ui.table.RowCopy;
import studio.kengen.ui.table.TableEdits;
import studio.kengen.ui.table.TableSpec;

class TableEditsTest {
    private static final Message LABEL = Message.of("test.label");
    private static final Project PROJECT = MapLab.project();

    private final TableSpec<NeededPermission> table1 =
            NeededTable.spec(FixedContext.english(PROJECT));

    @Test
    void typingIntoACellChangesThatRowOnly() {
        NeededPermission row = PROJECT.needed().get(3);

        Project changed = make(set(row, Map.of("accessLevels", "RW")));

        assertThat(changed.needed().get(3).accessLevels())
                .containsExactlyInAnyOrder(AccessLevel.READ, AccessLevel.WRITE);
        assertThat(changed.withRows(table1.table(), PROJECT.needed())).isEqualTo(PROJECT);
    }

    @Test
    void sourcesAreTypedByNameAndKeptById() {
        NeededPermission row = PROJECT.needed().getFirst();

        Project changed = make(set(row, Map.of("source", "Renderer")));

        assertThat(changed.needed().getFirst().source()).isEqualTo(new RowId("renderer"));
    }

    @Test
    void aTextThatNoRowCanHoldIsRefusedWithAReason() {
        NeededPermission row = PROJECT.needed().getFirst();

        TableEdits.Outcome outcome =
                TableEdits.outcome(table1, PROJECT, set(row, Map.of("accessLevels", "Raed")));

        assertThat(outcome.step()).isEmpty();
        assertThat(outcome.refusals())
                .containsExactly(Message.of("steps.refused.accessLevel", "Raed"));
    }

    @Test
    void oneRefusedCellDoesNotKeepTheOthersFromBeingSet() {
        NeededPermission row = PROJECT.needed().getFirst();

        TableEdits.Outcome outcome =
                TableEdits.outcome(
                        table1, PROJECT, set(row, Map.of("accessLevels", "?", "note", "new")));

        Project changed = outcome.step().orElseThrow().applyTo(PROJECT);
        assertThat(changed.needed().getFirst().note()).isEqualTo("new");
        assertThat(changed.needed().getFirst().accessLevels()).isEqualTo(row.accessLevels());
    }

    @Test
    void aPasteBelowTheLastRowAddsRows() {
        GridEdit<NeededPermission> paste =
                new GridEdit.CellsSet<>(
                        LABEL,
                        List.of(),
                        List.of(Map.of("service", "s3"), Map.of("service", "sqs")));

        Project changed = make(paste);

        int before = PROJECT.needed().size();
        assertThat(changed.needed()).hasSize(before + 2);
        assertThat(changed.needed().subList(before, before + 2))
                .extracting(NeededPermission::service)
                .containsExactly("s3", "sqs");
        assertThat(changed.needed()).extracting(Row::id).doesNotHaveDuplicates();
    }

    @Test
    void rowsThatAreNoNeighboursAreDeletedTogether() {
        List<NeededPermission> all = PROJECT.needed();
        List<NeededPermission> doomed = List.of(all.get(0), all.get(1), all.get(5), all.getLast());

        ChangeSet step = step(new GridEdit.RowsDeleted<>(LABEL, doomed));

        Project changed = step.applyTo(PROJECT);
        assertThat(changed.needed()).hasSize(all.size() - 4).doesNotContainAnyElementsOf(doomed);
        assertThat(step.inverse().applyTo(changed)).isEqualTo(PROJECT);
    }

    @Test
    void aDuplicateHasItsOwnId() {
        NeededPermission row = PROJECT.needed().getFirst();

        Project changed = make(new GridEdit.RowsDuplicated<>(LABEL, 1, List.of(row)));

        NeededPermission copy = changed.needed().get(1);
        assertThat(copy.id()).isNotEqualTo(row.id());
        assertThat(RowCopy.with(copy, "id", row.id())).isEqualTo(row);
    }

    @Test
    void insertedRowsAreEmpty() {
        Project changed = make(new GridEdit.RowsInserted<>(LABEL, 2, 2));

        assertThat(changed.needed().subList(2, 4))
                .allSatisfy(row -> assertThat(row.accessLevels()).isEqualTo(Set.of()));
    }

    @Test
    void rowsMoveAsTheGridSays() {
        Project changed = make(new GridEdit.RowsMoved<>(LABEL, 0, 2, 3));

        assertThat(changed.needed().get(3)).isEqualTo(PROJECT.needed().getFirst());
    }

    @Test
    void renamingASourceToAnAwaitedNameLinksTheRowsThatWait() {
        Project waiting = make(set(PROJECT.needed().getFirst(), Map.of("source", "Painter")));
        TableSpec<AccessSource> sources = SourceTable.spec(FixedContext.english(waiting));
        GridEdit<AccessSource> add =
                new GridEdit.CellsSet<>(LABEL, List.of(), List.of(Map.of("name", "Painter")));

        Project linked =
                TableEdits.outcome(sources, waiting, add).step().orElseThrow().applyTo(waiting);

        assertThat(linked.needed().getFirst().source()).isEqualTo(linked.sources().getLast().id());
    }

    private Project make(GridEdit<NeededPermission> edit) {
        return step(edit).applyTo(PROJECT);
    }

    private ChangeSet step(GridEdit<NeededPermission> edit) {
        return TableEdits.outcome(table1, PROJECT, edit).step().orElseThrow();
    }

    private static GridEdit<NeededPermission> set(NeededPermission row, Map<String, String> texts) {
        return new GridEdit.CellsSet<>(LABEL, List.of(new RowTexts<>(row, texts)), List.of());
    }
}
