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

/// A project file that a command was given.
final class ProjectInput {
    private final Path path;
    private final byte[] bytes;
    private final ProjectFile file;

    private ProjectInput(Path path, byte[] bytes, ProjectFile file) {
        this.path = path;
        this.bytes = bytes;
        this.file = file;
    }

    /// Reads the file; what is wrong inside it is for [#tellProblems].
    ///
    /// @throws UnusableInput where it cannot be read, or is no project
    static ProjectInput read(Path path) {
        try {
