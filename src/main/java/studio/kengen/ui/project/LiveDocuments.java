package studio.kengen.ui.project;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.task.BackgroundTask;
import studio.kengen.task.LatestTask;

/// The documents that follow from the open project. They take longer than what is derived, so they are generated only once
/// somebody has asked for them, and from then on after every change. For the FX thread.
public final class LiveDocuments {
    private final StudioModel model;
    private final LatestTask generation;
    private final ReadOnlyObjectWrapper<Optional<DocumentSet>> documents =
            new ReadOnlyObjectWrapper<>(this, "documents", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Derived>> basis =
            new ReadOnlyObjectWrapper<>(this, "basis", Optional.empty());
    private boolean wanted;

    LiveDocuments(StudioModel model) {
        this.model = model;
        this.generation = new LatestTask(model.tasks());
    }

    /// The documents as they were last generated; empty until they are for the first time.
    public ReadOnlyObjectProperty<Optional<DocumentSet>> documentsProperty() {
        if (!wanted) {
            wanted = true;
            model.derivedProperty().addListener(_ -> generate());
            generate();
        }
        return documents.getReadOnlyProperty();
    }

    /// What the documents follow from; empty until they are generated for the first time. It lags behind
    /// [StudioModel#derivedProperty] while they are generated anew.
    ReadOnlyObjectProperty<Optional<Derived>> basisProperty() {
        return basis.getReadOnlyProperty();
    }

    private void generate() {
        Optional<Derived> derived = model.derived();
        if (derived.isPresent()) {
            Derived from = derived.get();
            generation.start(
                    BackgroundTask.<DocumentSet>of(
                                    _ -> generate(from.areas(), from.knowledge(), model.catalog()))
                            .onSuccess(result -> generated(result, derived)));
        } else {
            generation.cancel();
            documents.set(Optional.empty());
            basis.set(Optional.empty());
        }
    }

    /// The documents of a project.
    public static DocumentSet generate(Areas areas, ProjectKnowledge knowledge, Catalog catalog) {
        return new DocumentGenerator(catalog, knowledge).generate(areas);
    }

    private void generated(DocumentSet result, Optional<Derived> from) {
        Optional<DocumentSet> now = Optional.of(result);
        if (!now.equals(documents.get())) {
            documents.set(now);
        }
        basis.set(from);
    }
}
