package studio.kengen.ui.project;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.Project;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.directory.DirectoryContents;
import studio.kengen.generate.directory.DocumentDirectory;
import studio.kengen.task.BackgroundTask;
import studio.kengen.task.Debounce;
import studio.kengen.task.LatestTask;
import studio.kengen.task.Progress;
import studio.kengen.task.ProgressReport;
import studio.kengen.task.Scheduler;
import studio.kengen.ui.project.ProofState.Phase;
import studio.kengen.ui.project.ProofSubject.Folder;
import studio.kengen.ui.project.ProofSubject.Generated;

/// Proves documents of the open project in the background: once somebody has asked for the proof, and from then on after
/// every change, when the user has paused. A proof of what is changed meanwhile is given up. For the FX thread.
public final class LiveProof {
    private static final Duration PAUSE = Duration.ofMillis(600);

    private final StudioModel model;
    private final Debounce pause;
    private final LatestTask work;
    private final ReadOnlyObjectWrapper<ProofState> state =
            new ReadOnlyObjectWrapper<>(this, "state", ProofState.about(new Generated()));
    private boolean wanted;

    /// @param scheduler tells when the user has paused; on the FX thread
    LiveProof(StudioModel model, Scheduler scheduler) {
        this.model = model;
        this.pause = new Debounce(PAUSE, scheduler);
        this.work = new LatestTask(model.tasks().inTurn());
    }

    /// Where the proof stands. At first it is about the generated documents.
    public ReadOnlyObjectProperty<ProofState> stateProperty() {
        begin();
        return state.getReadOnlyProperty();
    }

    private void begin() {
        if (!wanted) {
            wanted = true;
            model.documents().documentsProperty();
            model.sessionProperty().addListener(_ -> about(new Generated()));
            model.derivingProperty().addListener(_ -> changed());
            model.derivedProperty().addListener(_ -> changed());
            model.documents().basisProperty().addListener(_ -> changed());
            changed();
        }
    }

    /// Proves these documents from now on.
    public void about(ProofSubject subject) {
        begin();
        state.set(ProofState.about(subject));
        changed();
    }

    /// Proves the documents again; those in a folder are read again.
    public void again() {
        changed();
    }

    /// Reads a folder of documents again, and proves them again where somebody has edited them.
    public void lookAgain() {
        if (state.get().subject() instanceof Folder(var folder)) {
            Project project = model.designed();
            BackgroundTask.of(_ -> DocumentDirectory.read(folder, project))
                    .onSuccess(this::readAgain)
                    .start(model.tasks());
        }
    }

    private void readAgain(DirectoryContents contents) {
        boolean isKnown =
                state.get()
                        .current()
                        .filter(report -> report.documents().equals(contents.documents()))
                        .isPresent();
        if (!isKnown) {
            changed();
        }
    }

    /// What was proved before is of an earlier state from now on.
    private void changed() {
        pause.cancel();
        work.cancel();
        Project project = model.project();
        if (project.needed().isEmpty() && project.unacceptable().isEmpty()) {
            state.set(ProofState.about(state.get().subject()));
            return;
        }
        state.set(state.get().with(new Phase.Proving(ProgressReport.UNKNOWN)));
        if (areDocumentsUpToDate()) {
            pause.call(this::prove);
        }
    }

    private boolean areDocumentsUpToDate() {
        return !model.derivingProperty().get()
                && model.derived().isPresent()
                && model.derived().equals(model.documents().basisProperty().get());
    }

    private void prove() {
        Optional<Derived> derived = model.derived();
        Optional<DocumentSet> documents = model.documents().documentsProperty().get();
        if (areDocumentsUpToDate() && derived.isPresent() && documents.isPresent()) {
            ProofState before = state.get();
            Catalog catalog = model.catalog();
            work.start(
                    BackgroundTask.of(progress ->
                                    proved(
                                            before,
                                            derived.get(),
                                            documents.get(),
                                            catalog,
                                            progress))
                            .onProgress(report ->
                                    state.set(before.with(new Phase.Proving(report.fraction()))))
                            .onSuccess(state::set)
                            .onFailure(this::failed));
        }
    }

    private static ProofState proved(
            ProofState before,
            Derived derived,
            DocumentSet generated,
            Catalog catalog,
            Progress progress) {
        return switch (before.subject()) {
            case Generated() ->
                    before.proved(
                            ProofReport.of(
                                    derived,
                                    generated.attachments(),
                                    generated,
                                    catalog,
                                    progress));
            case Folder(var folder) -> {
                DirectoryContents contents =
                        DocumentDirectory.read(folder, derived.areas().project());
                yield contents.problems().isEmpty()
                        ? before.proved(
                                ProofReport.of(
                                        derived,
                                        contents.attachments(),
                                        generated,
                                        catalog,
                                        progress))
                        : before.with(new Phase.Unreadable(contents.problems()));
            }
        };
    }

    private void failed(Throwable failure) {
        state.set(state.get().with(new Phase.Failed()));
        throw new IllegalStateException("nothing could be proved of the documents", failure);
    }
}
