package studio.kengen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studio.kengen.evidence.read.UnreadableEvidenceException;
import studio.kengen.exchange.identitycenter.ExportFile;
import studio.kengen.exchange.identitycenter.IdentityCenterImport;
import studio.kengen.i18n.Message;

/// Takes what is known of IAM Identity Center into a project, and tells what of it was read.
final class IdentityCenterArrival {
    /// What it is called on the command line.
    static final String KIND = "identity-center";

    private final Console console;

    IdentityCenterArrival(Console console) {
        this.console = console;
    }

    /// Takes all files together; a directory stands for every `*.json` under it.
    ///
    /// @return whether something in the files was skipped
    /// @throws UnusableInput where a file is none of those that are read
    boolean into(ImportTarget target, List<Path> files) {
        IdentityCenterImport imported = read(target, InputFiles.of(files));
        imported.change()
                .ifPresentOrElse(
                        target::save, () -> console.print(Message.of("cli.import.nothingNew")));
        imported.rows().stream()
                .filter(rows -> rows.read() > 0)
                .forEach(rows ->
                        console.print(Message.of("cli.import.count", rows.what(), rows.read())));
        imported.notes().forEach(console::tell);
        imported.skipped().forEach(skipped -> console.tell(skipped.message()));
        return !imported.skipped().isEmpty();
    }

    private static IdentityCenterImport read(ImportTarget target, List<Path> files) {
        try {
            List<ExportFile> exports = new ArrayList<>();
            for (Path file : files) {
                exports.add(
                        ExportFile.of(String.valueOf(file.getFileName()), InputFiles.bytes(file)));
            }
            return IdentityCenterImport.of(target.project(), exports);
        } catch (UnreadableEvidenceException e) {
            throw new UnusableInput(e.problem());
        }
    }
}
