package studio.kengen.control;

import java.util.Locale;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;

/// A line of the knowledge that cannot be used. In the studio's own files that is a bug; in the text of a project it becomes
/// a [KnowledgeProblem].
final class BrokenKnowledge extends IllegalStateException {
    private final int line;
    private final transient Message problem;

    BrokenKnowledge(String file, int line, Message problem) {
        super(file + ", line " + line + ": " + Messages.in(Locale.ENGLISH).text(problem));
        this.line = line;
        this.problem = problem;
    }

    /// What the user is told.
    KnowledgeProblem asProblem() {
        return new KnowledgeProblem(line, problem);
    }
}
