package studio.kengen.control;

import java.util.List;
import studio.kengen.i18n.Message;

/// Controls that belong together, ready to be chosen at once.
///
/// @param name `ec2-role-credentials`
/// @param controls the ids of the controls ([KnownControl#id])
public record ControlBundle(String name, List<String> controls) {
    public ControlBundle {
        controls = List.copyOf(controls);
    }

    /// What it is for, in a sentence.
    public Message sentence() {
        return Message.of("control.bundle." + name);
    }
}
