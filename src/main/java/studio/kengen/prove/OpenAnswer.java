package studio.kengen.prove;

import studio.kengen.engine.reason.Answer;
import studio.kengen.i18n.Message;

/// What is told where nobody can say how an answer is.
public final class OpenAnswer {
    /// Not all are asked whom resource policies can tell apart.
    static final Answer.Open PRINCIPALS = new Answer.Open("Principal");

    private OpenAnswer() {}

    /// Why it cannot be told.
    public static Message told(Answer.Open open) {
        return switch (open.why()) {
            case UNCLEAR -> Message.of("prove.open", open.what());
            case TOO_MANY_PIECES -> Message.of("prove.open.pieces", open.what());
        };
    }
}
