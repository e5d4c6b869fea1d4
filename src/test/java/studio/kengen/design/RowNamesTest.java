package studio.kengen.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowNamesTest {
    private static final Project PROJECT =
            Project.empty("Map Lab")
                    .withRows(
                            Table.SOURCES,
                            List.of(
                                    source("src1", "Renderer"),
                                    source("src2", "Renderer"),
                                    source("src3", " ")))
                    .withRows(Table.NEEDED, List.of(needed("n7"), needed("n2")));

    private final RowNames names = RowNames.of(PROJECT);

    @Test
    void rowsOfTable1AreCalledByTheirPlace() {
        assertThat(names.name(new RowId("n2"))).isEqualTo("A2");
        assertThat(names.find(Table.NEEDED, "A1")).contains(new RowId("n7"));
    }

    @Test
    void everyRowIsFoundByItsNameEvenWhereNamesAreEqualOrMissing() {
        for (AccessSource source : PROJECT.sources()) {
            assertThat(names.find(Table.SOURCES, names.name(source.id()))).contains(source.id());
        }
        assertThat(names.name(new RowId("src2"))).isEqualTo("Renderer (src2)");
        assertThat(names.name(new RowId("src3"))).isEqualTo("src3");
    }

    @Test
    void aReferenceToNothingReadsAsItWasTyped() {
        RowId unknown = names.reference(Table.SOURCES, " Importer ");

        assertThat(names.name(unknown)).isEqualTo("Importer");
    }

    @Test
    void blankTextRefersToNoRow() {
        assertThat(names.reference(Table.SOURCES, " ")).isEqualTo(RowId.NONE);
        assertThat(names.name(RowId.NONE)).isEmpty();
    }

    @Test
    void aNameIsLookedUpInTheTablesThatTheCellMayReferTo() {
        assertThat(names.reference(List.of(Table.NEEDED, Table.UNACCEPTABLE), "A1"))
                .isEqualTo(new RowId("n7"));
    }

    private static AccessSource source(String id, String name) {
        return new AccessSource(new RowId(id), name, SourceKind.WORKLOAD, "", "", "");
    }

    private static NeededPermission needed(String id) {
        return new NeededPermission(
                new RowId(id), RowId.NONE, "s3", Set.of(), List.of(), RowId.NONE, List.of(), "");
    }
}
