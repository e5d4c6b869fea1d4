package studio.kengen.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.kengen.catalog.Catalog;
import studio.kengen.catalog.CatalogException;

class InstalledCatalogTest {
    @TempDir Path home;

    @Test
    void itLivesInTheXdgDataDirectory() {
        assertThat(InstalledCatalog.of(Map.of(), home).folder())
                .isEqualTo(home.resolve(".local/share/kengen/catalog"));
        assertThat(InstalledCatalog.of(Map.of("XDG_DATA_HOME", "/data"), home).folder())
                .isEqualTo(Path.of("/data/kengen/catalog"));
    }

    @Test
    void theBundledOneIsUsedWhereNoneIsInstalled() throws Exception {
        assertThat(InstalledCatalog.of(Map.of(), home).orBundled()).isSameAs(Catalog.bundled());
    }

    @Test
    void aBrokenOneIsToldAndNotPassedOver() throws Exception {
        InstalledCatalog installed = InstalledCatalog.of(Map.of(), home);
        Files.createDirectories(installed.folder());

        assertThatThrownBy(installed::orBundled)
                .isInstanceOfSatisfying(
                        CatalogException.class,
                        broken ->
                                assertThat(broken.problem().arguments().toString())
                                        .contains(installed.folder().toString()));
    }
}
