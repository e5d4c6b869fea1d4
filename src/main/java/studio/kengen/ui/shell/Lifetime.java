package studio.kengen.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;

/// How long the views of one language live: the model outlives them, so what they listen to must be let go.
public final class Lifetime {
    private final List<Runnable> atEnd = new ArrayList<>();

    /// Calls `update` after every change of one of `values`, until the end. Values are not compared: projects are large.
    public void watch(Runnable update, ObservableValue<?>... values) {
        for (ObservableValue<?> value : values) {
            InvalidationListener listener =
                    _ -> {
                        // Only a value that was read since is announced again.
                        value.getValue();
                        update.run();
                    };
            value.getValue();
            value.addListener(listener);
            atEnd.add(() -> value.removeListener(listener));
        }
    }

    /// Does something at the end, before what is shown is let go.
    public void atEnd(Runnable action) {
        atEnd.add(action);
    }

    /// Lets everything go.
    public void end() {
        atEnd.forEach(Runnable::run);
        atEnd.clear();
    }
}
