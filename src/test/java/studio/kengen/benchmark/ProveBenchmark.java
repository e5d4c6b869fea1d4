package studio.kengen.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import studio.kengen.control.ControlKnowledge;
import studio.kengen.design.Project;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.Designs;
import studio.kengen.exchange.project.ProjectFormatException;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.prove.Proof;
import studio.kengen.prove.Prover;

/// All four obligations for the generated documents of Map Lab, and of designs of growing size.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class ProveBenchmark {
    /// `map-lab`, or so many rows in Table 1 and 3 for 10 of them in Table 3-1.
    @Param({"map-lab", "100", "300", "1000", "3000"})
    private String design = "";

    private final Catalog catalog = Catalog.bundled();
    private final Prover prover = new Prover(catalog);
    private Areas areas = Areas.of(Project.empty(""), catalog);
    private Attachments<GeneratedDocument> documents = new Attachments<>(List.of());

    @Setup
    public void design() throws IOException, ProjectFormatException {
        if (design.equals("map-lab")) {
            byte[] file = Files.readAllBytes(Path.of("samples/map-lab.kengen.json"));
            areas = Areas.of(ProjectReader.read(file).project(), catalog);
        } else {
            int rows = Integer.parseInt(design);
            areas = Areas.of(Designs.ofSize(rows, rows * 3 / 10, 1), catalog);
        }
        documents =
                new DocumentGenerator(catalog, ControlKnowledge.bundled())
                        .generate(areas)
                        .attachments();
    }

    @Benchmark
    public List<Proof> allObligations() {
        return prover.prove(areas, documents);
    }
}
