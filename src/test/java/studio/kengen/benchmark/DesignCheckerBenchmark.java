package studio.kengen.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import studio.kengen.catalog.Catalog;
import studio.kengen.check.Finding;
import studio.kengen.check.design.DesignChecker;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.Table;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.Designs;
import studio.kengen.policy.Condition;

/// The checks of a design, as they run after every edit. Rows have levels, a named action, a pattern and two conditions.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DesignCheckerBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Param({"1000"})
    private int neededRows;

    private final Catalog catalog = Catalog.bundled();
    private Areas areas = Areas.of(Project.empty(""), catalog);

    @Setup
    public void design() {
        Project project = Designs.ofSize(neededRows, neededRows * 3 / 10, 1);
        List<Row> rows = new ArrayList<>();
        project.needed().forEach(row -> rows.add(withActionsAndConditions(row)));
        areas = Areas.of(project.withRows(Table.NEEDED, rows), catalog);
    }

    @Benchmark
    public List<Finding> check() {
        return DesignChecker.check(areas, catalog, TODAY);
    }

    private Row withActionsAndConditions(NeededPermission row) {
        String action = catalog.service(row.service()).orElseThrow().actions().getFirst().name();
        return new NeededPermission(
                row.id(),
                row.source(),
                row.service(),
                row.accessLevels(),
                List.of(action, "Get*", "Misspelt"),
                row.target(),
                List.of(
                        new Condition("StringEquals", "aws:SourceVpc", List.of("vpc-1")),
                        new Condition(
                                "StringEquals", "aws:ResourceTag/class", List.of("customer"))),
                row.note());
    }
}
