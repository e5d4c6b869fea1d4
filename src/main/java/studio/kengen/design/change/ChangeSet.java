package studio.kengen.design.change;

import java.util.List;
import studio.kengen.design.Project;
import studio.kengen.i18n.Message;

/// Changes that a user sees as one step, with a label for "Undo …".
///
/// @param label what was done, "Paste 12 cells"
/// @param changes in the order in which they are made; at least one
public record ChangeSet(Message label, List<Change> changes) {
    public ChangeSet {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a change set changes something");
        }
    }

    /// A step of one change.
    public static ChangeSet of(Message label, Change change) {
        return new ChangeSet(label, List.of(change));
    }

    /// The project with all changes made.
    public Project applyTo(Project project) {
        Project changed = project;
        for (Change change : changes) {
            changed = change.applyTo(changed);
        }
        return changed;
    }

    /// The step that takes this one back.
    public ChangeSet inverse() {
        return new ChangeSet(label, changes.reversed().stream().map(Change::inverse).toList());
    }
}
