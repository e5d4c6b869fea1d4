package studio.kengen.generate.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.DocumentSettings;
import studio.kengen.design.RowId;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.GenerationProblem;
import studio.kengen.generate.SizeUse;
import studio.kengen.generate.basis.Basis;
import studio.kengen.generate.basis.KindGenerator;
import studio.kengen.generate.statement.ActionStyle;
import studio.kengen.generate.statement.ChosenConditions;
import studio.kengen.generate.statement.PlannedStatement;
import studio.kengen.generate.statement.PolicyDocuments;
import studio.kengen.generate.statement.PolicyFormat;
import studio.kengen.generate.statement.StatementNames;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.ResourcePolicyService;

/// `resource/<target>.json`: the resource policy of each access target that needs one.
///
/// 1. It allows what no identity policy can: requests of AWS services, outside parties and anybody, and of sources in other
///    accounts than the target's.
/// 2. It denies the direct path where a mediator does the work (method 2).
///
/// A policy is not divided, since a resource has one: what does not fit is a problem and no document.
final class ResourcePolicies implements KindGenerator {
    private final Catalog catalog;
    private final Quotas quotas;

    ResourcePolicies(Catalog catalog, Quotas quotas) {
        this.catalog = catalog;
        this.quotas = quotas;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.RESOURCE;
    }

    @Override
    public Outcome generate(Basis basis) {
        DirectPaths direct = DirectPaths.of(basis);
        ResourceAllowances allowances = ResourceAllowances.of(basis);
        List<GeneratedDocument> documents = new ArrayList<>();
        List<GenerationProblem> problems = new ArrayList<>(allowances.problems());
        problems.addAll(direct.problems());
        problems.addAll(ChosenConditions.problems(kind(), PolicyKind.RESOURCE, basis));
        for (AccessTarget target : basis.project().targets()) {
            List<PlannedStatement> statements = new ArrayList<>(allowances.statements(target.id()));
            Optional<ResourcePolicyService> service = ResourcePolicyService.of(target.service());
            if (service.isPresent()) {
                statements.addAll(direct.statements(target.id()));
                statements.addAll(ChosenConditions.inResourcePolicy(target, service.get(), basis));
                add(target, service.get(), statements, basis, documents, problems);
            } else if (!statements.isEmpty()) {
                problems.add(noPolicy(target, statements, basis));
            }
        }
        return new Outcome(documents, problems);
    }

    private void add(
            AccessTarget target,
            ResourcePolicyService service,
            List<PlannedStatement> planned,
            Basis basis,
            List<GeneratedDocument> documents,
            List<GenerationProblem> problems) {
        if (planned.isEmpty()) {
            return;
        }
        List<PlannedStatement> statements =
                new StatementNames(basis.project(), catalog).named(planned);
        DocumentSettings settings = basis.project().details().documents();
        PolicyFormat format =
                new PolicyFormat(
                        ActionStyle.allowedBy(settings, catalog).getFirst(),
                        settings.minified(),
                        service.sizeLimit(),
                        quotas,
                        KeyAdministration.alwaysIn(service, target));
        PolicyDocument policy = format.document(statements);
        SizeUse size = format.size(policy);
        if (size.used() > size.limit()) {
            Set<RowId> rows = rows(statements);
            problems.add(
                    problem(
                            rows,
                            Message.of(
                                    "generate.problem.resourcePolicyTooLarge",
                                    target.name(),
                                    size.used(),
                                    size.limit(),
                                    basis.text(rows))));
            return;
        }
        documents.add(
                PolicyDocuments.of(
                        kind(),
                        Optional.of(target.id()),
                        basis.naming().resourcePolicy(target.id()),
                        Message.of("generate.title.resource", target.name()),
                        statements,
                        format,
                        notes(target)));
    }

    private static List<Message> notes(AccessTarget target) {
        List<Message> notes = new ArrayList<>();
        notes.add(Message.of("generate.note.resource"));
        boolean namesMany =
                target.arns().stream()
                        .map(arn -> arn.replaceAll("[:/]\\*$", ""))
                        .anyMatch(arn -> arn.contains("*") || arn.contains("?"));
        if (namesMany) {
            notes.add(Message.of("generate.note.resourceOfMany"));
        }
        return notes;
    }

    private static GenerationProblem noPolicy(
            AccessTarget target, List<PlannedStatement> statements, Basis basis) {
        Set<RowId> rows = rows(statements);
        return problem(
                rows,
                Message.of("generate.problem.noResourcePolicy", target.name(), basis.text(rows)));
    }

    private static Set<RowId> rows(List<PlannedStatement> statements) {
        NavigableSet<RowId> rows = new TreeSet<>();
        statements.forEach(statement -> rows.addAll(statement.rows()));
        return rows;
    }

    static GenerationProblem problem(Set<RowId> rows, Message message) {
        return new GenerationProblem(DocumentKind.RESOURCE, List.copyOf(rows), message);
    }
}
