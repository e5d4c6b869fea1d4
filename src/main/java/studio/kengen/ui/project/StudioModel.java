package studio.kengen.ui.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.Coverage;
import studio.kengen.design.Environment;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.Table;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.design.change.Journal;
import studio.kengen.task.BackgroundTask;
import studio.kengen.task.LatestTask;
import studio.kengen.task.Scheduler;
import studio.kengen.task.TaskRunner;
import studio.kengen.workspace.ProjectSession;
import studio.kengen.workspace.Subscription;

/// The open project and everything that follows from it. Holds no controls; for the FX thread.
///
/// After every change what follows is derived in the background, and of several changes in a row only the latest counts:
/// [#derivedProperty] lags behind [#journalProperty] for a moment.
public final class StudioModel {
    private final Catalog catalog;
    private final TaskRunner tasks;
    private final Clock clock;
    private final LatestTask derivation;
    private final ReadOnlyObjectWrapper<ProjectSession> session;
    private final ReadOnlyObjectWrapper<Journal> journal;
    private final ReadOnlyObjectWrapper<Optional<Derived>> derived =
            new ReadOnlyObjectWrapper<>(this, "derived", Optional.empty());
    private final ReadOnlyObjectWrapper<RowId> environment =
            new ReadOnlyObjectWrapper<>(this, "environment", RowId.NONE);
    private final ReadOnlyBooleanWrapper deriving =
            new ReadOnlyBooleanWrapper(this, "deriving", false);
    private final LiveDocuments documents;
    private final LiveProof proof;
    private final LivePractices practices;
    private Subscription subscription;
    private RowNames names;
    private Coverage coverage;

    /// A model of an open project.
    ///
    /// @param tasks runs derivations in the background and delivers on the FX thread
    /// @param clock tells which reviews are overdue
    public StudioModel(Catalog catalog, TaskRunner tasks, Clock clock, ProjectSession opened) {
        this.catalog = catalog;
        this.tasks = tasks;
        this.clock = clock;
        this.derivation = new LatestTask(tasks);
        this.documents = new LiveDocuments(this);
        this.proof = new LiveProof(this, Scheduler.on(tasks.delivery()));
        this.practices = new LivePractices(this);
        this.session = new ReadOnlyObjectWrapper<>(this, "session", opened);
        this.journal = new ReadOnlyObjectWrapper<>(this, "journal", opened.journal());
        this.names = RowNames.of(opened.project());
        this.coverage = Coverage.of(opened.project());
        this.subscription = opened.onChange(this::sessionChanged);
        derive();
    }

    /// Shows another project. The one shown before stays open: whoever opened it closes it.
    public void show(ProjectSession opened) {
        subscription.cancel();
        subscription = opened.onChange(this::sessionChanged);
        derived.set(Optional.empty());
        environment.set(RowId.NONE);
        session.set(opened);
        take(opened.journal());
    }

    private void sessionChanged() {
        Journal now = session.get().journal();
        if (now.project().equals(project())) {
            // Saved, or undone and redone: only what is said about the project has changed.
            journal.set(now);
        } else {
            take(now);
        }
    }

    private void take(Journal changed) {
        names = RowNames.of(changed.project());
        coverage = Coverage.of(changed.project());
        journal.set(changed);
        derive();
    }

    private void derive() {
        Project project = designed();
        Optional<Derived> before = derived.get();
        LocalDate today = today();
        deriving.set(true);
        derivation.start(
                BackgroundTask.of(_ ->
                                before.isPresent()
                                        ? before.get().after(project, catalog, today)
                                        : Derived.of(project, catalog, today))
                        .onSuccess(this::derived)
                        .onFailure(this::notDerived));
    }

    /// What was derived before stays; the next change tries again.
    private void notDerived(Throwable failure) {
        deriving.set(false);
        throw new IllegalStateException("nothing could be derived from the project", failure);
    }

    private void derived(Derived result) {
        deriving.set(false);
        derived.set(Optional.of(result));
    }

    public Catalog catalog() {
        return catalog;
    }

    /// Runs work in the background.
    public TaskRunner tasks() {
        return tasks;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The open project's session.
    public ReadOnlyObjectProperty<ProjectSession> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    public ProjectSession session() {
        return session.get();
    }

    /// The project as it is now, with what can be undone.
    public ReadOnlyObjectProperty<Journal> journalProperty() {
        return journal.getReadOnlyProperty();
    }

    /// The project as it is now.
    public Project project() {
        return journal.get().project();
    }

    /// The project as it is now, with the environment that is looked at first, so that its threshold counts.
    public Project designed() {
        Project project = project();
        List<Environment> environments = project.environments();
        Optional<Environment> chosen = project.find(environment.get(), Environment.class);
        if (chosen.isEmpty() || environments.getFirst().equals(chosen.get())) {
            return project;
        }
        List<Environment> chosenFirst = new ArrayList<>(environments);
        chosenFirst.remove(chosen.get());
        chosenFirst.addFirst(chosen.get());
        return project.withRows(Table.ENVIRONMENTS, chosenFirst);
    }

    /// What the project's rows are called now.
    public RowNames names() {
        return names;
    }

    /// What Table 4 covers now.
    public Coverage coverage() {
        return coverage;
    }

    /// What follows from the project; empty until it was derived for the first time.
    public ReadOnlyObjectProperty<Optional<Derived>> derivedProperty() {
        return derived.getReadOnlyProperty();
    }

    /// What follows from the project as it was when that was last derived.
    public Optional<Derived> derived() {
        return derived.get();
    }

    /// The documents that follow from the project.
    public LiveDocuments documents() {
        return documents;
    }

    /// The proof of the documents.
    public LiveProof proof() {
        return proof;
    }

    /// Whether best practices are followed.
    public LivePractices practices() {
        return practices;
    }

    /// Whether what follows is still being derived.
    public ReadOnlyBooleanProperty derivingProperty() {
        return deriving.getReadOnlyProperty();
    }

    /// The environment that is looked at; [RowId#NONE] for the first one.
    public ReadOnlyObjectProperty<RowId> environmentProperty() {
        return environment.getReadOnlyProperty();
    }

    /// Looks at the project with the threshold of another environment.
    public void lookAt(RowId chosen) {
        if (!chosen.equals(environment.get())) {
            environment.set(chosen);
            derive();
        }
    }

    /// Makes a step.
    public void apply(ChangeSet step) {
        session.get().apply(step);
    }

    /// Takes the latest step back, if there is one.
    public void undo() {
        session.get().undo();
    }

    /// Makes the latest undone step again, if there is one.
    public void redo() {
        session.get().redo();
    }
}
