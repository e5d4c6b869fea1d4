package studio.kengen.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import studio.kengen.exchange.report.ReportKind;
import studio.kengen.ui.filing.Filing;
import studio.kengen.ui.filing.Reports;
import studio.kengen.ui.filing.Sample;
import studio.kengen.ui.filing.Workbooks;
import studio.kengen.workspace.SettingsStore;

/// The menu "File".
public final class FileCommands {
    public final Command newProject;
    public final Command open;
    public final Command save;
    public final Command saveAs;
    public final Command importWorkbook;
    public final Command exportWorkbook;
    public final Command designDocument;
    public final Command accessReport;
    public final Command close;
    public final Command quit;
    private final Filing filing;
    private final SettingsStore settings;

    public FileCommands(
            Filing filing,
            Workbooks workbooks,
            Reports reports,
            SettingsStore settings,
            Runnable quit) {
        this.filing = filing;
        this.settings = settings;
        newProject =
                Command.of("shell.file.new", filing::newProject)
                        .withIcon(Feather.FILE_PLUS)
                        .withKeys("Shortcut+N");
        open =
                Command.of("shell.file.open", filing::open)
                        .withIcon(Feather.FOLDER)
                        .withKeys("Shortcut+O");
        save =
                Command.of("shell.file.save", filing::save)
                        .withIcon(Feather.SAVE)
                        .withKeys("Shortcut+S");
        saveAs = Command.of("shell.file.saveAs", filing::saveAs).withKeys("Shortcut+Shift+S");
        importWorkbook = Command.of("shell.file.import", workbooks::importWorkbook);
        exportWorkbook = Command.of("shell.file.export", workbooks::exportWorkbook);
        designDocument =
                Command.of(
                        "shell.file.designDocument",
                        () -> reports.export(ReportKind.DESIGN_DOCUMENT));
        accessReport =
                Command.of(
                        "shell.file.accessReport", () -> reports.export(ReportKind.ACCESS_REPORT));
        close = Command.of("shell.file.close", filing::close).withKeys("Shortcut+W");
        this.quit = Command.of("shell.file.quit", quit).withKeys("Shortcut+Q");
    }

    /// The project files used last, the latest first.
    public List<Path> recent() {
        return settings.settings().recent();
    }

    /// Opens a project file.
    public void open(Path file) {
        filing.open(file);
    }

    /// Opens a sample.
    public void open(Sample sample) {
        filing.open(sample);
    }

    List<Command> all() {
        return List.of(
                newProject,
                open,
                save,
                saveAs,
                importWorkbook,
                exportWorkbook,
                designDocument,
                accessReport,
                close,
                quit);
    }
}
