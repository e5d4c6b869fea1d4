package studio.kengen.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.kengen.exchange.report.Block.Paragraph;

class MarkdownWriterTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "s3:Get*,s3:Get\\*",
                "a|b,a\\|b",
                "<img src=x>,\\<img src=x\\>",
                "[click](javascript:x),\\[click\\](javascript:x)",
                "my_table_name,my\\_table\\_name",
                "C:\\dir,C:\\\\dir",
                "&lt;,\\&lt;",
                "`code`,\\`code\\`"
            })
    void whatMarkdownWouldReadAsItsOwnIsEscapedInCells(String text, String written) {
        assertThat(Written.markdown(Written.everywhere(text)).lines())
                .contains("| " + written + " | " + written + " |");
    }

    @Test
    void aCellStaysOnOneLine() {
        assertThat(Written.markdown(Written.everywhere("one\ntwo\r\nthree")).lines())
                .contains("| one<br>two<br>three | one<br>two<br>three |");
    }

    @ParameterizedTest
    @CsvSource({"- item,\\- item", "1. item,1\\. item", "# head,\\# head", "=====,\\====="})
    void theBeginOfAParagraphIsNoListAndNoHeading(String text, String written) {
        Report report = new Report(Locale.ENGLISH, "t", List.of(new Paragraph("a\n" + text)));

        assertThat(Written.markdown(report)).endsWith("\na  \n" + written + '\n');
    }
}
