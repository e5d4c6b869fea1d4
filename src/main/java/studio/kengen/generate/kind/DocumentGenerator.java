package studio.kengen.generate.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.GenerationProblem;
import studio.kengen.generate.basis.Basis;
import studio.kengen.generate.basis.KindGenerator;
import studio.kengen.generate.detection.ConfigSuggestions;
import studio.kengen.generate.detection.ConformancePacks;
import studio.kengen.generate.detection.EventPatterns;
import studio.kengen.policy.Quotas;

/// Turns the tables of a project into documents. Pure: the same areas, catalogue and knowledge give the same bytes.
public final class DocumentGenerator {
    private final List<KindGenerator> generators;
    private final PermissionSets permissionSets;
    private final ControlKnowledge knowledge;

    /// A generator that keeps AWS's limits as they come with the studio.
    ///
    /// @param catalog the catalogue that the areas were derived with
    /// @param knowledge the controls to suggest
    public DocumentGenerator(Catalog catalog, ControlKnowledge knowledge) {
        this(catalog, knowledge, Quotas.bundled());
    }

    /// A generator that goes by what is known where a project is designed.
    ///
    /// @param catalog the catalogue that the areas were derived with
    public DocumentGenerator(Catalog catalog, ProjectKnowledge knowledge) {
        this(catalog, knowledge.controls(), knowledge.quotas());
    }

    /// A generator that keeps the limits in `quotas`.
    ///
    /// @param catalog the catalogue that the areas were derived with
    /// @param knowledge the controls to suggest
    public DocumentGenerator(Catalog catalog, ControlKnowledge knowledge, Quotas quotas) {
        generators =
                List.of(
                        new IdentityPolicies(catalog, quotas),
                        new TrustPolicies(quotas, knowledge.facts()),
                        new PermissionsBoundary(catalog, quotas),
                        new ResourcePolicies(catalog, quotas),
                        new ServiceControlPolicies(catalog, quotas),
                        new ResourceControlPolicies(catalog, quotas),
                        new FeatureDocuments(),
                        new ConformancePacks(quotas),
                        new ConfigSuggestions(knowledge),
                        new EventPatterns(catalog, quotas, knowledge.facts()));
        this.knowledge = knowledge;
        permissionSets = new PermissionSets(quotas);
    }

    /// Every document of the project.
    public DocumentSet generate(Areas areas) {
        return generate(areas, EnumSet.allOf(DocumentKind.class));
    }

    private static final Set<DocumentKind> ATTACHED =
            EnumSet.of(DocumentKind.IDENTITY, DocumentKind.BOUNDARY);

    /// The documents of these kinds. A document does not depend on which others are generated.
    public DocumentSet generate(Areas areas, Set<DocumentKind> kinds) {
        Basis basis = Basis.of(areas, knowledge);
        List<GeneratedDocument> documents = new ArrayList<>();
        List<GenerationProblem> problems = new ArrayList<>();
        List<GeneratedDocument> attached = new ArrayList<>();
        boolean sets = kinds.contains(DocumentKind.PERMISSION_SETS);
        for (KindGenerator generator : generators) {
            boolean isAttached = sets && ATTACHED.contains(generator.kind());
            if (isAttached || kinds.contains(generator.kind())) {
                KindGenerator.Outcome outcome = generator.generate(basis);
                if (isAttached) {
                    attached.addAll(outcome.documents());
                }
                if (kinds.contains(generator.kind())) {
                    documents.addAll(outcome.documents());
                    problems.addAll(outcome.problems());
                }
            }
        }
        if (sets) {
            KindGenerator.Outcome outcome =
                    permissionSets.generate(basis, new Attachments<>(attached));
            documents.addAll(outcome.documents());
            problems.addAll(outcome.problems());
        }
        documents.sort(Comparator.comparing(GeneratedDocument::kind));
        return new DocumentSet(documents, problems);
    }
}
