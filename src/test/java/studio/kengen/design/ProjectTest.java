package studio.kengen.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectTest {
    @Test
    void newIdsAreTakenByNoRow() {
        Project project = premises(Project.empty("p"), "pre1", "pre3");

        assertThat(project.newIds(Table.PREMISES, 2))
                .containsExactly(new RowId("pre4"), new RowId("pre5"));
        assertThat(project.newId(Table.THREATS)).isEqualTo(new RowId("t1"));
    }

    @Test
    void theIdOfADeletedRowIsNotGivenToAnother() {
        Project deleted = premises(premises(Project.empty("p"), "pre1", "pre2"), "pre1");

        assertThat(deleted.newId(Table.PREMISES)).isEqualTo(new RowId("pre3"));
        assertThat(premises(deleted, "pre1", "pre2").newId(Table.PREMISES))
                .isEqualTo(new RowId("pre3"));
    }

    @Test
    void whatWasDeletedDoesNotMakeAProjectDifferent() {
        Project one = premises(Project.empty("p"), "pre1");
        Project other = premises(premises(Project.empty("p"), "pre1", "pre2"), "pre1");

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
    }

    private static Project premises(Project project, String... ids) {
        List<Premise> rows =
                List.of(ids).stream().map(id -> new Premise(new RowId(id), "")).toList();
        return project.withRows(Table.PREMISES, rows);
    }
}
