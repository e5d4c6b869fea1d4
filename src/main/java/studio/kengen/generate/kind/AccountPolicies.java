package studio.kengen.generate.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.DocumentSettings;
import studio.kengen.design.RowId;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentNaming;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.GenerationProblem;
import studio.kengen.generate.basis.Basis;
import studio.kengen.generate.basis.KindGenerator;
import studio.kengen.generate.statement.ActionStyle;
import studio.kengen.generate.statement.LargestRows;
import studio.kengen.generate.statement.Packing;
import studio.kengen.generate.statement.PlannedStatement;
import studio.kengen.generate.statement.PolicyDocuments;
import studio.kengen.generate.statement.PolicyFormat;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PolicyStorage;
import studio.kengen.policy.Quotas;

/// Writes policies of the organization, which bind whole accounts: SCPs and RCPs.
///
/// White space counts in one that is saved through the API, and few can be attached to one target. So white space stays only
/// where it costs no further document.
final class AccountPolicies {
    /// Statements that stand in documents of their own.
    ///
    /// @param title what the document is called
    /// @param partTitle what each is called where it takes several, with its number and theirs
    /// @param note what to know about it
    record Batch(
            String name,
            String title,
            String partTitle,
            String note,
            List<PlannedStatement> statements) {}

    private final DocumentKind kind;
    private final PolicyStorage storage;
    private final Quotas.Name mostAttached;
    private final Catalog catalog;
    private final Quotas quotas;

    AccountPolicies(
            DocumentKind kind,
            PolicyStorage storage,
            Quotas.Name mostAttached,
            Catalog catalog,
            Quotas quotas) {
        this.kind = kind;
        this.storage = storage;
        this.mostAttached = mostAttached;
        this.catalog = catalog;
        this.quotas = quotas;
    }

    /// How many can be attached to a target besides the one that allows everything.
    long room() {
        return quotas.value(mostAttached) - 1;
    }

    /// Whether the statements take no more documents than can be attached, however they have to be shortened.
    boolean fit(List<Batch> sets, DocumentSettings settings) {
        return ActionStyle.allowedBy(settings, catalog).stream()
                .anyMatch(style -> count(sets, format(style, true)) <= room());
    }

    /// The documents, which fit or are none, and what is left out.
    KindGenerator.Outcome write(List<Batch> sets, Basis basis) {
        DocumentSettings settings = basis.project().details().documents();
        PolicyFormat format = format(sets, settings);
        int count = count(sets, format);
        if (count > room()) {
            List<PlannedStatement> all =
                    sets.stream().flatMap(batch -> batch.statements().stream()).toList();
            return new KindGenerator.Outcome(
                    List.of(), List.of(tooMany(count, LargestRows.of(all, format, basis), basis)));
        }
        List<GeneratedDocument> documents = new ArrayList<>();
        List<GenerationProblem> problems = new ArrayList<>();
        for (Batch batch : sets) {
            Packing packing = Packing.of(batch.statements(), format);
            documents.addAll(documents(batch, packing, format));
            problems.addAll(packing.problems(kind, basis));
        }
        return new KindGenerator.Outcome(documents, problems);
    }

    private GenerationProblem tooMany(int count, List<RowId> largest, Basis basis) {
        return new GenerationProblem(
                kind, largest, Message.of(tooManyKey(), count, room(), basis.text(largest)));
    }

    private String tooManyKey() {
        return kind == DocumentKind.RCP
                ? "generate.problem.tooManyRcps"
                : "generate.problem.tooManyScps";
    }

    private PolicyFormat format(List<Batch> sets, DocumentSettings settings) {
        List<ActionStyle> styles = ActionStyle.allowedBy(settings, catalog);
        ActionStyle style =
                styles.stream()
                        .filter(each -> count(sets, format(each, true)) <= room())
                        .findFirst()
                        .orElse(styles.getLast());
        PolicyFormat minified = format(style, true);
        PolicyFormat pretty = format(style, false);
        boolean costsNothing = count(sets, pretty) == count(sets, minified);
        return settings.minified() || !costsNothing ? minified : pretty;
    }

    private static int count(List<Batch> sets, PolicyFormat format) {
        return sets.stream()
                .mapToInt(batch -> Packing.of(batch.statements(), format).documents().size())
                .sum();
    }

    private PolicyFormat format(ActionStyle style, boolean minified) {
        return new PolicyFormat(style, minified, storage, quotas, List.of());
    }

    private List<GeneratedDocument> documents(Batch batch, Packing packing, PolicyFormat format) {
        List<GeneratedDocument> documents = new ArrayList<>();
        int count = packing.documents().size();
        List<String> paths = DocumentNaming.forAccounts(kind, batch.name(), count);
        for (int i = 0; i < count; i++) {
            documents.add(
                    PolicyDocuments.of(
                            kind,
                            Optional.empty(),
                            paths.get(i),
                            count == 1
                                    ? Message.of(batch.title())
                                    : Message.of(batch.partTitle(), i + 1, count),
                            packing.documents().get(i),
                            format,
                            List.of(Message.of(batch.note()))));
        }
        return documents;
    }
}
