package studio.kengen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import studio.kengen.i18n.Message;

/// The files that a command was given; a directory stands for every `*.json` under it.
final class InputFiles {
    private InputFiles() {}

    /// The files, those of a directory sorted by path.
    ///
    /// @throws UnusableInput where a directory cannot be read, or nothing is there
    static List<Path> of(List<Path> given) {
        List<Path> files = new ArrayList<>();
        for (Path path : given) {
            if (Files.isDirectory(path)) {
                files.addAll(under(path));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    /// The content of a file.
    ///
    /// @throws UnusableInput where it cannot be read
    static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new UnusableInput(Message.of("cli.file.missing", path.toString()));
        } catch (IOException e) {
            throw new UnusableInput(Message.of("cli.file.unreadable", path.toString()));
        }
    }

    private static List<Path> under(Path directory) {
        try (Stream<Path> paths = Files.walk(directory)) {
            List<Path> files =
                    paths.filter(path -> path.toString().endsWith(".json"))
                            .filter(Files::isRegularFile)
                            .sorted()
                            .toList();
            if (files.isEmpty()) {
                throw new UnusableInput(Message.of("cli.directory.noJson", directory.toString()));
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableInput(Message.of("cli.file.unreadable", directory.toString()));
        }
    }
}
