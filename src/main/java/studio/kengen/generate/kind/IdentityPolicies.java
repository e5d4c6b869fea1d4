package studio.kengen.generate.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.AccessSource;
import studio.kengen.design.DocumentSettings;
import studio.kengen.design.RowId;
import studio.kengen.generate.AppliedControls;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.GenerationProblem;
import studio.kengen.generate.UniqueNames;
import studio.kengen.generate.basis.Basis;
import studio.kengen.generate.basis.Block;
import studio.kengen.generate.basis.Block.Cell;
import studio.kengen.generate.basis.KindGenerator;
import studio.kengen.generate.statement.ActionStyle;
import studio.kengen.generate.statement.ChosenStatements;
import studio.kengen.generate.statement.Packing;
import studio.kengen.generate.statement.PlannedStatement;
import studio.kengen.generate.statement.PolicyDocuments;
import studio.kengen.generate.statement.PolicyFormat;
import studio.kengen.generate.statement.StatementNames;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Condition;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PolicyStorage;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.ResourceElement;

/// `identity/<source>.json`: what each access source is allowed, as customer managed policies. As many as the size limit
/// asks for.
final class IdentityPolicies implements KindGenerator {
    private static final Comparator<List<Condition>> AS_TEXT = Comparator.comparing(List::toString);

    private final Catalog catalog;
    private final Quotas quotas;

    IdentityPolicies(Catalog catalog, Quotas quotas) {
        this.catalog = catalog;
        this.quotas = quotas;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.IDENTITY;
    }

    @Override
    public Outcome generate(Basis basis) {
        List<GeneratedDocument> documents = new ArrayList<>();
        List<GenerationProblem> problems = new ArrayList<>(leftOut(basis));
        DocumentSettings settings = basis.project().details().documents();
        PolicyFormat format =
                new PolicyFormat(
                        ActionStyle.allowedBy(settings, catalog).getFirst(),
                        settings.minified(),
                        PolicyStorage.MANAGED,
                        quotas,
                        List.of());
        for (AccessSource source : basis.project().sources()) {
            if (source.kind().hasIdentityPolicy()) {
                ChosenStatements denials = ChosenStatements.forSource(source.id(), basis);
                Packing packing = Packing.of(together(statements(source, basis), denials), format);
                problems.addAll(denials.problems());
                documents.addAll(documents(source, packing, basis, format));
                problems.addAll(problems(source, packing, basis));
            }
        }
        return new Outcome(documents, problems);
    }

    private List<PlannedStatement> statements(AccessSource source, Basis basis) {
        List<Cell<List<Condition>>> cells =
                basis.grants().of(source.id()).values().stream()
                        .flatMap(Collection::stream)
                        .map(grant ->
                                new Cell<>(
                                        grant.action(),
                                        grant.resource(),
                                        grant.conditions(),
                                        grant.rows()))
                        .toList();
        List<PlannedStatement> statements =
                Block.byAction(cells, AS_TEXT).stream()
                        .map(block ->
                                new PlannedStatement(
                                        "",
                                        Effect.ALLOW,
                                        block.actions(),
                                        new ResourceElement.Resource(block.arns()),
                                        block.terms(),
                                        block.rows()))
                        .toList();
        return new StatementNames(basis.project(), catalog).named(statements);
    }

    private static List<PlannedStatement> together(
            List<PlannedStatement> allowed, ChosenStatements denials) {
        UniqueNames sids = new UniqueNames("");
        List<PlannedStatement> all = new ArrayList<>(allowed);
        allowed.forEach(statement -> sids.unique(statement.sid()));
        denials.statements().forEach(denial -> all.add(denial.withSid(sids.unique(denial.sid()))));
        return all;
    }

    private static List<GeneratedDocument> documents(
            AccessSource source, Packing packing, Basis basis, PolicyFormat format) {
        List<GeneratedDocument> documents = new ArrayList<>();
        int count = packing.documents().size();
        List<String> paths = basis.naming().identityPolicies(source.id(), count);
        for (int i = 0; i < count; i++) {
            Message title =
                    count == 1
                            ? Message.of("generate.title.identity", source.name())
                            : Message.of(
                                    "generate.title.identityPart", source.name(), i + 1, count);
            documents.add(
                    PolicyDocuments.of(
                            DocumentKind.IDENTITY,
                            Optional.of(source.id()),
                            paths.get(i),
                            title,
                            packing.documents().get(i),
                            format,
                            List.of()));
        }
        return documents;
    }

    private List<GenerationProblem> problems(AccessSource source, Packing packing, Basis basis) {
        List<GenerationProblem> problems = new ArrayList<>();
        Quotas.Name quota =
                source.arn().contains(":user/")
                        ? Quotas.Name.MANAGED_POLICIES_PER_USER
                        : Quotas.Name.MANAGED_POLICIES_PER_ROLE;
        int count = packing.documents().size();
        if (count > quotas.value(quota)) {
            problems.add(
                    problem(
                            List.of(source.id()),
                            Message.of(
                                    "generate.problem.tooManyPolicies",
                                    source.name(),
                                    count,
                                    quotas.value(quota))));
        }
        problems.addAll(packing.problems(kind(), basis));
        return problems;
    }

    private static List<GenerationProblem> leftOut(Basis basis) {
        List<GenerationProblem> problems = new ArrayList<>();
        basis.grants()
                .refused()
                .forEach((rows, why) ->
                        problems.add(
                                problem(
                                        rows,
                                        Message.of(
                                                "generate.problem.conditions",
                                                basis.text(rows),
                                                why))));
        new AppliedControls(basis.project())
                .missedRows(basis.areas())
                .forEach((control, rows) -> {
                    List<RowId> all = new ArrayList<>(rows);
                    all.add(control);
                    problems.add(
                            problem(
                                    all,
                                    Message.of(
                                            "generate.problem.missedRows",
                                            basis.names().name(control),
                                            basis.text(rows))));
                });
        return problems;
    }

    private static GenerationProblem problem(List<RowId> rows, Message message) {
        return new GenerationProblem(DocumentKind.IDENTITY, rows, message);
    }
}
