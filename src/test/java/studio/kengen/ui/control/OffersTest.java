package studio.kengen.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.control.proposal.SameControl;
import studio.kengen.design.Control;
import studio.kengen.design.Method;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.area.Areas;
import studio.kengen.i18n.Messages;
import studio.kengen.prove.Protection;
import studio.kengen.ui.filing.Sample;

class OffersTest {
    private static final Project MAP_LAB = Sample.MAP_LAB.read();

    @Test
    void ofSeveralMattersEachProposalSuitsEach() {
        ControlBasis basis = basis(MAP_LAB);
        List<RowId> rows = basis.matters().stream().map(Matter::id).limit(4).toList();

        Offers together = Offers.of(basis, rows);

        assertThat(together.rows()).isEqualTo(rows);
        for (RowId row : rows) {
            Offers alone = Offers.of(basis, List.of(row));
            assertThat(controls(alone)).containsAll(controls(together));
        }
    }

    @Test
    void aControlOfTheUsersOwnIsTakenToBeAboutEveryDangerousAction() {
        List<RowId> all = basis(MAP_LAB).matters().stream().map(Matter::id).toList();
        Control own =
                new Control(
                        new RowId("own"),
                        all,
                        Method.CONDITION,
                        "Only from the office",
                        List.of(),
                        RowId.NONE,
                        "");
        ControlBasis basis = basis(MAP_LAB.withRows(Table.CONTROLS, List.of(own)));

        Offers offers = Offers.of(basis, all);

        assertThat(offers.uncovered()).isEmpty();
        assertThat(offers.controls()).containsExactly(own);
    }

    @Test
    void aNeededRowWithoutControlsIsUncovered() {
        Project open =
                MAP_LAB.withRows(Table.CONTROLS, List.<Control>of())
                        .withRows(Table.ACCEPTED_RISKS, List.of());
        ControlBasis basis = basis(open);
        Matter matter = basis.matters().getFirst();

        Offers offers = Offers.of(basis, List.of(matter.id()));

        assertThat(matter.isNeeded()).isTrue();
        assertThat(offers.uncovered()).containsExactlyElementsOf(basis.dangerous().of(matter.id()));
        assertThat(offers.controls()).isEmpty();
    }

    @Test
    void rowsThatAreNoMatterAreLeftOut() {
        Offers offers = Offers.of(basis(MAP_LAB), List.of(new RowId("gone")));

        assertThat(offers.matters()).isEmpty();
        assertThat(offers.proposals().proposals()).isEmpty();
        assertThat(offers.bundles()).isEmpty();
    }

    @Test
    void whatNobodyNeedsIsControlledOnlyWhereItIsProved() {
        ControlBasis unknown = basis(MAP_LAB);
        RowId row = unneeded(unknown).getFirst().id();

        assertThat(unneeded(unknown)).extracting(Matter::state).containsOnly(MatterState.UNPROVED);
        assertThat(state(unknown.proved(Map.of(row, Protection.PREVENTED)), row))
                .isEqualTo(MatterState.CONTROLLED);
        assertThat(state(unknown.proved(Map.of(row, Protection.OPEN)), row))
                .isEqualTo(MatterState.OPEN);
        assertThat(state(unknown.proved(Map.of(row, Protection.UNDECIDED)), row))
                .isEqualTo(MatterState.UNPROVED);
    }

    private static List<Matter> unneeded(ControlBasis basis) {
        return basis.matters().stream().filter(matter -> !matter.isNeeded()).toList();
    }

    private static MatterState state(ControlBasis basis, RowId row) {
        return unneeded(basis).stream()
                .filter(matter -> matter.id().equals(row))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static List<String> controls(Offers offers) {
        return offers.proposals().proposals().stream()
                .map(proposal -> String.valueOf(SameControl.key(proposal.control())))
                .toList();
    }

    private static ControlBasis basis(Project project) {
        Catalog catalog = Catalog.bundled();
        return new ControlBasis(
                Areas.of(project, catalog),
                ProjectKnowledge.of(project, catalog),
                catalog,
                Map.of(),
                Messages.in(Locale.ENGLISH)::text);
    }
}
