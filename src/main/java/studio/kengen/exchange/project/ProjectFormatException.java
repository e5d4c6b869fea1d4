package studio.kengen.exchange.project;

import studio.kengen.i18n.Message;

/// Says that a file cannot be read as a project at all. What is wrong inside a readable project is a [ProjectProblem].
public final class ProjectFormatException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message message;
    private final int line;
    private final int column;

    ProjectFormatException(Message message, int line, int column) {
        super(message.key() + " at line " + line + ", column " + column);
        this.message = message;
        this.line = line;
        this.column = column;
    }

    /// What is wrong and what to do about it.
    public Message message() {
        return message;
    }

    /// The line where reading stopped, from 1.
    public int line() {
        return line;
    }

    /// The column where reading stopped, from 1, in characters.
    public int column() {
        return column;
    }
}
