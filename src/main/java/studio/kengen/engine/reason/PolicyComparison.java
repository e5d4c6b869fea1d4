package studio.kengen.engine.reason;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import studio.kengen.catalog.Catalog;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.Algebra;
import studio.kengen.engine.Decision;
import studio.kengen.engine.Requester;
import studio.kengen.engine.decide.Combination;
import studio.kengen.engine.decide.Evaluator;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.decide.Setting;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// Compares what two policies grant.
///
/// Policies without principals are compared as what they allow whomever they are attached to. Policies with principals are
/// compared as policies of a resource in another account, for everybody whom they name, somebody whom they do not name, a
/// service and an anonymous request; the principals' own policies allow everything.
public final class PolicyComparison {
    private static final CompiledPolicy ADMINISTRATOR =
            CompiledPolicy.of(
                    "AdministratorAccess",
                    PolicyDocument.of(
                            Statement.allow(ActionElement.of("*"), ResourceElement.of("*"))));

    private static final String EXAMPLE_ACCOUNT = "111122223333";

    private final Reasoner reasoner;
    private final Evaluator evaluator;

    public PolicyComparison(Catalog catalog) {
        reasoner = new Reasoner(catalog);
        evaluator = Evaluator.with(catalog);
    }

    /// What the new policy grants, compared with the old one.
    public enum Relation {
        EQUAL,
        NARROWER,
        WIDER,
        INCOMPARABLE,

        /// It depends on what the engine does not understand.
        UNDECIDED
    }

    /// How two policies compare.
    ///
    /// @param newAccess whether the new policy grants what the old one does not
    /// @param lostAccess whether the old policy grants what the new one does not
    public record Outcome(Answer newAccess, Answer lostAccess) {
        /// The relation of the new policy to the old one.
        public Relation relation() {
            if (newAccess instanceof Answer.Open || lostAccess instanceof Answer.Open) {
                return newAccess instanceof Answer.Found && lostAccess instanceof Answer.Found
                        ? Relation.INCOMPARABLE
                        : Relation.UNDECIDED;
            }
            boolean wider = newAccess instanceof Answer.Found;
            boolean narrower = lostAccess instanceof Answer.Found;
            if (wider) {
                return narrower ? Relation.INCOMPARABLE : Relation.WIDER;
            }
            return narrower ? Relation.NARROWER : Relation.EQUAL;
        }
    }

    /// Compares two policies.
    public Outcome compare(PolicyDocument before, PolicyDocument after) {
        CompiledPolicy earlier = CompiledPolicy.of("old", before);
        CompiledPolicy later = CompiledPolicy.of("new", after);
        List<Universe> universes = universes(earlier, later);
        return new Outcome(
                grantedOnlyBy(attached(later), attached(earlier), universes),
                grantedOnlyBy(attached(earlier), attached(later), universes));
    }

    /// Compares what two sets of policies allow a requester. Looked at are identity policies, boundary, SCPs and the
    /// resource's policy.
    public Outcome compare(PolicySet before, PolicySet after, Universe universe) {
        List<Universe> universes = List.of(universe);
        return new Outcome(
                grantedOnlyBy(after, before, universes), grantedOnlyBy(before, after, universes));
    }

    /// Whether `granting` allows what `refusing` does not.
    private Answer grantedOnlyBy(PolicySet granting, PolicySet refusing, List<Universe> universes) {
        Question question = new Difference(granting, refusing);
        Answer answer = new Answer.None();
        for (Universe universe : universes) {
            Answer here =
                    reasoner.find(
                            question,
                            universe,
                            request ->
                                    evaluator.decide(request, granting) == Decision.ALLOWED
                                            && isRefused(request, refusing));
            if (here instanceof Answer.Found) {
                return here;
            }
            if (here instanceof Answer.Open) {
                answer = here;
            }
        }
        return answer;
    }

    private boolean isRefused(AccessRequest request, PolicySet policies) {
        Decision decision = evaluator.decide(request, policies);
        return decision == Decision.IMPLICITLY_DENIED || decision == Decision.EXPLICITLY_DENIED;
    }

    private static PolicySet attached(CompiledPolicy policy) {
        return namesPrincipals(policy)
                ? PolicySet.NONE
                        .withIdentity(List.of(ADMINISTRATOR))
                        .withResource(Optional.of(policy))
                : PolicySet.NONE
                        .withIdentity(List.of(policy))
                        .withResource(Optional.of(OWN_ACCOUNT));
    }

    /// What a key policy or a trust policy says that leaves all to the account's own policies.
    private static final CompiledPolicy OWN_ACCOUNT = OwnAccountPolicy.of(EXAMPLE_ACCOUNT);

    private static boolean namesPrincipals(CompiledPolicy policy) {
        return policy.statements().stream().anyMatch(s -> s.principals().isPresent());
    }

    private static List<Universe> universes(CompiledPolicy earlier, CompiledPolicy later) {
        if (!namesPrincipals(earlier) && !namesPrincipals(later)) {
            Requester anybody =
                    new Requester.User(
                            "arn:aws:iam::" + EXAMPLE_ACCOUNT + ":user/example",
                            EXAMPLE_ACCOUNT,
                            "example");
            return List.of(new Universe(anybody, EXAMPLE_ACCOUNT, true, Map.of()));
        }
        Set<Requester> requesters = new LinkedHashSet<>();
        Stream.of(earlier, later)
                .flatMap(policy -> policy.statements().stream())
                .flatMap(statement -> statement.principals().stream())
                .flatMap(principals -> principals.requesters().stream())
                .forEach(named -> {
                    requesters.add(named);
                    if (named instanceof Requester.Root root) {
                        requesters.add(userOf(root.account()));
                    }
                });
        String owner = unused(requesters, "999999999999");
        String outsider = unused(requesters, "888888888888");
        requesters.add(userOf(outsider));
        requesters.add(new Requester.Service("example.amazonaws.com"));
        requesters.add(new Requester.Anonymous());
        return requesters.stream()
                .map(requester -> new Universe(requester, owner, false, Map.of()))
                .toList();
    }

    private static Requester userOf(String account) {
        return new Requester.User("arn:aws:iam::" + account + ":user/example", account, "example");
    }

    /// An account number that belongs to none of the requesters.
    private static String unused(Set<Requester> requesters, String first) {
        List<String> used = new ArrayList<>();
        for (Requester requester : requesters) {
            if (requester instanceof Requester.OfAccount principal) {
                used.add(principal.account());
            }
        }
        long number = Long.parseLong(first);
        while (used.contains(Long.toString(number))) {
            number--;
        }
        return Long.toString(number);
    }

    /// What one set of policies allows and another does not.
    private record Difference(PolicySet granting, PolicySet refusing) implements Question {
        @Override
        public List<CompiledStatement> statements() {
            return Stream.of(granting, refusing)
                    .flatMap(PolicySet::attachedPolicies)
                    .flatMap(policy -> policy.statements().stream())
                    .distinct()
                    .toList();
        }

        @Override
        public <T> T ask(Algebra<T> algebra, Setting setting, Function<CompiledStatement, T> fits) {
            T granted = Combination.of(algebra, setting, granting, fits).allowed();
            T refused = algebra.not(Combination.of(algebra, setting, refusing, fits).allowed());
            return algebra.and(granted, refused);
        }
    }
}
