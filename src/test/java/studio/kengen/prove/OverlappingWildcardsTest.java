package studio.kengen.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Impact;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.Table;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.Designs;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.prove.Proof.Result;

/// Wildcards that overlap cut resources into twice as many pieces with each of them.
class OverlappingWildcardsTest {
    private static final Catalog CATALOG = Catalog.bundled();
    private static final int MANY = 40;
    private static final int SEVERAL = 20;

    @Test
    void theArnsOfOneTargetAreNotToldApart() {
        Project one =
                project(
                        List.of(Designs.target("maps", "s3", arns(0, MANY))),
                        List.of(read("n1", "maps")));

        assertThat(proofs(one)).extracting(Proof::result).containsOnly(Result.PROVED);
    }

    @Test
    void targetsThatOverlapInManyWaysAreUndecidedAndSayWhyOrAreProved() {
        List<Row> targets = new ArrayList<>();
        List<Row> needed = new ArrayList<>();
        for (int i = 0; i < SEVERAL; i++) {
            targets.add(Designs.target("maps" + i, "s3", arns(i, i + 1)));
            needed.add(
                    Designs.needed(
                            "n" + i,
                            i % 2 == 0 ? "app" : "other",
                            "s3",
                            Set.of(),
                            List.of(i % 3 == 0 ? "s3:GetObject" : "s3:GetObjectTagging"),
                            "maps" + i));
        }
        assertThat(proofs(project(targets, needed)))
                .allMatch(proof ->
                        proof.result() == Result.PROVED
                                || proof.detail().key().equals("prove.open.pieces"));
    }

    private static NeededPermission read(String id, String target) {
        return Designs.needed(id, "app", "s3", Set.of(AccessLevel.READ), List.of(), target);
    }

    private static Project project(List<? extends Row> targets, List<? extends Row> needed) {
        AccessTarget first = (AccessTarget) targets.getFirst();
        return Designs.mapsBucket()
                .withRows(Table.TARGETS, List.copyOf(targets))
                .withRows(Table.NEEDED, List.copyOf(needed))
                .withRows(
                        Table.UNACCEPTABLE,
                        List.of(
                                Designs.unacceptable(
                                        "u1",
                                        "s3",
                                        Set.of(AccessLevel.WRITE),
                                        List.of(),
                                        first.id().value(),
                                        Impact.CRITICAL)));
    }

    private static String[] arns(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "arn:aws:s3:::maps/*" + Character.toString('a' + i % 26) + i + "*")
                .toArray(String[]::new);
    }

    private static List<Proof> proofs(Project project) {
        Areas areas = Areas.of(project, CATALOG);
        return new Prover(CATALOG)
                .prove(
                        areas,
                        new DocumentGenerator(CATALOG, ControlKnowledge.bundled())
                                .generate(areas)
                                .attachments());
    }
}
