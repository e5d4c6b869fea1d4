package studio.kengen.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import studio.kengen.design.Project;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.exchange.project.ProjectFile;
import studio.kengen.exchange.project.ProjectWriter;
import studio.kengen.i18n.Message;
import studio.kengen.workspace.ProjectFiles;

/// The project file that something is imported into; a new project where there is no such file.
final class ImportTarget {
    private static final String ENDING = ".json";
    private static final String PROJECT = ".kengen";

    private final Path path;
    private final ProjectFile file;
    private final boolean isNew;
    private final boolean doubtful;
    private final Console console;

    private ImportTarget(
            Path path, ProjectFile file, boolean isNew, boolean doubtful, Console console) {
        this.path = path;
        this.file = file;
        this.isNew = isNew;
        this.doubtful = doubtful;
        this.console = console;
    }

    /// Reads the file, or begins a project that is called as the file is. Nothing is written yet.
    ///
    /// @throws UnusableInput where the file is no project, or a new one would not be called as projects are
    static ImportTarget of(Path path, Console console) {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            ProjectInput input = ProjectInput.read(path);
            boolean doubtful = input.tellProblems(console);
            return new ImportTarget(path, input.file(), false, doubtful, console);
        }
        if (!path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new UnusableInput(Message.of("cli.import.unknownEnding", path.toString()));
        }
        ProjectFile empty = ProjectFile.of(Project.empty(name(path)));
        return new ImportTarget(path, empty, true, false, console);
    }

    Project project() {
        return file.project();
    }

    /// Whether some of the project was not understood; it is kept all the same.
    boolean isDoubtful() {
        return doubtful;
    }

    /// Writes the project with `change` made, whole or not at all, and tells which file that was.
    ///
    /// @throws UnusableInput where it cannot be written
    void save(ChangeSet change) {
        byte[] bytes = ProjectWriter.write(change.applyTo(project()), file);
        ProjectFiles.write(path, bytes)
                .ifPresent(problem -> {
                    throw new UnusableInput(problem);
                });
        console.print(
                Message.of(
                        isNew ? "cli.import.newProject" : "cli.import.intoProject",
                        path.toString()));
    }

    private static String name(Path path) {
        String file = String.valueOf(path.getFileName());
        String name = file.substring(0, file.length() - ENDING.length());
        return name.endsWith(PROJECT) && name.length() > PROJECT.length()
                ? name.substring(0, name.length() - PROJECT.length())
                : name;
    }
}
