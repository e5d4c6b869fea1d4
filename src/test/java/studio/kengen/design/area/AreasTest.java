package studio.kengen.design.area;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.kengen.design.area.Designs.needed;
import static studio.kengen.design.area.Designs.unacceptable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.Environment;
import studio.kengen.design.Impact;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.UnacceptablePermission;

class AreasTest {
    private static final Catalog CATALOG = Catalog.bundled();

    @Test
    void aRowMeetsBWhereActionAndResourceMeet() {
        RequestedPermission row =
                derive(
                                List.of(read("n1", "app", "GetObject", "maps")),
                                List.of(danger("u1", "GetObject", "private", Impact.CRITICAL)))
                        .requestedPermissions()
                        .getFirst();

        assertThat(row.impact()).contains(Impact.CRITICAL);
        assertThat(row.encounters().getFirst().common().getFirst().resources())
                .as("the part of the row that meets B")
                .containsExactly("arn:aws:s3:::maps/private/*");
    }

    @Test
    void aRowOnAnotherResourceOrWithAnotherActionDoesNotMeetB() {
        Areas areas =
                derive(
                        List.of(
                                read("n1", "app", "GetObject", "others"),
                                read("n2", "app", "PutObject", "maps")),
                        List.of(danger("u1", "GetObject", "maps", Impact.CRITICAL)));

        assertThat(areas.requestedPermissions())
                .allSatisfy(row -> assertThat(row.impact()).isEmpty());
    }

    @Test
    void theWorstImpactCounts() {
        Areas areas =
                derive(
                        List.of(read("n1", "app", "GetObject", "maps")),
                        List.of(
                                danger("u1", "GetObject", "maps", Impact.ACCEPTABLE),
                                danger("u2", "GetObject", "maps", Impact.CRITICAL),
                                danger("u3", "GetObject", "maps", Impact.LOCALIZED)));

        assertThat(areas.requestedPermissions().getFirst().impact()).contains(Impact.CRITICAL);
    }

    @Test
    void whatNobodyHasGradedCountsAsCritical() {
        UnacceptablePermission ungraded =
                new UnacceptablePermission(
                        new RowId("u1"),
                        "s3",
                        Set.of(),
                        List.of("GetObject"),
                        new RowId("maps"),
                        List.of(),
                        null,
                        "");
        Areas areas = derive(List.of(read("n1", "app", "GetObject", "maps")), List.of(ungraded));

        assertThat(areas.requestedPermissions().getFirst().impact()).contains(Impact.CRITICAL);
        assertThat(areas.areaB()).hasSize(1);
    }

    @Test
    void theThresholdDecidesWhatIsUnacceptable() {
        Project project =
                project(
                        List.of(read("n1", "app", "GetObject", "maps")),
                        List.of(danger("u1", "GetObject", "maps", Impact.LOCALIZED)));
        Project looser =
                project.withRows(
                        Table.ENVIRONMENTS,
                        List.of(new Environment(new RowId("env1"), "dev", Impact.CRITICAL, "")));

        assertThat(overlap(Areas.of(project, CATALOG))).isEqualTo(1);
        assertThat(overlap(Areas.of(looser, CATALOG))).isZero();
    }

    @Test
    void regionsCountPermissionsBySourceActionAndTarget() {
        Areas areas =
                derive(
                        List.of(
                                read("n1", "app", "GetObject", "maps"),
                                read("n2", "app", "ListBucket", "maps"),
                                read("n3", "other", "GetObject", "maps"),
                                read("n4", "other", "GetObject", "maps")),
                        List.of(
                                danger("u1", "GetObject", "maps", Impact.CRITICAL),
                                danger("u2", "DeleteObject", "maps", Impact.CRITICAL)));
        AreaCounts counts = areas.counts(AreaFilter.ALL);

        assertThat(counts.permissions(Region.NEEDED_ONLY)).isEqualTo(1);
        assertThat(counts.permissions(Region.NEEDED_AND_UNACCEPTABLE)).isEqualTo(2);
        assertThat(counts.permissions(Region.UNACCEPTABLE_ONLY)).isEqualTo(1);
        assertThat(counts.actions(Region.NEEDED_AND_UNACCEPTABLE)).isEqualTo(1);
        assertThat(
                        areas.permissions(Region.NEEDED_AND_UNACCEPTABLE, AreaFilter.ALL)
                                .getLast()
                                .rows())
                .containsExactly(new RowId("n3"), new RowId("n4"));
    }

