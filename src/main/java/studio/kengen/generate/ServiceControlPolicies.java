package studio.kengen.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.DocumentSettings;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PolicyStorage;
import studio.kengen.policy.Quotas;

/// `scp/deny-unacceptable.json` and its parts: area B is denied to everybody in the member accounts but the sources of
/// A ∩ B.
///
/// White space counts in an SCP that is saved through the API, and few SCPs can be attached to one target. So white space
/// stays only where it costs no further document.
final class ServiceControlPolicies implements KindGenerator {
    private final Catalog catalog;
    private final Quotas quotas;

    ServiceControlPolicies(Catalog catalog, Quotas quotas) {
        this.catalog = catalog;
        this.quotas = quotas;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.SCP;
    }

    @Override
    public Outcome generate(Basis basis) {
        Guardrail guardrail = Guardrail.of(basis);
        List<PlannedStatement> statements =
                new StatementNames(basis.project(), catalog).named(guardrail.byAction());
        DocumentSettings settings = basis.project().details().documents();
        List<GenerationProblem> problems = new ArrayList<>(guardrail.problems(kind()));
        PolicyFormat format = format(statements, settings);
        Packing packing = Packing.of(statements, format);
        if (packing.documents().size() > room()) {
            problems.add(
                    new GenerationProblem(
                            kind(),
                            List.of(),
                            Message.of(
                                    "generate.problem.tooManyScps",
                                    packing.documents().size(),
                                    room())));
        }
        problems.addAll(packing.problems(kind(), basis));
        return new Outcome(documents(packing, format), problems);
    }

    /// How many SCPs can be attached besides FullAWSAccess.
    private long room() {
        return quotas.value(Quotas.Name.SERVICE_CONTROL_POLICIES_PER_TARGET) - 1;
    }

    private PolicyFormat format(List<PlannedStatement> statements, DocumentSettings settings) {
        List<ActionStyle> styles = ActionStyle.allowedBy(settings, catalog);
        ActionStyle style =
                styles.stream()
                        .filter(each -> count(statements, format(each, true)) <= room())
                        .findFirst()
                        .orElse(styles.getLast());
        PolicyFormat minified = format(style, true);
        PolicyFormat pretty = format(style, false);
        boolean costsNothing = count(statements, pretty) == count(statements, minified);
        return settings.minified() || !costsNothing ? minified : pretty;
    }

    private static int count(List<PlannedStatement> statements, PolicyFormat format) {
        return Packing.of(statements, format).documents().size();
    }

    private PolicyFormat format(ActionStyle style, boolean minified) {
        return new PolicyFormat(style, minified, PolicyStorage.SERVICE_CONTROL, quotas, List.of());
    }

    private static List<GeneratedDocument> documents(Packing packing, PolicyFormat format) {
        List<GeneratedDocument> documents = new ArrayList<>();
        int count = packing.documents().size();
        List<String> paths = DocumentNaming.guardrails(DocumentKind.SCP, count);
        for (int i = 0; i < count; i++) {
            documents.add(
                    PolicyDocuments.of(
                            DocumentKind.SCP,
                            Optional.empty(),
                            paths.get(i),
                            count == 1
                                    ? Message.of("generate.title.scp")
                                    : Message.of("generate.title.scpPart", i + 1, count),
                            packing.documents().get(i),
                            format,
                            List.of(Message.of("generate.note.scp"))));
        }
        return documents;
    }
}
