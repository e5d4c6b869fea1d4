package studio.kengen.benchmark;

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
import studio.kengen.control.ControlKnowledge;
import studio.kengen.design.Project;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.Designs;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.kind.DocumentGenerator;

/// Every document of 1,000 rows of Table 1 and 300 of Table 3-1.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class GenerateBenchmark {
    @Param({"100", "1000"})
    private int neededRows;

    private final Catalog catalog = Catalog.bundled();
    private final DocumentGenerator generator =
            new DocumentGenerator(catalog, ControlKnowledge.bundled());
    private Areas areas = Areas.of(Project.empty(""), catalog);

    @Setup
    public void design() {
        areas = Areas.of(Designs.ofSize(neededRows, neededRows * 3 / 10, 1), catalog);
    }

    @Benchmark
    public DocumentSet everyDocument() {
        return generator.generate(areas);
    }
}
