package studio.kengen.app;

import java.util.Optional;
import java.util.concurrent.Executor;
import studio.kengen.i18n.Message;
import studio.kengen.ui.dialog.Dialogs;
import studio.kengen.ui.dialog.Trouble;
import studio.kengen.ui.filing.StudioVersion;
import studio.kengen.workspace.FailureLog;
import studio.kengen.workspace.UnusableName;

/// What becomes of a failure that nobody has caught: it is written down, unsaved work is kept, and the user is told. The
/// studio goes on.
///
/// Some failures come again with every pulse of the window. Each is written down; while one is being told no other is.
final class UncaughtFailures implements Thread.UncaughtExceptionHandler {
    private final FailureLog log;
    private final Runnable keepWork;
    private final Dialogs dialogs;
    private final Executor window;
    private boolean telling;

    /// @param keepWork writes a recovery copy of what is not saved
    /// @param window runs what needs the window's thread
    UncaughtFailures(FailureLog log, Runnable keepWork, Dialogs dialogs, Executor window) {
        this.log = log;
        this.keepWork = keepWork;
        this.dialogs = dialogs;
        this.window = window;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        Optional<Message> name = UnusableName.problem(failure);
        if (name.isEmpty()) {
            log.add(StudioVersion.report() + ", " + thread.getName(), failure);
        }
        window.execute(() -> tell(name.map(UncaughtFailures::trouble).orElse(trouble(failure))));
    }

    /// A name that cannot be one is the user's to change, and no fault of the studio.
    private static Trouble trouble(Message name) {
        return new Trouble(Message.of("app.failure.name"), Optional.empty(), name, "");
    }

    private Trouble trouble(Throwable failure) {
        return new Trouble(
                Message.of("app.failure.what"),
                Optional.empty(),
                Message.of("app.failure.remedy", log.file().toString()),
                StudioVersion.report() + "\n" + failure);
    }

    private void tell(Trouble trouble) {
        if (telling) {
            return;
        }
        telling = true;
        try {
            keepWork.run();
            dialogs.tell(trouble);
        } finally {
            telling = false;
        }
    }
}
