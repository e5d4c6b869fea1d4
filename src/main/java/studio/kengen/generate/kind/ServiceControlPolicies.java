package studio.kengen.generate.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.RowId;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GenerationProblem;
import studio.kengen.generate.basis.Basis;
import studio.kengen.generate.basis.KindGenerator;
import studio.kengen.generate.kind.AccountPolicies.Batch;
import studio.kengen.generate.statement.ChosenStatements;
import studio.kengen.generate.statement.PlannedStatement;
import studio.kengen.generate.statement.StatementNames;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PolicyStorage;
import studio.kengen.policy.Quotas;

/// `scp/deny-unacceptable.json` and its parts: area B is denied to everybody in the member accounts but the sources of
/// A ∩ B, and to those what lacks the conditions of their controls. `scp/guardrails.json`: what chosen guardrails deny
/// (method 3).
///
/// More than can be attached is not written: it would look like protection and be none.
final class ServiceControlPolicies implements KindGenerator {
    private final Catalog catalog;
    private final AccountPolicies policies;

    ServiceControlPolicies(Catalog catalog, Quotas quotas) {
        this.catalog = catalog;
        this.policies =
                new AccountPolicies(
                        kind(),
                        PolicyStorage.SERVICE_CONTROL,
                        Quotas.Name.SERVICE_CONTROL_POLICIES_PER_TARGET,
                        catalog,
                        quotas);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.SCP;
    }

    @Override
    public Outcome generate(Basis basis) {
        Guardrail guardrail = Guardrail.of(basis);
        ChosenStatements chosen = ChosenStatements.forAccounts(kind(), basis);
        List<GenerationProblem> problems = new ArrayList<>(guardrail.problems(kind()));
        problems.addAll(chosen.problems());
        List<PlannedStatement> denials = guardrail.byAction();
        List<PlannedStatement> guards = ConditionGuards.of(basis);
        List<Batch> batches =
                batches(Stream.concat(denials.stream(), guards.stream()).toList(), chosen, basis);
        if (!guards.isEmpty() && !policies.fit(batches, basis.project().details().documents())) {
            batches = batches(denials, chosen, basis);
            problems.add(guardsLeftOut(guards));
        }
        Outcome outcome = policies.write(batches, basis);
        problems.addAll(outcome.problems());
        return new Outcome(outcome.documents(), problems);
    }

    private List<Batch> batches(
            List<PlannedStatement> ownDenials, ChosenStatements chosen, Basis basis) {
        return List.of(
                new Batch(
                        "deny-unacceptable",
                        "generate.title.scp",
                        "generate.title.scpPart",
                        "generate.note.scp",
                        new StatementNames(basis.project(), catalog).named(ownDenials)),
                new Batch(
                        "guardrails",
                        "generate.title.scpGuardrails",
                        "generate.title.scpGuardrailsPart",
                        "generate.note.scp",
                        chosen.statements()));
    }

    /// The conditions still stand in the identity policies.
    private GenerationProblem guardsLeftOut(List<PlannedStatement> guards) {
        List<RowId> rows =
                guards.stream().flatMap(guard -> guard.rows().stream()).distinct().toList();
        return new GenerationProblem(
                kind(), rows, Message.of("generate.problem.guardsLeftOut", policies.room()));
    }
}
