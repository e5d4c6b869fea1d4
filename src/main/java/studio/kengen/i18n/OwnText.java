package studio.kengen.i18n;

import java.util.Locale;
import java.util.Optional;

/// A text that a user wrote in both languages of the studio. It may fill messages, which take it in their language.
public record OwnText(String english, String japanese) {
    /// A text that was written in one language or both: one alone serves for both. Empty where it was written in none.
    public static Optional<OwnText> of(Optional<String> english, Optional<String> japanese) {
        return english.or(() -> japanese)
                .map(any -> new OwnText(english.orElse(any), japanese.orElse(any)));
    }

    /// The text for a language that the studio has.
    String in(Locale language) {
        return language.equals(Locale.JAPANESE) ? japanese : english;
    }
}
