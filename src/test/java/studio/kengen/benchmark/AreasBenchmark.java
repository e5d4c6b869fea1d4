package studio.kengen.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.Impact;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.Table;
import studio.kengen.design.area.AreaCounts;
import studio.kengen.design.area.AreaFilter;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.Designs;

/// Everything that follows from 1,000 rows of Table 1 and 300 of Table 3-1, anew and after the edit of one cell.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AreasBenchmark {
    @Param({"1000"})
    private int neededRows;

    private final Catalog catalog = Catalog.bundled();
    private Project project = Project.empty("");
    private Project neededEdited = project;
    private Project unacceptableEdited = project;
    private Areas areas = Areas.of(project, catalog);

    @Setup
    public void design() {
        project = Designs.ofSize(neededRows, neededRows * 3 / 10, 1);
        areas = Areas.of(project, catalog);
        neededEdited = withFirst(Table.NEEDED, firstNeeded());
        unacceptableEdited = withFirst(Table.UNACCEPTABLE, firstUnacceptable());
    }

    @Benchmark
    public AreaCounts everything() {
        return Areas.of(project, catalog).counts(AreaFilter.ALL);
    }

    @Benchmark
    public AreaCounts afterAnEditOfTable1() {
        return areas.after(neededEdited).counts(AreaFilter.ALL);
    }

    @Benchmark
    public AreaCounts afterAnEditOfTable31() {
        return areas.after(unacceptableEdited).counts(AreaFilter.ALL);
    }

    private Project withFirst(Table table, Row row) {
        List<Row> rows = new ArrayList<>(project.rows(table));
        rows.set(0, row);
        return project.withRows(table, rows);
    }

    private Row firstNeeded() {
        var row = project.needed().getFirst();
        return Designs.needed(
                row.id().value(),
                row.source().value(),
                row.service(),
                Set.of(AccessLevel.READ, AccessLevel.LIST),
                List.of(),
                row.target().value());
    }

    private Row firstUnacceptable() {
        var row = project.unacceptable().getFirst();
        return Designs.unacceptable(
                row.id().value(),
                row.service(),
                Set.of(AccessLevel.WRITE),
                List.of(),
                row.target().value(),
                Impact.CRITICAL);
    }
}
