package studio.kengen.ui.dialog;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The one notice that is shown now; a new one takes the place of the old.
public final class Notices {
    private final ReadOnlyObjectWrapper<Optional<Notice>> current =
            new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());

    /// What is shown now; empty for nothing.
    public ReadOnlyObjectProperty<Optional<Notice>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public void tell(Notice notice) {
        current.set(Optional.of(notice));
    }

    /// Takes the notice away.
    public void dismiss() {
        current.set(Optional.empty());
    }
}
