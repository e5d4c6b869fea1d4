package studio.kengen.ui.control;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.control.choice.Choosing;
import studio.kengen.control.choice.DangerousActions;
import studio.kengen.control.proposal.Proposer;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.i18n.Message;
import studio.kengen.prove.Protection;
import studio.kengen.task.Progress;

/// One state of the project with all that choosing controls needs to know of it. Made in the background; immutable but for
/// the documents, which are generated when they are first asked for.
final class ControlBasis {
    private final Areas areas;
    private final ProjectKnowledge knowledge;
    private final Catalog catalog;
    private final Function<Message, String> wording;
    private final DangerousActions dangerous;
    private final Map<RowId, Protection> unneeded;
    private final List<Matter> matters;
    private @Nullable DocumentSet documents;

    /// @param unneeded how what nobody needs is protected, by rows of Table 3-1, as far as it is known
    /// @param wording puts sentences into the language that is shown and written
    ControlBasis(
            Areas areas,
            ProjectKnowledge knowledge,
            Catalog catalog,
            Map<RowId, Protection> unneeded,
            Function<Message, String> wording) {
        this.unneeded = Map.copyOf(unneeded);
        this.areas = areas;
        this.knowledge = knowledge;
        this.catalog = catalog;
        this.wording = wording;
        this.dangerous = DangerousActions.of(areas, knowledge());
        this.matters = List.copyOf(Matter.of(areas, knowledge(), unneeded));
    }

    /// The same with what is known now of how that is protected which nobody needs.
    ControlBasis proved(Map<RowId, Protection> now) {
        return new ControlBasis(this, now);
    }

    /// What would be after a change of the project. What nobody needs counts as it is: only a proof of the change could tell.
    ControlBasis after(Project changed) {
        return new ControlBasis(
                areas.after(changed), knowledge.after(changed), catalog, unneeded, wording);
    }

    ControlKnowledge knowledge() {
        return knowledge.controls();
    }

    Project project() {
        return areas.project();
    }

    Areas areas() {
        return areas;
    }

    DangerousActions dangerous() {
        return dangerous;
    }

    private ControlBasis(ControlBasis before, Map<RowId, Protection> unneeded) {
        this.areas = before.areas;
        this.knowledge = before.knowledge;
        this.catalog = before.catalog;
        this.wording = before.wording;
        this.dangerous = before.dangerous;
        this.unneeded = Map.copyOf(unneeded);
        this.matters = before.matters.stream().map(matter -> matter.proved(unneeded)).toList();
        synchronized (before) {
            this.documents = before.documents;
        }
    }

    /// How what nobody needs is protected, by rows of Table 3-1, as far as it is known.
    Map<RowId, Protection> unneeded() {
        return unneeded;
    }

    /// In the order of the tables.
    List<Matter> matters() {
        return matters;
    }

    Proposer proposer() {
        return new Proposer(knowledge());
    }

    Choosing choosing() {
        return new Choosing(areas, knowledge(), catalog, wording);
    }

    /// Whether the documents grant what is needed, and where they do not, to whom. Takes its time.
    Sufficiency sufficiency(Progress progress) {
        return Sufficiency.of(areas, documents().attachments(), catalog, progress);
    }

    /// Takes its time when it is first asked for.
    synchronized DocumentSet documents() {
        if (documents == null) {
            documents = new DocumentGenerator(catalog, knowledge).generate(areas);
        }
        return documents;
    }
}
