package studio.kengen.design.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.kengen.design.Project;

/// The steps made on one project: what can be undone and redone, and which state is the saved one. Immutable.
///
/// @param project the project as it is now
/// @param done the steps made, the latest last
/// @param undone the steps taken back, the next to redo last
/// @param savedAt how many steps were made when the project was saved; -1 where that state cannot be reached any more
public record Journal(Project project, List<ChangeSet> done, List<ChangeSet> undone, int savedAt) {
    /// The saved position of a project whose saved state no undo or redo leads to.
    private static final int UNREACHABLE = -1;

    public Journal {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /// A journal of a project that was just read: saved, nothing to undo.
    public static Journal of(Project project) {
        return new Journal(project, List.of(), List.of(), 0);
    }

    /// A journal of a project that was never saved as it is, such as a recovered one: changed, nothing to undo.
    public static Journal unsaved(Project project) {
        return new Journal(project, List.of(), List.of(), UNREACHABLE);
    }

    /// The journal after one more step; what had been undone can no longer be redone.
    public Journal with(ChangeSet step) {
        int saved = savedAt > done.size() ? UNREACHABLE : savedAt;
        return new Journal(step.applyTo(project), append(done, step), List.of(), saved);
    }

    /// The step that [#undo] takes back.
    public Optional<ChangeSet> undoable() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    /// The step that [#redo] makes again.
    public Optional<ChangeSet> redoable() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
    }

    /// The journal with the latest step taken back; itself where there is none.
    public Journal undo() {
        if (done.isEmpty()) {
            return this;
        }
        ChangeSet step = done.getLast();
        return new Journal(
                step.inverse().applyTo(project), withoutLast(done), append(undone, step), savedAt);
    }

    /// The journal with the latest undone step made again; itself where there is none.
    public Journal redo() {
        if (undone.isEmpty()) {
            return this;
        }
        ChangeSet step = undone.getLast();
        return new Journal(step.applyTo(project), append(done, step), withoutLast(undone), savedAt);
    }

    /// Whether the project differs from its saved state.
    public boolean isChanged() {
        return savedAt != done.size();
    }

    /// The journal after the project was saved as it is now.
    public Journal saved() {
        return new Journal(project, done, undone, done.size());
    }

    private static List<ChangeSet> append(List<ChangeSet> steps, ChangeSet step) {
        List<ChangeSet> longer = new ArrayList<>(steps);
        longer.add(step);
        return longer;
    }

    private static List<ChangeSet> withoutLast(List<ChangeSet> steps) {
        return steps.subList(0, steps.size() - 1);
    }
}
