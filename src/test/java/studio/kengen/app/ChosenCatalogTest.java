package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.kengen.catalog.Catalog;
import studio.kengen.workspace.InstalledCatalog;

class ChosenCatalogTest {
    @TempDir Path folder;

    @Test
    void whereNoneIsInstalledTheBundledOneIsUsedWithoutAWord() {
        ChosenCatalog chosen = ChosenCatalog.of(new InstalledCatalog(folder.resolve("none")));

        assertThat(chosen.catalog()).isSameAs(Catalog.bundled());
        assertThat(chosen.trouble()).isEmpty();
    }

    @Test
    void whereTheInstalledOneIsBrokenTheBundledOneIsUsedAndTheUserIsTold() {
        ChosenCatalog chosen = ChosenCatalog.of(new InstalledCatalog(folder));

        assertThat(chosen.catalog()).isSameAs(Catalog.bundled());
        assertThat(chosen.trouble())
                .hasValueSatisfying(told -> assertThat(told.file()).contains(folder));
    }
}
