package studio.kengen.ui.dialog;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;

/// Fields to fill in.
///
/// @param <T> what comes out
public interface Form<T> {
    /// The dialog's title.
    Message title();

    /// What the button says that takes the form: a verb.
    Message accept();

    /// The fields.
    Node content(Messages messages);

    /// What the user has filled in so far.
    T value();

    /// Whether it can be taken as it is.
    ObservableBooleanValue complete();
}
