package studio.kengen.exchange.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a report is written, by the ending of its file.
public enum ReportFormat {
    HTML(".html"),
    MARKDOWN(".md"),
    PDF(".pdf"),
    CSV(".csv");

    private final String ending;

    ReportFormat(String ending) {
        this.ending = ending;
    }

    /// What the names of its files end with, `.html`.
    public String ending() {
        return ending;
    }

    /// The format of a file with this name; empty for other endings.
    public static Optional<ReportFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith(format.ending)).findFirst();
    }
}
