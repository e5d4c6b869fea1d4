package studio.kengen.evidence.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/// Times as exports have them.
public final class Times {
    private Times() {}

    /// ISO 8601 with an offset, `2026-11-01T09:30:00+00:00`. Empty for anything else.
    public static Optional<Instant> parse(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Seconds since 1970, as some tools write times. Empty for what is no number or no time of this era.
    static Optional<Instant> ofSeconds(String digits) {
        try {
            double seconds = Double.parseDouble(digits);
            return seconds >= 0 && seconds < 1e11
                    ? Optional.of(Instant.ofEpochMilli(Math.round(seconds * 1000)))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
