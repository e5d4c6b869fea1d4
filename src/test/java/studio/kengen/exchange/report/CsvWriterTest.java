package studio.kengen.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvWriterTest {
    @Test
    void rowsEndAndAreQuotedAsRfc4180Says() {
        assertThat(Written.csv(Written.grid("plain", "a,b", "say \"x\"", "two\nlines")))
                .startsWith("\uFEFFplain,\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"\r\n");
    }

    @Test
    void aNameIsNeverAFormula() {
        assertThat(Written.csv(Written.grid("=1+1", "@SUM(A1)", "-1", "+1", "a=b")))
                .startsWith("\uFEFF'=1+1,'@SUM(A1),'-1,'+1,a=b\r\n");
    }
}
