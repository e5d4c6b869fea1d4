package studio.kengen.ui.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.kengen.design.Project;
import studio.kengen.exchange.project.ProjectFormatException;
import studio.kengen.exchange.project.ProjectReader;

/// The Map Lab sample.
public final class MapLab {
    private MapLab() {}

    public static Project project() {
        try {
            return ProjectReader.read(Files.readAllBytes(Path.of("samples/map-lab.kengen.json")))
                    .project();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ProjectFormatException broken) {
            throw new AssertionError(broken);
        }
    }
}
