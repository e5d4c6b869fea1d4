package studio.kengen.check.practice.fix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import studio.kengen.check.practice.signal.SignalOutcome;
import studio.kengen.check.practice.signal.Subject;

/// The fixes that the studio has for signals, as files beside this class.
public final class Fixes {
    private static final int MOST_COMMANDS = 500;

    private Fixes() {}

    /// A document of the studio's, and the signals that it mends.
    private record Known(FixKind kind, String file, List<String> signals) {}

    private static final List<Known> DOCUMENTS =
            lines("documents.txt").stream()
                    .map(line -> line.split("\t"))
                    .map(cells ->
                            new Known(
                                    FixKind.valueOf(
                                            cells[1].replace('-', '_').toUpperCase(Locale.ROOT)),
                                    cells[0],
                                    List.of(cells[2].split(" "))))
                    .toList();

    private static final List<String[]> COMMANDS =
            lines("commands.txt").stream().map(line -> line.split("\t", 2)).toList();

    /// The documents that mend a signal, whatever its subjects are.
    public static List<Fix> documents(String signal) {
        return DOCUMENTS.stream()
                .filter(known -> known.signals().contains(signal))
                .map(known -> new Fix(known.kind(), known.file(), text(known.file())))
                .toList();
    }

    /// Every document that there is.
    public static List<Fix> documents() {
        return DOCUMENTS.stream()
                .map(known -> new Fix(known.kind(), known.file(), text(known.file())))
                .toList();
    }

    /// The fixes for what was found: documents, and commands with the names of the subjects filled in.
    public static List<Fix> of(SignalOutcome outcome) {
        List<Fix> fixes = new ArrayList<>(documents(outcome.signal().id()));
        List<String> commands =
                COMMANDS.stream()
                        .filter(line -> List.of(line[0].split(" ")).contains(outcome.signal().id()))
                        .flatMap(line ->
                                outcome.subjects().stream()
                                        .map(subject -> filled(line[1], subject)))
                        .distinct()
                        .limit(MOST_COMMANDS)
                        .toList();
        if (!commands.isEmpty()) {
            fixes.add(
                    new Fix(FixKind.COMMANDS, "commands.txt", String.join("\n", commands) + '\n'));
        }
        return List.copyOf(fixes);
    }

    /// A subject `user / 1` is a key of the user. What a shell would take apart is quoted.
    private static String filled(String command, Subject subject) {
        String name = subject.name();
        String user = name.contains(" / ") ? name.substring(0, name.indexOf(" / ")) : name;
        return command.replace("{user}", quoted(user))
                .replace("{name}", quoted(name))
                .replace("{arn}", quoted(subject.arn()))
                .replace("{account}", quoted(subject.account()));
    }

    private static String quoted(String word) {
        return word.matches("[\\w+=,.@:/-]+") ? word : '\'' + word.replace("'", "'\\''") + '\'';
    }

    private static List<String> lines(String file) {
        return text(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Fixes.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
