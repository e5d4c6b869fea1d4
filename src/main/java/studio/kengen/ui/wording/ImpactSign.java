package studio.kengen.ui.wording;

import org.jspecify.annotations.Nullable;
import studio.kengen.design.Impact;

/// How an impact is told apart without its colour.
public final class ImpactSign {
    private ImpactSign() {}

    /// `▲` critical, `■` localized, `●` acceptable; empty for none.
    public static String symbol(@Nullable Impact impact) {
        return switch (impact) {
            case CRITICAL -> "▲";
            case LOCALIZED -> "■";
            case ACCEPTABLE -> "●";
            case null -> "";
        };
    }

    /// The style class that colours it; empty for none.
    public static String styleClass(@Nullable Impact impact) {
        return switch (impact) {
            case CRITICAL -> "impact-critical";
            case LOCALIZED -> "impact-localized";
            case ACCEPTABLE -> "impact-acceptable";
            case null -> "";
        };
    }
}
