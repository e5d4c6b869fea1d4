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
import studio.kengen.catalog.Catalog;
import studio.kengen.identitycenter.SetFamily;
import studio.kengen.identitycenter.pattern.PatternFinder;
import studio.kengen.identitycenter.pattern.Patterns;
import studio.kengen.identitycenter.pattern.RandomSets;
import studio.kengen.identitycenter.pattern.SetGrant;
import studio.kengen.task.Progress;

/// The patterns among 1,000 permission sets: those of 66 teams that copied 12 roles and changed some. Each time in a new JVM,
/// because who asks in the studio asks once: nothing is compiled nor remembered then.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class PatternBenchmark {
    private final Catalog catalog = Catalog.bundled();
    private final List<SetGrant> sets = RandomSets.ofOrganization(1000, 1);

    @Benchmark
    public Patterns thousandSets() {
        return new PatternFinder(catalog)
                .find(sets, _ -> SetFamily.MEMBER, PatternFinder.NEAR, Progress.UNWATCHED);
    }
}
