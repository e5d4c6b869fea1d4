package studio.kengen.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import studio.kengen.i18n.Messages;

/// One run of the command line, as a shell sees it.
record KengenRun(int status, String out, String err) {
    static KengenRun of(String... arguments) {
        return in(Locale.ENGLISH, arguments);
    }

    static KengenRun in(Locale language, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console =
                new Console(new PrintWriter(out), new PrintWriter(err), Messages.in(language));
        int status = KengenCommandLine.run(console, _ -> 42, arguments);
        return new KengenRun(status, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
