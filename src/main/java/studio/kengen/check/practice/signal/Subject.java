package studio.kengen.check.practice.signal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import studio.kengen.check.Place;
import studio.kengen.i18n.Message;

/// Something that a signal shows.
///
/// @param kind what it is
/// @param name what people call it: a user's name, `tanaka / key 1`, a policy's name, a row's name
/// @param arn its ARN; empty where it has none
/// @param account the 12-digit account that it is in; empty for the design
/// @param ageDays the days that count: since a key was made, since a password was used; empty where nothing is counted
/// @param lastUsed the day of its last use; empty where it was never used, or that is not what it is about
/// @param detail what there is to see, with the numbers
/// @param place the evidence file, or the cell of the design
public record Subject(
        SubjectKind kind,
        String name,
        String arn,
        String account,
        OptionalLong ageDays,
        Optional<LocalDate> lastUsed,
        Optional<Message> detail,
        Place place) {
    /// A subject without age and detail.
    public static Subject of(
            SubjectKind kind, String name, String arn, String account, Place place) {
        return new Subject(
                kind,
                name,
                arn,
                account,
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                place);
    }

    /// This subject, with what there is to see.
    public Subject with(Message newDetail) {
        return new Subject(
                kind, name, arn, account, ageDays, lastUsed, Optional.of(newDetail), place);
    }

    /// This subject, with the days that count and what there is to see.
    public Subject aged(long days, Message newDetail) {
        return new Subject(
                kind,
                name,
                arn,
                account,
                OptionalLong.of(days),
                lastUsed,
                Optional.of(newDetail),
                place);
    }

    /// This subject, last used some days before a day.
    Subject used(long days, LocalDate asOf, Message newDetail) {
        return new Subject(
                kind,
                name,
                arn,
                account,
                OptionalLong.of(days),
                Optional.of(asOf.minusDays(days)),
                Optional.of(newDetail),
                place);
    }
}
