package studio.kengen.generate.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.kengen.control.DatedFacts;
import studio.kengen.design.AccessSource;
import studio.kengen.design.DocumentSettings;
import studio.kengen.engine.Requester;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.GenerationProblem;
import studio.kengen.generate.PrincipalPattern;
import studio.kengen.generate.SizeUse;
import studio.kengen.generate.SourcePrincipal;
import studio.kengen.generate.basis.Basis;
import studio.kengen.generate.basis.KindGenerator;
import studio.kengen.generate.statement.ChosenConditions;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.PolicyPrinter;
import studio.kengen.policy.PolicyStorage;
import studio.kengen.policy.PolicyStorage.SizeLimit;
import studio.kengen.policy.Quotas;

/// `trust/<source>.json`: the trust policy of each role that is an access source: who may assume it. These are the services
/// that the source names, and the sources whose rows of Table 1 assume it.
///
/// The roles of permission sets are made by IAM Identity Center, which writes their trust policies itself.
final class TrustPolicies implements KindGenerator {
    private static final SizeLimit LIMIT = PolicyStorage.ROLE_TRUST.limits().getFirst();

    private final Quotas quotas;
    private final List<String> servicesThatSayForWhom;

    TrustPolicies(Quotas quotas, DatedFacts facts) {
        this.quotas = quotas;
        this.servicesThatSayForWhom =
                facts.list(DatedFacts.SOURCE_ACCOUNT_IN_TRUST_POLICIES)
                        .map(DatedFacts.DatedList::values)
                        .orElse(List.of());
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.TRUST;
    }

    @Override
    public Outcome generate(Basis basis) {
        List<GeneratedDocument> documents = new ArrayList<>();
        List<GenerationProblem> problems =
                new ArrayList<>(ChosenConditions.problems(kind(), PolicyKind.TRUST, basis));
        List<AccessSource> idle = new ArrayList<>();
        for (AccessSource source : basis.project().sources()) {
            if (isRole(source)) {
                Trust trust = Trust.in(source, basis, servicesThatSayForWhom);
                problems.addAll(trust.problems());
                if (trust.statements().isEmpty()) {
                    idle.add(source);
                } else {
                    add(source, trust, basis, documents, problems);
                }
            }
        }
        if (!idle.isEmpty()) {
            problems.add(
                    problem(
                            idle,
                            Message.of(
                                    "generate.problem.nobodyTrusted",
                                    basis.text(idle.stream().map(AccessSource::id).toList()))));
        }
        return new Outcome(documents, problems);
    }

    private static boolean isRole(AccessSource source) {
        return source.kind().hasIdentityPolicy()
                && PrincipalPattern.permissionSet(source).isEmpty()
                && SourcePrincipal.requester(source)
                        .filter(Requester.Role.class::isInstance)
                        .isPresent();
    }

    private void add(
            AccessSource source,
            Trust trust,
            Basis basis,
            List<GeneratedDocument> documents,
            List<GenerationProblem> problems) {
        PolicyDocument policy = PolicyDocument.of(trust.statements());
        DocumentSettings settings = basis.project().details().documents();
        String text =
                settings.minified() ? PolicyPrinter.minified(policy) : PolicyPrinter.pretty(policy);
        SizeUse size =
                new SizeUse(LIMIT.measure().of(text), Math.toIntExact(quotas.value(LIMIT.quota())));
        if (size.used() > size.limit()) {
            problems.add(
                    problem(
                            List.of(source),
                            Message.of(
                                    "generate.problem.trustPolicyTooLarge",
                                    source.name(),
                                    size.used(),
                                    size.limit())));
            return;
        }
        documents.add(
                new GeneratedDocument(
                        kind(),
                        Optional.of(source.id()),
                        basis.naming().trustPolicy(source.id()),
                        Message.of("generate.title.trust", source.name()),
                        text,
                        Optional.of(policy),
                        trust.origins(),
                        Optional.of(size),
                        List.of()));
    }

    private static GenerationProblem problem(List<AccessSource> sources, Message message) {
        return new GenerationProblem(
                DocumentKind.TRUST, sources.stream().map(AccessSource::id).toList(), message);
    }
}
