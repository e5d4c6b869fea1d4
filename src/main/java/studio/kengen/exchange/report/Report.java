package studio.kengen.exchange.report;

import java.util.List;
import java.util.Locale;

/// A report in one language.
///
/// @param language of its texts
/// @param title what it is about
public record Report(Locale language, String title, List<Block> blocks) {
    public Report {
        blocks = List.copyOf(blocks);
    }
}
