package studio.kengen.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.kengen.catalog.CatalogException;
import studio.kengen.catalog.CatalogInfo;
import studio.kengen.catalog.CatalogUpdate;
import studio.kengen.i18n.Message;
import studio.kengen.workspace.InstalledCatalog;

/// `kengen catalog [info|update DIR]`: which catalogue is in use; replace it.
@Command(name = "catalog", mixinStandardHelpOptions = true)
final class CatalogCommand implements Callable<Integer> {
    private final Console console;

    CatalogCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return info();
    }

    @Command(mixinStandardHelpOptions = true)
    int info() {
        CatalogInfo info = Catalogs.inUse().info();
        console.print(
                Message.of(
                        "cli.catalog.source",
                        info.source(),
                        info.version(),
                        info.date().toString()));
        console.print(Message.of("cli.catalog.counts", info.services(), info.actions()));
        return ExitStatus.DONE;
    }

    @Command(mixinStandardHelpOptions = true)
    int update(
            @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.catalogDirectory")
                    Path directory) {
        try {
            CatalogUpdate update = CatalogUpdate.from(directory, Catalogs.toUpdate());
            update.writeTo(InstalledCatalog.ofThisUser().folder());
            return info();
        } catch (CatalogException e) {
            throw new UnusableInput(e.problem());
        }
    }
}
