package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import studio.kengen.exchange.report.PdfPages;
import studio.kengen.ui.shell.Command;
import studio.kengen.ui.shell.FileCommands;

/// Reports that leave the studio for those who review.
class ReportExportTest extends StudioFixture {
    @Test
    void theDesignDocumentIsWrittenInTheLanguageOfTheWindow() {
        speak(Locale.JAPANESE);

        Path page = export(file -> file.designDocument, "design.html");

        assertThat(page).content().contains("<html lang=\"ja\"").contains("Map Lab");
    }

    @Test
    void theAccessReportIsATableWhereTheFileIsToBeOne() {
        Path table = export(file -> file.accessReport, "access.csv");

        assertThat(table).content().doesNotContain("<html").contains(",");
    }

    @Test
    void aReportIsPagesWhereTheFileIsToBeOfThem() throws IOException {
        speak(Locale.JAPANESE);

        PdfPages pages =
                PdfPages.of(Files.readAllBytes(export(file -> file.accessReport, "access.pdf")));

        assertThat(pages.text()).contains("アクセスレポート");
    }

    @Test
    void aReportThatCannotBeWrittenIsTold() {
        settle();
        dialogs.willChoose(folder.resolve("missing").resolve("design.md"));

        run(file -> file.designDocument);

        waitUntil(() -> !dialogs.troubles.isEmpty());
        assertThat(dialogs.troubles)
                .extracting(trouble -> trouble.what().key())
                .containsExactly("shell.report.notWritten");
    }

    private Path export(Function<FileCommands, Command> command, String name) {
        settle();
        Path file = folder.resolve(System.nanoTime() + "-" + name);
        dialogs.willChoose(file);
        run(command);
        waitUntil(() -> Files.exists(file));
        return file;
    }

    private void run(Function<FileCommands, Command> command) {
        onFx(() -> {
            command.apply(window.commands().file()).run();
            return null;
        });
    }
}
