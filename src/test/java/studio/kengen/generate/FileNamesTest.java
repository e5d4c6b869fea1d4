package studio.kengen.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.kengen.design.RowId;

class FileNamesTest {
    private final FileNames names = new FileNames();

    @ParameterizedTest
    @CsvSource({
        "Map Renderer, map-renderer",
        "API (v2.1), api-v2-1",
        "レンダラー１, レンダラー1",
        "../../etc/passwd, etc-passwd",
        "CON, con_",
        "com1, com1_",
        "a:b*c?, a-b-c"
    })
    void areReadableAndSafeEverywhere(String name, String file) {
        assertThat(fileName(name)).isEqualTo(file);
    }

    @Test
    void namesThatDifferByCaseOnlyGetDifferentFiles() {
        assertThat(fileName("Renderer")).isEqualTo("renderer");
        assertThat(fileName("renderer")).isEqualTo("renderer-2");
        assertThat(fileName("RENDERER")).isEqualTo("renderer-3");
    }

    @Test
    void aNameWithoutLettersGivesWayToTheId() {
        assertThat(names.fileName("***", new RowId("src7"))).isEqualTo("src7");
        assertThat(names.fileName("", new RowId("/"))).isEqualTo("unnamed");
    }

    @Test
    void aLongNameIsCutBelowWhatFileSystemsAllow() {
        assertThat(fileName("権限".repeat(200)).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(250);
    }

    private String fileName(String name) {
        return names.fileName(name, new RowId("src1"));
    }
}
