package studio.kengen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `kengen [PROJECT]`: opens the studio. Everything else is a subcommand.
@Command(name = "kengen", versionProvider = Version.class, mixinStandardHelpOptions = true)
final class KengenCommand implements Callable<Integer> {
    private final Studio studio;

    @Parameters(arity = "0..1", paramLabel = "PROJECT", descriptionKey = "cli.option.openProject")
    private @Nullable Path project;

    KengenCommand(Studio studio) {
        this.studio = studio;
    }

    @Override
    public Integer call() {
        return studio.open(Optional.ofNullable(project));
    }

    /// The subcommands, each with what it needs.
    static List<Callable<Integer>> subcommands(Console console) {
        return List.of(
                new GenerateCommand(console),
                new ConvertCommand(console),
                new ImportCommand(console),
                new ReportCommand(console),
                new ExpandCommand(console),
                new ShrinkCommand(console),
                new CheckCommand(console),
                new ProveCommand(console),
                new EvaluateCommand(console),
                new CompareCommand(console),
                new CatalogCommand(console));
    }
}
