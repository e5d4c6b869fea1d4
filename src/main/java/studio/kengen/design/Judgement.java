package studio.kengen.design;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a person judges of one of IAM's best practices. It stands beside what the signals say and never hides it.
///
/// @param subject what it is about: a best practice by its number, `3`, or one of its signals, `3a`
/// @param verdict null while nobody has judged
/// @param reason why
/// @param owner who answers for it
/// @param date when it was judged
public record Judgement(
        RowId id,
        String subject,
        @Nullable Verdict verdict,
        String reason,
        String owner,
        @Nullable LocalDate date)
        implements Row {}
