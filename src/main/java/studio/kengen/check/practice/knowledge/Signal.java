package studio.kengen.check.practice.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.kengen.i18n.Message;

/// One thing that shows whether a practice is followed.
///
/// @param id the practice's number and a letter, `3a`
/// @param practice the practice's number
/// @param needs what it is computed from; all of them, or where `anyOf` is set any one
/// @param anyOf whether one of `needs` is enough
/// @param decisive whether it must be known and clear before the practice counts as followed
/// @param threshold the setting that it uses
/// @param gravity how grave it is
/// @param field where the fact stands in the file or the table
public record Signal(
        String id,
        int practice,
        List<SignalSource> needs,
        boolean anyOf,
        boolean decisive,
        Optional<Threshold> threshold,
        Gravity gravity,
        String field) {
    public Signal {
        needs = List.copyOf(needs);
    }

    /// Whether it is computed from the tables of the project and needs no file.
    public boolean isOfDesign() {
        return needs.contains(SignalSource.DESIGN);
    }

    /// The code of its finding, `PRACTICE_3A`.
    public String code() {
        return "PRACTICE_" + id.toUpperCase(Locale.ROOT);
    }

    /// What it shows, as a sentence.
    public Message meaning() {
        return Message.of("practice.signal." + id);
    }

    /// What to do about it, as a sentence.
    public Message fix() {
        return Message.of("practice.fix." + id);
    }
}
