package studio.kengen.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.kengen.design.AccessSource;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.engine.Requester;
import studio.kengen.generate.SourcePrincipal;
import studio.kengen.i18n.Message;

/// Whose requests proofs look at.
///
/// @param sources those that can make requests
/// @param accounts the accounts of those with identity policies, in each of which the requests of an administrator are looked at
/// @param others the sources whose requests nobody looks at, because they have no valid ARN
public record ProofScope(List<RowId> sources, List<String> accounts, List<RowId> others) {
    /// What proofs take for granted.
    public static final List<Message> ASSUMPTIONS =
            List.of(
                    Message.of("prove.assumed.scps"),
                    Message.of("prove.assumed.keysAndRoles"),
                    Message.of("prove.assumed.resourcePolicies"),
                    Message.of("prove.assumed.outside"));

    public ProofScope {
        sources = List.copyOf(sources);
        accounts = List.copyOf(accounts);
        others = List.copyOf(others);
    }

    /// The scope of a project's proofs.
    public static ProofScope of(Project project) {
        List<RowId> sources = new ArrayList<>();
        List<String> accounts = new ArrayList<>();
        List<RowId> others = new ArrayList<>();
        for (AccessSource source : project.sources()) {
            Optional<Requester> requester = SourcePrincipal.requester(source);
            (requester.isPresent() ? sources : others).add(source.id());
            requester
                    .filter(_ -> source.kind().hasIdentityPolicy())
                    .filter(Requester.OfAccount.class::isInstance)
                    .map(Requester.OfAccount.class::cast)
                    .map(Requester.OfAccount::account)
                    .filter(account -> !accounts.contains(account))
                    .ifPresent(accounts::add);
        }
        return new ProofScope(sources, accounts, others);
    }
}
