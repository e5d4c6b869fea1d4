package studio.kengen.exchange.scenario;

import studio.kengen.i18n.Message;

/// A file is no scenario. The message names file, place and remedy.
public final class ScenarioFormatException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Message problem;

    ScenarioFormatException(Message problem) {
        super(problem.key());
        this.problem = problem;
    }

    /// What is wrong, where, and what to do.
    public Message problem() {
        return problem;
    }
}
