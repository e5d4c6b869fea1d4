package studio.kengen.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final RowId ROW = new RowId("n1");

    @Test
    void aRowIsCoveredByItsControlsAndItsAcceptedRisks() {
        Control control = control("c1", List.of(ROW, ROW));
        AcceptedRisk risk = new AcceptedRisk(new RowId("risk1"), List.of(ROW), "", "", null);
        Coverage coverage =
                Coverage.of(
                        Project.empty("p")
                                .withRows(Table.CONTROLS, List.of(control))
                                .withRows(Table.ACCEPTED_RISKS, List.of(risk)));

        assertThat(coverage.controls(ROW)).containsExactly(control);
        assertThat(coverage.acceptedRisks(ROW)).containsExactly(risk);
        assertThat(coverage.covers(ROW)).isTrue();
    }

    @Test
    void aRowThatNothingNamesIsNotCovered() {
        Coverage coverage =
                Coverage.of(
                        Project.empty("p")
                                .withRows(Table.CONTROLS, List.of(control("c1", List.of(ROW)))));

        assertThat(coverage.covers(new RowId("n2"))).isFalse();
        assertThat(coverage.controls(new RowId("n2"))).isEmpty();
    }

    private static Control control(String id, List<RowId> covers) {
        return new Control(
                new RowId(id), covers, Method.MONITORING, "GuardDuty", List.of(), RowId.NONE, "");
    }
}
