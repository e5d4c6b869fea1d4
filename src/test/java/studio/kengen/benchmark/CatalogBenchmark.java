package studio.kengen.benchmark;

import java.util.ArrayList;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.ActionShrinker;
import studio.kengen.catalog.Catalog;
import studio.kengen.catalog.ResourceType;
import studio.kengen.catalog.Service;

/// What a user waits for in a fresh process: one service, the whole catalogue, the types of 50,000 pairs of ARN and
/// action, and a large set of actions as wildcards. Every measurement is the first call in a JVM of its own.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class CatalogBenchmark {
    @Benchmark
    public Service oneService() {
        return Catalog.bundled().service("s3").orElseThrow();
    }

    @Benchmark
    public List<Action> everything() {
        return Catalog.bundled().expand("*");
    }

    @Benchmark
    public int resourceTypesOfManyArns() {
        Service s3 = Catalog.bundled().service("s3").orElseThrow();
        List<String> arns = new ArrayList<>();
        for (int i = 0; i < 280; i++) {
            arns.add("arn:aws:s3:::bucket-" + i + (i % 2 == 0 ? "" : "/*"));
        }
        int types = 0;
        for (Action action : s3.actions()) {
            for (String arn : arns) {
                List<ResourceType> found = s3.resourceTypesOf(arn);
                types += action.takesResource() ? found.size() : 0;
            }
        }
        return types;
    }

    @Benchmark
    public List<String> shrinkTheWritesOfTheLargestService() {
        Catalog catalog = Catalog.bundled();
        List<Action> writes = new ArrayList<>(catalog.expand("ec2:*"));
        writes.removeIf(action -> action.name().startsWith("Describe"));
        return new ActionShrinker(catalog).shrink(writes);
    }

    /// Prints the heap that is in use after garbage collection, the 7 MB of the JVM and JMH included.
    @TearDown
    public void printUsedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("heap: %d KB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1024);
    }
}
