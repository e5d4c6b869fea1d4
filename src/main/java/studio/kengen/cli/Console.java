package studio.kengen.cli;

import java.io.PrintWriter;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;

/// Where commands write, and in which language.
///
/// @param out standard output: results only
/// @param err standard error: what people should know besides
public record Console(PrintWriter out, PrintWriter err, Messages messages) {
    /// Writes one line of result.
    void print(String line) {
        out.print(line);
        out.print('\n');
    }

    /// Writes one line of result in the user's language.
    void print(Message message) {
        print(messages.text(message));
    }

    /// Tells the user something on standard error.
    void tell(Message message) {
        err.print(messages.text(message));
        err.print('\n');
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
