package studio.kengen.check.practice.knowledge;

import studio.kengen.check.Severity;
import studio.kengen.i18n.Message;

/// How grave it is when a signal shows, the worst first.
public enum Gravity {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW,
    /// Worth knowing; violates no practice.
    INFO;

    /// The word for people.
    public Message label() {
        return Message.of("practice.gravity." + name());
    }

    /// As findings have it.
    public Severity severity() {
        return switch (this) {
            case CRITICAL, HIGH -> Severity.SECURITY_WARNING;
            case MEDIUM -> Severity.WARNING;
            case LOW, INFO -> Severity.SUGGESTION;
        };
    }
}
