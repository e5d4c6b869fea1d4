package studio.kengen.generate.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.AccessSource;
import studio.kengen.design.DocumentSettings;
import studio.kengen.design.RowId;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentNaming;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.GenerationProblem;
import studio.kengen.generate.SizeUse;
import studio.kengen.generate.basis.Basis;
import studio.kengen.generate.basis.KindGenerator;
import studio.kengen.generate.statement.ActionStyle;
import studio.kengen.generate.statement.LargestRows;
import studio.kengen.generate.statement.PlannedStatement;
import studio.kengen.generate.statement.PolicyDocuments;
import studio.kengen.generate.statement.PolicyFormat;
import studio.kengen.generate.statement.StatementNames;
import studio.kengen.i18n.Message;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.PolicyStorage;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// `boundary/acceptable-maximum.json`: the largest set of permissions whose risk is accepted, all permissions − B. To be
/// attached as the permissions boundary of every role and user.
///
/// A principal has one boundary, so it is one document or none: what does not fit is written shorter first, in ways that
/// mean the same.
final class PermissionsBoundary implements KindGenerator {
    private static final Statement EVERYTHING =
            Statement.allow(ActionElement.of("*"), ResourceElement.of("*"))
                    .withSid("AllowWhatIsNotDenied");

    private final Catalog catalog;
    private final Quotas quotas;

    PermissionsBoundary(Catalog catalog, Quotas quotas) {
        this.catalog = catalog;
        this.quotas = quotas;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.BOUNDARY;
    }

    @Override
    public Outcome generate(Basis basis) {
        List<GeneratedDocument> documents = new ArrayList<>();
        List<GenerationProblem> problems = new ArrayList<>();
        BoundaryStatements everybody = BoundaryStatements.of(basis, Map.of());
        if (everybody.byAction().isEmpty()) {
            return Outcome.NOTHING;
        }
        List<PolicyFormat> formats = formats(basis);
        add(basis, everybody, Optional.empty(), formats, documents, problems);
        for (AccessSource source : basis.project().sources()) {
            BoundaryStatements own = BoundaryStatements.of(basis, basis.grants().of(source.id()));
            if (source.kind().hasIdentityPolicy() && own.isExempting()) {
                add(basis, own, Optional.of(source), formats, documents, problems);
            }
        }
        return new Outcome(documents, problems);
    }

    private void add(
            Basis basis,
            BoundaryStatements boundary,
            Optional<AccessSource> source,
            List<PolicyFormat> formats,
            List<GeneratedDocument> documents,
            List<GenerationProblem> problems) {
        StatementNames names = new StatementNames(basis.project(), catalog);
        List<PlannedStatement> byAction = names.named(boundary.byAction());
        List<PlannedStatement> byResource = names.named(boundary.byResource());
        for (PolicyFormat format : formats) {
            for (List<PlannedStatement> statements : List.of(byAction, byResource)) {
                if (format.fits(statements)) {
                    documents.add(document(basis, source, statements, format));
                    return;
                }
            }
        }
        problems.add(tooLarge(title(source), byAction, formats.getLast(), basis));
    }

    /// As the project wants it, then shorter.
    private List<PolicyFormat> formats(Basis basis) {
        DocumentSettings settings = basis.project().details().documents();
        return ActionStyle.allowedBy(settings, catalog).stream()
                .map(style ->
                        new PolicyFormat(
                                style,
                                settings.minified(),
                                PolicyStorage.MANAGED,
                                quotas,
                                List.of(EVERYTHING)))
                .toList();
    }

    private static GeneratedDocument document(
            Basis basis,
            Optional<AccessSource> source,
            List<PlannedStatement> statements,
            PolicyFormat format) {
        Optional<RowId> id = source.map(AccessSource::id);
        return PolicyDocuments.of(
                DocumentKind.BOUNDARY,
                id,
                id.map(basis.naming()::boundary).orElseGet(DocumentNaming::commonBoundary),
                title(source),
                statements,
                format,
                List.of());
    }

    private static Message title(Optional<AccessSource> source) {
        return source.map(one -> Message.of("generate.title.boundaryOf", one.name()))
                .orElseGet(() -> Message.of("generate.title.boundary"));
    }

    private static GenerationProblem tooLarge(
            Message title, List<PlannedStatement> statements, PolicyFormat format, Basis basis) {
        SizeUse size = format.size(statements);
        List<RowId> rows = LargestRows.of(statements, format, basis);
        return new GenerationProblem(
                DocumentKind.BOUNDARY,
                rows,
                Message.of(
                        "generate.problem.boundaryTooLarge",
                        title,
                        size.used(),
                        size.limit(),
                        basis.text(rows)));
    }
}
