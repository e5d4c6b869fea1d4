package studio.kengen.ui.dialog;

import java.util.List;
import studio.kengen.i18n.Message;

/// A question with a few answers.
///
/// @param title what it is about, in a few words
/// @param text the question, and what each answer leads to where that is not plain
/// @param answers as they stand from left to right
/// @param dismissed the answer of a user who closes the dialog or presses Escape
public record Question<A>(Message title, Message text, List<Answer<A>> answers, A dismissed) {
    public Question {
        answers = List.copyOf(answers);
    }

    /// How an answer is shown.
    public enum Weight {
        /// What most users want: Enter gives it.
        DEFAULT,
        /// One of the others.
        NORMAL,
        /// Something is lost by it.
        LOSS
    }

    /// One answer.
    ///
    /// @param label the button's text: a verb, `Save`
    public record Answer<A>(A value, Message label, Weight weight) {}
}
