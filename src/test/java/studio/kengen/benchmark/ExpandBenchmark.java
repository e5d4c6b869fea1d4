package studio.kengen.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.Catalog;

/// How fast patterns become the actions that they mean, the catalogue having been read before.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ExpandBenchmark {
    private final Catalog catalog = Catalog.bundled();

    @Benchmark
    public List<Action> everything() {
        return catalog.expand("*");
    }

    @Benchmark
    public List<Action> everyRead() {
        return catalog.expand("*:Get*");
    }
}
