package studio.kengen.design.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.kengen.design.DocumentSettings;
import studio.kengen.design.Premise;
import studio.kengen.design.Project;
import studio.kengen.design.ProjectDetails;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.i18n.Message;

class JournalTest {
    private static final Message LABEL = Message.of("test.step");

    @Test
    void aNewJournalIsSavedAndHasNothingToUndo() {
        Journal journal = Journal.of(Project.empty("p"));

        assertThat(journal.isChanged()).isFalse();
        assertThat(journal.undoable()).isEmpty();
        assertThat(journal.undo()).isEqualTo(journal);
        assertThat(journal.redo()).isEqualTo(journal);
    }

    @Test
    void undoBringsBackTheProjectAndRedoMakesTheStepAgain() {
        Journal before = Journal.of(Project.empty("p"));
        Journal after = before.with(insert(0, premise("a")));

        assertThat(after.undo().project()).isEqualTo(before.project());
        assertThat(after.undo().redo().project()).isEqualTo(after.project());
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        Journal journal =
                Journal.of(Project.empty("p"))
                        .with(insert(0, premise("a")))
                        .undo()
                        .with(insert(0, premise("b")));

        assertThat(journal.redoable()).isEmpty();
    }

    @Test
    void savedIsAPositionThatUndoAndRedoPassThrough() {
        Journal saved = Journal.of(Project.empty("p")).with(insert(0, premise("a"))).saved();

        assertThat(saved.isChanged()).isFalse();
        assertThat(saved.undo().isChanged()).isTrue();
        assertThat(saved.undo().redo().isChanged()).isFalse();
    }

    @Test
    void theSavedStateIsOutOfReachOnceItsStepIsForgotten() {
        Journal journal =
                Journal.of(Project.empty("p"))
                        .with(insert(0, premise("a")))
                        .saved()
                        .undo()
                        .with(insert(0, premise("b")));

        assertThat(journal.isChanged()).isTrue();
        assertThat(journal.undo().isChanged()).isTrue();
    }

    @Test
    void rowsKeepTheirIdWhenTheyAreReplaced() {
        assertThatThrownBy(() -> new Change.RowReplaced(Table.PREMISES, premise("a"), premise("b")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static List<Integer> seeds() {
        return IntStream.range(0, 200).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyChangeIsTakenBackByItsInverse(int seed) {
        Random random = new Random(seed);
        Project project =
                Project.empty("p")
                        .withRows(
                                Table.PREMISES,
                                IntStream.range(0, 6).mapToObj(i -> premise("p" + i)).toList());
        for (int step = 0; step < 20; step++) {
            Change change = randomChange(random, project, step);
            Project changed = change.applyTo(project);
            assertThat(change.inverse().applyTo(changed)).isEqualTo(project);
            project = changed;
        }
    }

    private static Change randomChange(Random random, Project project, int step) {
        List<Row> rows = new ArrayList<>(project.rows(Table.PREMISES));
        int at = rows.isEmpty() ? 0 : random.nextInt(rows.size());
        int count = rows.isEmpty() ? 0 : 1 + random.nextInt(rows.size() - at);
        return switch (rows.isEmpty() ? 0 : random.nextInt(5)) {
            case 0 ->
                    new Change.RowsInserted(
                            Table.PREMISES, at, List.of(premise("n" + step), premise("m" + step)));
            case 1 -> new Change.RowsRemoved(Table.PREMISES, at, rows.subList(at, at + count));
            case 2 ->
                    new Change.RowReplaced(
                            Table.PREMISES,
                            rows.get(at),
                            new Premise(rows.get(at).id(), "changed " + step));
            case 3 ->
                    new Change.RowsMoved(
                            Table.PREMISES, at, count, random.nextInt(rows.size() - count + 1));
            default ->
                    new Change.DetailsChanged(
                            project.details(),
                            new ProjectDetails(
                                    "name " + step, "", new DocumentSettings(true, false)));
        };
    }

    private static ChangeSet insert(int at, Row row) {
        return ChangeSet.of(LABEL, new Change.RowsInserted(Table.PREMISES, at, List.of(row)));
    }

    private static Premise premise(String id) {
        return new Premise(new RowId(id), "text of " + id);
    }
}
