package studio.kengen.cli;

import studio.kengen.i18n.Message;

/// Ends a command with exit status 2: the input cannot be used. The message names file, place and remedy.
final class UnusableInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Message message;

    UnusableInput(Message message) {
        super(message.key());
        this.message = message;
    }

    Message message() {
        return message;
    }
}
