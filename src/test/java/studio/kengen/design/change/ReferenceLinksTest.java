package studio.kengen.design.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.kengen.design.AccessSource;
import studio.kengen.design.Control;
import studio.kengen.design.Method;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.i18n.Message;

class ReferenceLinksTest {
    private static final AccessSource RENDERER =
            new AccessSource(new RowId("src1"), "Renderer", SourceKind.WORKLOAD, "", "", "");
    private static final Project PROJECT =
            Project.empty("Map Lab")
                    .withRows(Table.SOURCES, List.of(RENDERER))
                    .withRows(Table.NEEDED, List.of(needed("n1", "src1"), needed("n2", "Importer")))
                    .withRows(
                            Table.CONTROLS,
                            List.of(
                                    new Control(
                                            new RowId("c1"),
                                            List.of(new RowId("n1"), new RowId("n2")),
                                            Method.MEDIATED_ACCESS,
                                            "",
                                            List.of(),
                                            new RowId("src1"),
                                            "")));

    @Test
    void aRowThatGetsTheNameOthersWaitedForIsLinkedToThem() {
        Row importer =
                new AccessSource(new RowId("src2"), "Importer", SourceKind.WORKLOAD, "", "", "");

        Project changed = make(new Change.RowsInserted(Table.SOURCES, 1, List.of(importer)));

        assertThat(changed.needed().get(1).source()).isEqualTo(new RowId("src2"));
    }

    @Test
    void aDeletedSourceLeavesItsNameBehind() {
        Project changed = make(new Change.RowsRemoved(Table.SOURCES, 0, List.of(RENDERER)));

        assertThat(RowNames.of(changed).name(changed.needed().getFirst().source()))
                .isEqualTo("Renderer");
        assertThat(changed.controls().getFirst().mediator()).isEqualTo(new RowId("Renderer"));
    }

    @Test
    void aDeletedRowIsNoLongerCovered() {
        Row first = PROJECT.needed().getFirst();

        Project changed = make(new Change.RowsRemoved(Table.NEEDED, 0, List.of(first)));

        assertThat(changed.controls().getFirst().covers()).containsExactly(new RowId("n2"));
    }

    @Test
    void undoingTheStepGivesEverythingBack() {
        ChangeSet step =
                ReferenceLinks.withLinks(
                        step(new Change.RowsRemoved(Table.SOURCES, 0, List.of(RENDERER))), PROJECT);

        assertThat(step.inverse().applyTo(step.applyTo(PROJECT))).isEqualTo(PROJECT);
    }

    @Test
    void aStepThatTouchesNoReferenceStaysAsItIs() {
        ChangeSet step =
                step(
                        new Change.RowReplaced(
                                Table.SOURCES,
                                RENDERER,
                                new AccessSource(
                                        RENDERER.id(),
                                        "Painter",
                                        SourceKind.WORKLOAD,
                                        "",
                                        "",
                                        "")));

        assertThat(ReferenceLinks.withLinks(step, PROJECT)).isEqualTo(step);
    }

    private static Project make(Change change) {
        return ReferenceLinks.withLinks(step(change), PROJECT).applyTo(PROJECT);
    }

    private static ChangeSet step(Change change) {
        return ChangeSet.of(Message.of("test.step"), change);
    }

    private static NeededPermission needed(String id, String source) {
        return new NeededPermission(
                new RowId(id),
                new RowId(source),
                "s3",
                Set.of(),
                List.of(),
                RowId.NONE,
                List.of(),
                "");
    }
}
