package studio.kengen.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.Designs;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.Document;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.task.Progress;

class RefusedSourcesTest {
    private static final Catalog CATALOG = Catalog.bundled();
    private static final Project DESIGN =
            Designs.mapsBucket()
                    .withRows(
                            Table.NEEDED,
                            List.of(
                                    needed("n1", Set.of(AccessLevel.READ), List.of()),
                                    needed("n2", Set.of(), List.of("s3:PutObject")),
                                    needed("n3", Set.of(), List.of("s3:GetObject"))));

    @Test
    void documentsThatGrantWhatIsNeededRefuseNobody() {
        Areas areas = Areas.of(DESIGN, CATALOG);

        assertThat(find(areas, generated(areas))).isEmpty();
    }

    @Test
    void everyRowWithARequestThatIsNotAllowedIsNamedWithTheRequest() {
        Areas areas = Areas.of(DESIGN, CATALOG);
        Areas readers =
                Areas.of(
                        DESIGN.withRows(Table.NEEDED, List.of(DESIGN.needed().getLast())), CATALOG);

        List<RefusedSource> refused = find(areas, generated(readers));

        assertThat(refused).hasSize(1);
        assertThat(refused.getFirst().source()).isEqualTo(new RowId("app"));
        assertThat(refused.getFirst().rows()).containsExactly(new RowId("n1"), new RowId("n2"));
        assertThat(refused.getFirst().refutations())
                .extracting(refutation -> refutation.witness().action())
                .contains("s3:PutObject");
    }

    private static NeededPermission needed(
            String id, Set<AccessLevel> levels, List<String> actions) {
        return Designs.needed(id, "app", "s3", levels, actions, "maps");
    }

    private static List<RefusedSource> find(
            Areas areas, Attachments<? extends Document> documents) {
        return new RefusedSources(CATALOG).find(areas, documents, Progress.UNWATCHED);
    }

    private static Attachments<? extends Document> generated(Areas areas) {
        return new DocumentGenerator(CATALOG, ControlKnowledge.bundled())
                .generate(areas)
                .attachments();
    }
}
