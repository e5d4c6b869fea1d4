package studio.kengen.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.kengen.exchange.report.Block.Grid;

class HtmlWriterTest {
    @Test
    void textIsNeverMarkup() {
        String page = Written.html(Written.everywhere("<script>alert('x')</script> & \"y\""));

        assertThat(page)
                .doesNotContain("<script", "alert('x')")
                .contains(
                        "<td>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;</td>");
    }

    @Test
    void lineBreaksStayAndControlCharactersGo() {
        assertThat(Written.html(Written.everywhere("one\r\ntwo\u0000")))
                .contains("<td>one<br>two\uFFFD</td>");
    }

    @Test
    void aPageNeedsNothingFromElsewhereAndRunsNothing() {
        assertThat(Written.html(Written.everywhere("text")))
                .contains("default-src 'none'")
                .doesNotContain("http:", "https:", "src=", "<link", "@import", "url(", "<script");
    }

    @Test
    void aPageNamesItsLanguageAndEncoding() {
        String page = Written.html(new Report(Locale.JAPANESE, "設計書", List.of()));

        assertThat(page).contains("<html lang=\"ja\">", "charset=\"utf-8\"", "<h1>設計書</h1>");
    }

    @Test
    void aTableWithoutRowsSaysSo() {
        Grid empty = new Grid(List.of("name"), Stream::empty, "nothing here");

        assertThat(Written.html(new Report(Locale.ENGLISH, "t", List.of(empty))))
                .contains("<p>nothing here</p>")
                .doesNotContain("<table>");
    }
}
