package studio.kengen.ui.proof;

import java.util.Locale;
import studio.kengen.i18n.Messages;
import studio.kengen.prove.Protection;

/// How a protection is told apart, with and without its colour.
final class ProtectionSign {
    private ProtectionSign() {}

    /// `✓` prevented, `≤` restricted, `≈` accepted, `?` undecided, `◐` watched, `○` open.
    static String symbol(Protection protection) {
        return switch (protection) {
            case PREVENTED -> "✓";
            case RESTRICTED -> "≤";
            case ACCEPTED -> "≈";
            case UNDECIDED -> "?";
            case WATCHED -> "◐";
            case OPEN -> "○";
        };
    }

    /// The style class that colours it.
    static String styleClass(Protection protection) {
        return "protection-" + protection.name().toLowerCase(Locale.ROOT);
    }

    /// The sign and what it is called, `◐ watched`.
    static String text(Messages messages, Protection protection) {
        return symbol(protection) + ' ' + messages.text("proof.protection." + protection.name());
    }
}
