package studio.kengen.generate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.design.area.Areas;

/// Turns the tables of a project into documents. Pure: the same areas, catalogue and knowledge give the same bytes.
public final class DocumentGenerator {
    private final List<KindGenerator> generators;

    /// A generator that shortens actions with `catalog` and suggests controls out of `knowledge`.
    ///
    /// @param catalog the catalogue that the areas were derived with
    public DocumentGenerator(Catalog catalog, ControlKnowledge knowledge) {
        generators = List.of(new ConfigSuggestions(knowledge));
    }

    /// Every document of the project.
    public DocumentSet generate(Areas areas) {
        return generate(areas, EnumSet.allOf(DocumentKind.class));
    }

    /// The documents of these kinds. A document does not depend on which others are generated.
    public DocumentSet generate(Areas areas, Set<DocumentKind> kinds) {
        List<GeneratedDocument> documents = new ArrayList<>();
        List<GenerationProblem> problems = new ArrayList<>();
        for (KindGenerator generator : generators) {
            if (kinds.contains(generator.kind())) {
                KindGenerator.Outcome outcome = generator.generate(areas);
                documents.addAll(outcome.documents());
                problems.addAll(outcome.problems());
            }
        }
        return new DocumentSet(documents, problems, List.of());
    }
}