    @Test
    void forOneSourceBMinusAIsWhatThatSourceDoesNotNeed() {
        Areas areas =
                derive(
                        List.of(read("n1", "app", "GetObject", "maps")),
                        List.of(danger("u1", "GetObject", "maps", Impact.CRITICAL)));

        assertThat(
                        areas.counts(new AreaFilter(new RowId("app"), ""))
                                .permissions(Region.UNACCEPTABLE_ONLY))
                .isZero();
        assertThat(
                        areas.counts(new AreaFilter(new RowId("other"), ""))
                                .permissions(Region.UNACCEPTABLE_ONLY))
                .isEqualTo(1);
    }

    static List<Integer> seeds() {
        return IntStream.range(0, 40).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void derivingAfterAChangeEqualsDerivingAnew(int seed) {
        Random random = new Random(seed);
        Project project = Designs.ofSize(40, 20, seed);
        Areas areas = Areas.of(project, CATALOG);
        for (int step = 0; step < 10; step++) {
            project = changed(random, project);
            areas = areas.after(project);
            Areas anew = Areas.of(project, CATALOG);
            assertThat(areas.requestedPermissions()).isEqualTo(anew.requestedPermissions());
            assertThat(areas.counts(AreaFilter.ALL)).isEqualTo(anew.counts(AreaFilter.ALL));
        }
    }

    private static Project changed(Random random, Project project) {
        Table table =
                List.of(Table.NEEDED, Table.UNACCEPTABLE, Table.TARGETS).get(random.nextInt(3));
        List<Row> rows = new ArrayList<>(project.rows(table));
        int at = random.nextInt(rows.size());
        switch (random.nextInt(3)) {
            case 0 -> rows.remove(at);
            case 1 -> Collections.swap(rows, at, random.nextInt(rows.size()));
            default -> rows.set(at, edited(random, rows.get(at)));
        }
        return project.withRows(table, rows);
    }

    private static Row edited(Random random, Row row) {
        return switch (row) {
            case NeededPermission needed ->
                    needed(
                            needed.id().value(),
                            needed.source().value(),
                            needed.service(),
                            Set.of(AccessLevel.READ),
                            List.of(),
                            needed.target().value());
            case UnacceptablePermission danger ->
                    unacceptable(
                            danger.id().value(),
                            danger.service(),
                            Set.of(AccessLevel.READ, AccessLevel.WRITE),
                            List.of(),
                            danger.target().value(),
                            random.nextBoolean() ? Impact.CRITICAL : Impact.ACCEPTABLE);
            default -> Designs.target(row.id().value(), "s3", "arn:aws:s3:::edited/*");
        };
    }

    private static int overlap(Areas areas) {
        return areas.counts(AreaFilter.ALL).permissions(Region.NEEDED_AND_UNACCEPTABLE);
    }

    private static Areas derive(
            List<NeededPermission> needed, List<UnacceptablePermission> unacceptable) {
        return Areas.of(project(needed, unacceptable), CATALOG);
    }

    private static Project project(
            List<NeededPermission> needed, List<UnacceptablePermission> unacceptable) {
        return Designs.mapsBucket()
                .withRows(Table.NEEDED, needed)
                .withRows(Table.UNACCEPTABLE, unacceptable);
    }

    private static NeededPermission read(String id, String source, String action, String target) {
        return needed(id, source, "s3", Set.of(), List.of(action), target);
    }

    private static UnacceptablePermission danger(
            String id, String action, String target, Impact impact) {
        return unacceptable(id, "s3", Set.of(), List.of(action), target, impact);
    }
}
