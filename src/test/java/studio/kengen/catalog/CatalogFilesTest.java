package studio.kengen.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.kengen.i18n.Messages;

class CatalogFilesTest {
    private static final String INDEX =
            "kengen-catalog\t1\n# a comment\ntest\t\t2026-11-23\n[services]\ndraw\tDrawing\t1\n";
    private static final String SERVICE = "draw\tDrawing\n[actions]\nListMaps\tL\n";

    @TempDir Path directory;

    @BeforeEach
    void writeACatalog() throws IOException {
        Files.createDirectory(directory.resolve("services"));
        index(INDEX);
        service(SERVICE);
    }

    @Test
    void readsACatalogThatSomebodyWroteByHand() throws CatalogException {
        Catalog catalog = Catalog.read(directory);

        assertThat(catalog.info().version()).isEmpty();
        assertThat(catalog.action("draw:ListMaps").orElseThrow().accessLevel())
                .isEqualTo(AccessLevel.LIST);
    }

    @Test
    void saysWhichFileIsMissing() throws IOException {
        Files.delete(directory.resolve("services/draw.txt"));
        assertThat(problem()).startsWith(directory.resolve("services/draw.txt") + " is missing.");

        Files.delete(directory.resolve("index.txt"));
        assertThat(problem()).startsWith(directory.resolve("index.txt") + " is missing.");
    }

    @Test
    void refusesAnotherFormatOrANewerOne() throws IOException {
        index(INDEX.replace("kengen-catalog\t1", "kengen-catalog\t2"));
        assertThat(problem()).contains("index.txt is not a catalogue that this version");

        index("");
        assertThat(problem()).contains("index.txt is not a catalogue that this version");
    }

    @Test
    void saysWhichLineIsWrongAndWhatItShouldBe() throws IOException {
        service(SERVICE.replace("ListMaps\tL", "ListMaps\tX"));
        assertThat(problem())
                .startsWith(
                        directory.resolve("services/draw.txt")
                                + ", line 3: \"X\" is not the letter");

        service(SERVICE.replace("ListMaps\tL", "ListMaps"));
        assertThat(problem()).contains("line 3: Field 2 of the line is missing.");

        service(SERVICE.replace("[actions]", "[colours]"));
        assertThat(problem()).contains("line 3: There is no section \"[colours]\" here.");

        service("draw\tDrawing\n[condition keys]\ndraw:Scale\tColour\n");
        assertThat(problem()).contains("line 3: \"Colour\" is not a type of condition key.");

        service("");
        assertThat(problem()).contains("Field 1 of the line is missing.");
    }

    @Test
    void saysWhatIsWrongInTheIndex() throws IOException {
        index(INDEX.replace("2026-11-23", "yesterday"));
        assertThat(problem()).contains("index.txt, line 3: \"yesterday\" is not a date");

        index(INDEX.replace("Drawing\t1", "Drawing\tmany"));
        assertThat(problem()).contains("index.txt, line 5: \"many\" is not a number.");
    }

    private void index(String text) throws IOException {
        Files.writeString(directory.resolve("index.txt"), text);
    }

    private void service(String text) throws IOException {
        Files.writeString(directory.resolve("services/draw.txt"), text);
    }

    private String problem() {
        CatalogException problem =
                catchThrowableOfType(CatalogException.class, () -> Catalog.read(directory));
        return Messages.in(Locale.ENGLISH).text(problem.problem());
    }
}
