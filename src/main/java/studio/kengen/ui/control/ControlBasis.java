package studio.kengen.ui.control;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.control.choice.Choosing;
import studio.kengen.control.choice.DangerousActions;
import studio.kengen.control.proposal.Proposer;
import studio.kengen.design.Project;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.DocumentGenerator;
import studio.kengen.generate.DocumentSet;
import studio.kengen.i18n.Message;

/// One state of the project with all that choosing controls needs to know of it. Made in the background; immutable but for
/// the documents, which are generated when they are first asked for.
final class ControlBasis {
    private final Areas areas;
    private final ProjectKnowledge knowledge;
    private final Catalog catalog;
    private final Function<Message, String> wording;
    private final DangerousActions dangerous;
    private final List<Matter> matters;
    private @Nullable DocumentSet documents;

    /// @param wording puts sentences into the language that is shown and written
    ControlBasis(
            Areas areas,
            ProjectKnowledge knowledge,
            Catalog catalog,
            Function<Message, String> wording) {
        this.areas = areas;
        this.knowledge = knowledge;
        this.catalog = catalog;
        this.wording = wording;
        this.dangerous = DangerousActions.of(areas, knowledge());
        this.matters = List.copyOf(Matter.of(areas));
    }

    /// What would be after a change of the project.
    ControlBasis after(Project changed) {
        return new ControlBasis(areas.after(changed), knowledge.after(changed), catalog, wording);
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

    /// Takes its time when it is first asked for.
    synchronized DocumentSet documents() {
        if (documents == null) {
            documents = new DocumentGenerator(catalog, knowledge).generate(areas);
        }
        return documents;
    }
}
