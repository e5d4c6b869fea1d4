package studio.kengen.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.kengen.evidence.EvidenceKind;
import studio.kengen.i18n.Message;

/// `kengen import KIND FILE… -o PROJECT`: what AWS exported, into a project.
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    /// Evidence of whatever kind it turns out to be.
    private static final String AUTO = "auto";

    private final Console console;

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "cli.option.importKind")
    private String kind = AUTO;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            descriptionKey = "cli.option.imported")
    private List<Path> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PROJECT",
            required = true,
            descriptionKey = "cli.option.importInto")
    private Path output = Path.of("");

    @Option(names = "--account", paramLabel = "NUMBER", descriptionKey = "cli.option.importAccount")
    private @Nullable String account;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (kind.equals(IdentityCenterArrival.KIND)) {
            return importIdentityCenter();
        }
        Optional<EvidenceKind> evidence = EvidenceKind.ofKey(kind);
        if (evidence.isEmpty() && !kind.equals(AUTO)) {
            throw new UnusableInput(Message.of("cli.import.unknownKind", kind, kinds()));
        }
        ImportTarget target = ImportTarget.of(output, console);
        boolean doubtful =
                new EvidenceArrival(evidence, Optional.ofNullable(account), console)
                        .into(target, files);
        return ExitStatus.of(doubtful || target.isDoubtful());
    }

    private int importIdentityCenter() {
        if (account != null) {
            throw new UnusableInput(Message.of("cli.import.accountNotAsked"));
        }
        ImportTarget target = ImportTarget.of(output, console);
        boolean doubtful = new IdentityCenterArrival(console).into(target, files);
        return ExitStatus.of(doubtful || target.isDoubtful());
    }

    private static String kinds() {
        return Stream.concat(
                        Arrays.stream(EvidenceKind.values()).map(EvidenceKind::key),
                        Stream.of(IdentityCenterArrival.KIND, AUTO))
                .collect(Collectors.joining(", "));
    }
}
