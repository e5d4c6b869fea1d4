package studio.kengen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertCommandTest {
    @TempDir private Path directory;

    @ParameterizedTest
    @CsvSource({"hello,en", "hello,ja", "map-lab,en", "map-lab-ja,ja"})
    void aProjectComesBackFromExcelToTheByte(String name, String language) throws IOException {
        Path sample = Path.of("samples", name + ".kengen.json");
        Path workbook = directory.resolve("book.xlsx");
        Path back = directory.resolve("back.kengen.json");
        Locale locale = Locale.of(language);

        assertThat(KengenRun.in(locale, "convert", sample.toString(), workbook.toString()))
                .isEqualTo(new KengenRun(0, "", ""));
        assertThat(KengenRun.in(locale, "convert", workbook.toString(), back.toString()).status())
                .isZero();
        assertThat(back).hasSameTextualContentAs(sample);
    }

    @Test
    void whatAWorkbookHasNoPlaceForIsTold() throws IOException {
        String hello = Files.readString(Path.of("samples/hello.kengen.json"));
        Path project = directory.resolve("more.kengen.json");
        Files.writeString(project, hello.replaceFirst("\\{", "{\"ours\": 1,"));

        KengenRun run =
                KengenRun.of(
                        "convert", project.toString(), directory.resolve("book.xlsx").toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("more.kengen.json", "the studio's own").hasLineCount(1);
        assertThat(directory.resolve("book.xlsx")).exists();
    }

    @Test
    void whatCannotBeReadOrNamedIsOneLineAndStatusTwo() throws IOException {
        Files.writeString(directory.resolve("no.xlsx"), "not a workbook");
        String sample = Path.of("samples/hello.kengen.json").toAbsolutePath().toString();

        assertUnusable("no.xlsx", "no.xlsx", "out.kengen.json");
        assertUnusable("missing.xlsx", "missing.xlsx", "out.kengen.json");
        assertUnusable("x.doc", sample, "x.doc");
        assertThat(directory.resolve("out.kengen.json")).doesNotExist();
    }

    private void assertUnusable(String named, String in, String out) {
        KengenRun run =
                KengenRun.of(
                        "convert",
                        directory.resolve(in).toString(),
                        directory.resolve(out).toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(named).hasLineCount(1);
    }
}
