package studio.kengen.evidence.read;

import java.io.IOException;
import studio.kengen.evidence.json.Place;
import studio.kengen.i18n.Message;

/// A file is none of the exports that the studio reads, or is cut off.
public final class UnreadableEvidenceException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    /// @param problem file, place, what is wrong, and what to do
    public UnreadableEvidenceException(Message problem) {
        super(problem.key());
        this.problem = problem;
    }

    /// @param problem file, what is wrong, and what to do
    public UnreadableEvidenceException(Message problem, IOException cause) {
        super(problem.key(), cause);
        this.problem = problem;
    }

    static UnreadableEvidenceException in(String file, Place place, Message problem) {
        return new UnreadableEvidenceException(
                Message.of("evidence.inFile", file, place.message(), problem));
    }

    /// File, place, what is wrong, and what to do.
    public Message problem() {
        return problem;
    }
}
