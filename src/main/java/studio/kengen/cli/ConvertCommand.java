package studio.kengen.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.kengen.design.Project;
import studio.kengen.design.area.Areas;
import studio.kengen.exchange.project.ProjectFile;
import studio.kengen.exchange.project.ProjectWriter;
import studio.kengen.exchange.xlsx.WorkbookImport;
import studio.kengen.exchange.xlsx.WorkbookReader;
import studio.kengen.exchange.xlsx.WorkbookWriter;
import studio.kengen.exchange.xlsx.problem.WorkbookException;
import studio.kengen.exchange.xlsx.problem.WorkbookProblem;
import studio.kengen.i18n.Message;
import studio.kengen.workspace.ProjectFiles;

/// `kengen convert IN OUT`: a project file to an Excel workbook or back, by the endings of the names.
@Command(name = "convert", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
    /// A project as it came in, and whether some of it was not understood.
    private record Input(ProjectFile file, boolean doubtful) {}

    private final Console console;

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "cli.option.convertIn")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "cli.option.convertOut")
    private Path out = Path.of("");

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!isWorkbook(out) && !isProject(out)) {
            throw new UnusableInput(Message.of("cli.convert.unknownEnding", out.toString()));
        }
        Input input = isWorkbook(in) ? readWorkbook() : readProject();
        boolean lossy = isWorkbook(out) && tellWhatStaysBehind(input.file());
        if (isWorkbook(out)) {
            writeWorkbook(input.file().project());
        } else {
            writeProject(input.file());
        }
        return ExitStatus.of(input.doubtful() || lossy);
    }

    private Input readProject() {
        ProjectInput input = ProjectInput.read(in);
        boolean doubtful = input.tellProblems(console);
        return new Input(input.file(), doubtful);
    }

    private Input readWorkbook() {
        try {
            WorkbookImport workbook = WorkbookReader.read(in);
            workbook.problems().forEach(problem -> console.tell(problem.message()));
            boolean doubtful =
                    workbook.problems().stream()
                            .anyMatch(problem ->
                                    problem.severity() == WorkbookProblem.Severity.WARNING);
            return new Input(ProjectFile.of(workbook.project()), doubtful);
        } catch (WorkbookException e) {
            throw new UnusableInput(e.problem());
        } catch (NoSuchFileException e) {
            throw new UnusableInput(Message.of("cli.file.missing", in.toString()));
        } catch (IOException e) {
            throw new UnusableInput(Message.of("cli.file.unreadable", in.toString()));
        }
    }

    /// A workbook has no place for keys that the studio does not know, nor for values that it could not read.
    private boolean tellWhatStaysBehind(ProjectFile file) {
        byte[] understood = ProjectWriter.write(file.project());
        boolean lossy = !Arrays.equals(ProjectWriter.write(file.project(), file), understood);
        if (lossy) {
            console.tell(Message.of("cli.convert.staysBehind", in.toString()));
        }
        return lossy;
    }

    private void writeWorkbook(Project project) {
        try {
            WorkbookWriter.write(Areas.of(project, Catalogs.inUse()), console.messages(), out);
        } catch (WorkbookException e) {
            throw new UnusableInput(e.problem());
        } catch (IOException e) {
            throw new UnusableInput(Message.of("cli.file.unwritable", out.toString()));
        }
    }

    private void writeProject(ProjectFile file) {
        ProjectFiles.write(out, ProjectWriter.write(file.project(), file))
                .ifPresent(problem -> {
                    throw new UnusableInput(problem);
                });
    }

    private static boolean isWorkbook(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private static boolean isProject(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
