package studio.kengen.ui.wording;

import studio.kengen.i18n.Messages;
import studio.kengen.prove.Proof.Result;

/// How the result of a proof is told apart without its colour.
public final class ResultSign {
    private ResultSign() {}

    /// `✓` proved, `✗` refuted, `?` undecided.
    public static String symbol(Result result) {
        return switch (result) {
            case PROVED -> "✓";
            case REFUTED -> "✗";
            case UNDECIDED -> "?";
        };
    }

    /// The style class that colours it.
    public static String styleClass(Result result) {
        return switch (result) {
            case PROVED -> "result-proved";
            case REFUTED -> "result-refuted";
            case UNDECIDED -> "result-undecided";
        };
    }

    /// What it is called.
    public static String word(Messages messages, Result result) {
        return messages.text("wording.result." + result.name());
    }
}
