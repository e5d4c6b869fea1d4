package studio.kengen.workspace;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;

/// The file in which the studio writes down its own faults, for those who mend them.
///
/// @param file where it is; it and its folder need not exist yet
/// @param clock tells when a fault happened
public record FailureLog(Path file, Clock clock) {
    /// A log that has grown so large, in bytes, is begun anew: some program error repeats itself for ever.
    private static final long LARGEST = 1_000_000;

    private static final System.Logger LOG = System.getLogger(FailureLog.class.getName());

    /// The log of a user.
    public static FailureLog in(UserFolders folders) {
        return new FailureLog(folders.state().resolve("studio.log"), Clock.systemUTC());
    }

    /// Writes a fault down with its stack trace. Where that cannot be done, to standard error.
    ///
    /// @param heading what a supporter wants to know besides, such as the version
    public synchronized void add(String heading, Throwable failure) {
        String entry = clock.instant() + " " + heading + "\n" + stackTrace(failure) + "\n";
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file) && Files.size(file) > LARGEST) {
                Files.delete(file);
            }
            Files.writeString(file, entry, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException notWritten) {
            LOG.log(System.Logger.Level.WARNING, "{0} not written: {1}", file, notWritten);
            LOG.log(System.Logger.Level.ERROR, heading, failure);
        }
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
