package studio.kengen.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;
import studio.kengen.cli.Console;
import studio.kengen.cli.KengenCommandLine;
import studio.kengen.i18n.Messages;

/// Entry point of the studio and of the command line.
public final class Main {
    private Main() {}

    /// Runs the command line, which opens the window where no command is given, and exits with its status.
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        Messages messages = Messages.in(Locale.getDefault());
        var console = new Console(writer(System.out), writer(System.err), messages);
        var window = new StudioWindow(messages);
        try {
            return KengenCommandLine.run(console, window::open, args);
        } catch (OutOfMemoryError tooLittle) {
            System.err.println(messages.text("app.memory.exhausted"));
            return 2;
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, false, stream.charset());
    }
}
