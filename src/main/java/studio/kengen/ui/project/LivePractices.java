package studio.kengen.ui.project;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.kengen.check.practice.PracticeBoard;
import studio.kengen.check.practice.PracticeChecker;
import studio.kengen.check.practice.PracticeState;
import studio.kengen.check.practice.State;
import studio.kengen.task.BackgroundTask;
import studio.kengen.task.LatestTask;

/// Whether best practices are followed in the open project, looked at in the background: once somebody has asked, or the
/// project holds evidence, and from then on after every change. For the FX thread.
public final class LivePractices {
    private final StudioModel model;
    private final PracticeChecker checker;
    private final LatestTask looking;
    private final ReadOnlyObjectWrapper<Optional<PracticeBoard>> board =
            new ReadOnlyObjectWrapper<>(this, "board", Optional.empty());
    private boolean wanted;

    LivePractices(StudioModel model) {
        this.model = model;
        this.checker = new PracticeChecker(model.catalog());
        this.looking = new LatestTask(model.tasks());
        model.derivedProperty().addListener(_ -> look());
    }

    /// The board as it was last looked at; empty until then.
    public ReadOnlyObjectProperty<Optional<PracticeBoard>> boardProperty() {
        if (!wanted) {
            wanted = true;
            look();
        }
        return board.getReadOnlyProperty();
    }

    /// How many practices are not followed, as far as anybody has looked.
    public long violated() {
        return board.get().stream()
                .flatMap(now -> now.practices().stream())
                .map(PracticeState::state)
                .filter(state -> state == State.VIOLATED)
                .count();
    }

    private void look() {
        Optional<Derived> derived = model.derived();
        if (derived.isEmpty()) {
            looking.cancel();
            board.set(Optional.empty());
        } else if (wanted || !derived.get().project().evidence().isEmpty()) {
            Derived from = derived.get();
            looking.start(
                    BackgroundTask.<PracticeBoard>of(
                                    _ -> checker.board(from.areas(), model.today()))
                            .onSuccess(now -> board.set(Optional.of(now))));
        }
    }
}
