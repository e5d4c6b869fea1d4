package studio.kengen.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import studio.kengen.design.Project;
import studio.kengen.exchange.project.Position;
import studio.kengen.exchange.project.ProjectFile;
import studio.kengen.exchange.project.ProjectFormatException;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonPointer;
import studio.kengen.policy.JsonSource;
import studio.kengen.workspace.FileStamp;
import studio.kengen.workspace.ProjectFiles;
import studio.kengen.workspace.ReadOutcome;

/// A project file that a command was given.
final class ProjectInput {
    private static final String ENDING = ".kengen.json";
    private static final JsonPointer FORMAT = JsonPointer.ROOT.child("format");
    private static final JsonPointer STATEMENT = JsonPointer.ROOT.child("Statement");

    private final Path path;
    private final byte[] bytes;
    private final ProjectFile file;

    private ProjectInput(Path path, byte[] bytes, ProjectFile file) {
        this.path = path;
        this.bytes = bytes;
        this.file = file;
    }

    /// Whether a file is a project, by its name or by its content.
    ///
    /// @throws UnusableInput where it cannot be read
    static boolean isProject(Path path) {
        return isProject(path, JsonSource.read(InputFiles.bytes(path)));
    }

    /// As [#isProject(Path)], for a file that was read before.
    static boolean isProject(Path path, JsonSource content) {
        return path.toString().endsWith(ENDING) || (content.has(FORMAT) && !content.has(STATEMENT));
    }

    /// Reads the file; what is wrong inside it is for [#tellProblems].
    ///
    /// @throws UnusableInput where it cannot be read, or is no project
    static ProjectInput read(Path path) {
        byte[] bytes = InputFiles.bytes(path);
        return switch (ProjectFiles.read(path, bytes)) {
            case ReadOutcome.Read(ProjectFile file, FileStamp _) ->
                    new ProjectInput(path, bytes, file);
            case ReadOutcome.Unreadable(Message why) -> throw new UnusableInput(why);
        };
    }

    /// The path as it was given.
    Path path() {
        return path;
    }

    ProjectFile file() {
        return file;
    }

    Project project() {
        return file.project();
    }

    /// Names every place that could not be understood on standard error.
    ///
    /// @return whether there was any
    boolean tellProblems(Console console) {
        file.problems()
                .forEach(problem ->
                        console.tell(
                                Message.of(
                                        "cli.file.place",
                                        path.toString(),
                                        problem.line(),
                                        problem.column(),
                                        problem.message())));
        return !file.problems().isEmpty();
    }

    /// Where the values with these JSON pointers begin in the file.
    Map<String, Position> locate(Set<String> pointers) {
        try {
            return ProjectReader.locate(bytes, pointers);
        } catch (ProjectFormatException e) {
            throw new IllegalStateException("the same bytes were read before", e);
        }
    }
}
