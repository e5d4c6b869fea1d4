package studio.kengen.generate.kind;

import java.util.ArrayList;
import java.util.List;
import studio.kengen.catalog.Catalog;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GenerationProblem;
import studio.kengen.generate.basis.Basis;
import studio.kengen.generate.basis.KindGenerator;
import studio.kengen.generate.kind.AccountPolicies.Batch;
import studio.kengen.generate.statement.ChosenStatements;
import studio.kengen.policy.PolicyStorage;
import studio.kengen.policy.Quotas;

/// `rcp/guardrails.json`: what chosen guardrails deny on the resources of the member accounts, whoever asks (method 3).
final class ResourceControlPolicies implements KindGenerator {
    private final AccountPolicies policies;

    ResourceControlPolicies(Catalog catalog, Quotas quotas) {
        this.policies =
                new AccountPolicies(
                        kind(),
                        PolicyStorage.RESOURCE_CONTROL,
                        Quotas.Name.RESOURCE_CONTROL_POLICIES_PER_TARGET,
                        catalog,
                        quotas);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.RCP;
    }

    @Override
    public Outcome generate(Basis basis) {
        ChosenStatements chosen = ChosenStatements.forAccounts(kind(), basis);
        Outcome outcome =
                policies.write(
                        List.of(
                                new Batch(
                                        "guardrails",
                                        "generate.title.rcpGuardrails",
                                        "generate.title.rcpGuardrailsPart",
                                        "generate.note.rcp",
                                        chosen.statements())),
                        basis);
        List<GenerationProblem> problems = new ArrayList<>(chosen.problems());
        problems.addAll(outcome.problems());
        return new Outcome(outcome.documents(), problems);
    }
}
