package studio.kengen.exchange.xlsx.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// How headers are spelt, for tests of sheets.
public final class HeaderSpellings {
    private HeaderSpellings() {}

    /// Fails where one spelling of a header means two of the columns.
    public static void assertTellApart(Collection<? extends Column<?>> columns) {
        Map<String, Column<?>> bySpelling = new HashMap<>();
        for (Column<?> column : columns) {
            for (String spelling : Spelling.of(column.header().key())) {
                assertThat(bySpelling.put(spelling, column)).as(spelling).isNull();
            }
        }
    }
}
