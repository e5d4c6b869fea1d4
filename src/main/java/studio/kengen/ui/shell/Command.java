package studio.kengen.ui.shell;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import studio.kengen.i18n.Message;

/// Something the user can do: said once, for menus, tool bars, keys and the command palette.
///
/// @param label what it is called; may change, as "Undo …" does
/// @param icon what stands for it in tool bars
/// @param keys what does it from the keyboard
/// @param disabled whether it cannot be done now
/// @param action does it
public record Command(
        ObservableValue<Message> label,
        Optional<Feather> icon,
        Optional<KeyCombination> keys,
        ObservableBooleanValue disabled,
        Runnable action) {
    /// A command that can always be done.
    public static Command of(String labelKey, Runnable action) {
        return of(new ReadOnlyObjectWrapper<>(Message.of(labelKey)), action);
    }

    /// A command with a changing label.
    public static Command of(ObservableValue<Message> label, Runnable action) {
        return new Command(label, Optional.empty(), Optional.empty(), never(), action);
    }

    public Command withIcon(Feather shown) {
        return new Command(label, Optional.of(shown), keys, disabled, action);
    }

    /// This command, done by a key combination as JavaFX writes it, `Shortcut+S`.
    public Command withKeys(String combination) {
        Optional<KeyCombination> pressed = Optional.of(KeyCombination.valueOf(combination));
        return new Command(label, icon, pressed, disabled, action);
    }

    public Command disabledWhile(ObservableBooleanValue condition) {
        return new Command(label, icon, keys, condition, action);
    }

    /// Does it, unless it cannot be done now.
    public void run() {
        if (!disabled.get()) {
            action.run();
        }
    }

    /// One for each command: one for all would keep everything that ever listened to it.
    private static ObservableBooleanValue never() {
        return Bindings.createBooleanBinding(() -> false);
    }
}
