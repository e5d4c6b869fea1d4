package studio.kengen.catalog;

import java.io.Serial;
import studio.kengen.i18n.Message;

/// A catalogue cannot be read or written; says what is wrong, where, and what to do.
public final class CatalogException extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Message problem;

    CatalogException(Message problem) {
        super(problem.toString());
        this.problem = problem;
    }

    CatalogException(Message problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /// What is wrong, for people.
    public Message problem() {
        return problem;
    }
}
