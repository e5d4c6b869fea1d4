package studio.kengen.check.practice.knowledge;

import studio.kengen.design.PracticeSettings;
import studio.kengen.i18n.Message;

/// A number of days that a signal compares with; the project sets it.
public enum Threshold {
    KEY_AGE,
    UNUSED,
    ROOT_USE,
    REVIEW,
    OVERLAP;

    /// The number that holds.
    public int days(PracticeSettings settings) {
        return switch (this) {
            case KEY_AGE -> settings.keyAgeDays();
            case UNUSED -> settings.unusedDays();
            case ROOT_USE -> settings.rootUseDays();
            case REVIEW -> settings.reviewDays();
            case OVERLAP -> settings.overlapDays();
        };
    }

    /// What it is, for people.
    public Message label() {
        return Message.of("practice.threshold." + name());
    }
}
