package studio.kengen.check.practice.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import studio.kengen.check.Place;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.Table;
import studio.kengen.evidence.Gaps;

/// Evidence, with the file that it came from.
///
/// @param file the row of the project that keeps it
/// @param evidence what it tells
/// @param gaps what the file did not tell
/// @param asOf the day of which it tells: ages are counted up to it, because nobody knows what happened afterwards
public record Held<E>(EvidenceFile file, E evidence, Gaps gaps, LocalDate asOf) {
    private static final String FIELD = "records";

    /// Where the project keeps it.
    public Place place() {
        return new Place(Table.EVIDENCE, file.id(), FIELD);
    }

    /// Whole days from `time` to the day of the evidence, in UTC as AWS writes its times; never negative.
    public long daysSince(Instant time) {
        LocalDate day = LocalDate.ofInstant(time, ZoneOffset.UTC);
        return Math.max(0, ChronoUnit.DAYS.between(day, asOf));
    }
}
