package studio.kengen.control;

import java.util.List;
import java.util.Optional;
import studio.kengen.control.KnowledgeFile.Block;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.OwnText;

/// Reads what a project calls its own things: the studio has no messages for them. One language alone serves for both.
final class OwnSentence {
    private static final String ENGLISH = "sentence-en";
    private static final String JAPANESE = "sentence-ja";

    /// What the lines with it begin with.
    static final List<String> KEYWORDS = List.of(ENGLISH, JAPANESE);

    private OwnSentence() {}

    /// The sentence under `block`; empty where there is none.
    static Optional<Message> of(Block block) {
        return OwnText.of(block.optional(ENGLISH), block.optional(JAPANESE)).map(OwnSentence::of);
    }

    /// A text in both languages as a sentence.
    static Message of(OwnText text) {
        return Message.of("control.own", text);
    }

    /// A name or title that serves as the sentence.
    static Message of(String title) {
        return Message.of("control.own", title);
    }
}
