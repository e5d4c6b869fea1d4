package studio.kengen.exchange.xlsx.problem;

import java.io.Serial;
import studio.kengen.i18n.Message;

/// A workbook cannot be read or written at all; says which one, why, and what to do.
public final class WorkbookException extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Message problem;

    public WorkbookException(Message problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public WorkbookException(Message problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /// What is wrong, for people.
    public Message problem() {
        return problem;
    }
}
