package studio.kengen.engine.reason;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import studio.kengen.policy.Arn;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PrincipalElement;
import studio.kengen.policy.Principals;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// Compares what two policies grant.
///
/// Policies without principals are compared as what they allow whomever they are attached to. Policies with principals are
/// compared as policies of a resource in another account, for every kind of requester that they tell apart; the
/// principals' own policies allow everything.
public final class PolicyComparison {
    private static final CompiledPolicy ADMINISTRATOR =
            CompiledPolicy.of(
                    "AdministratorAccess",
                    PolicyDocument.of(
                            Statement.allow(ActionElement.of("*"), ResourceElement.of("*"))));

    private static final CompiledPolicy FOR_EVERYBODY =
            CompiledPolicy.of(
                    "Everybody",
                    PolicyDocument.of(
                            Statement.allow(ActionElement.of("*"), ResourceElement.of("*"))
                                    .withPrincipal(
                                            new PrincipalElement.Principal(
                                                    new Principals.Everyone()))));

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

    /// Compares two policies. Two that only deny, as guardrails do, are compared beside a policy that allows everything.
    ///
    /// @throws IllegalArgumentException if they cannot be attached to the same, [#areComparable]
    public Outcome compare(PolicyDocument before, PolicyDocument after) {
        if (!areComparable(before, after)) {
            throw new IllegalArgumentException("only some statements have principals");
        }
        CompiledPolicy earlier = CompiledPolicy.of("old", before);
        CompiledPolicy later = CompiledPolicy.of("new", after);
        boolean guardrails = before.onlyDenies() && after.onlyDenies();
        return before.hasPrincipals() || after.hasPrincipals()
                ? compareOfResource(earlier, later, guardrails)
                : compare(
                        attachedToAnybody(earlier, guardrails),
                        attachedToAnybody(later, guardrails),
                        ANYBODY);
    }

    /// Whether all statements of two policies say whom they are about, or none does.
    public static boolean areComparable(PolicyDocument before, PolicyDocument after) {
        boolean someHave = before.hasPrincipals() || after.hasPrincipals();
        return !someHave || (before.hasPrincipalsThroughout() && after.hasPrincipalsThroughout());
    }

    private Outcome compareOfResource(
            CompiledPolicy earlier, CompiledPolicy later, boolean guardrails) {
        Requesters requesters = Requesters.of(earlier, later);
        String owner = requesters.foreignAccount();
        List<Universe> universes =
                requesters.all().stream()
                        .map(requester -> new Universe(requester, owner, false, Map.of()))
                        .toList();
        Answer otherwise =
                requesters.areExhaustive() ? new Answer.None() : new Answer.Open("Principal");
        PolicySet then = ofResource(earlier, guardrails);
        PolicySet now = ofResource(later, guardrails);
        return new Outcome(
                grantedOnlyBy(now, then, universes, otherwise),
                grantedOnlyBy(then, now, universes, otherwise));
    }

    /// Identity policies and a permissions boundary as they count for [#excess], whomever they are attached to.
    ///
    /// @param boundary empty for no boundary
    public static PolicySet attached(List<CompiledPolicy> identity, List<CompiledPolicy> boundary) {
        return PolicySet.NONE
                .withIdentity(identity)
                .withBoundary(boundary)
                .withResource(Optional.of(OWN_ACCOUNT));
    }

    /// Whether one set of policies allows what another does not, whomever both are attached to.
    ///
    /// @param granting made by [#attached]; SCPs may be set besides
    /// @param refusing likewise
    public Answer excess(PolicySet granting, PolicySet refusing) {
        return grantedOnlyBy(granting, refusing, List.of(ANYBODY), new Answer.None());
    }

    /// As [#excess], for policies that are attached in one account: on resources of that account, and on those of others whose
    /// owners let everybody use them.
    ///
    /// Policies are best compiled [part by part][CompiledPolicy#partByPart]: otherwise a wildcard in the place of the account
    /// reaches over the colon and differs from the number by resources that nobody has.
    ///
    /// @param account the number of the account
    public Answer excessIn(String account, PolicySet granting, PolicySet refusing) {
        Optional<CompiledPolicy> own = Optional.of(OwnAccountPolicy.of(account));
        Answer within =
                grantedOnlyBy(
                        granting.withResource(own),
                        refusing.withResource(own),
                        List.of(Universe.between(account, account)),
                        new Answer.None());
        if (within instanceof Answer.Found) {
            return within;
        }
        Optional<CompiledPolicy> open = Optional.of(FOR_EVERYBODY);
        Set<String> named = accountsNamed(granting, refusing);
        named.remove(account);
        named.add(Requesters.unused(Set.of(account), 999_999_999_999L));
        return grantedOnlyBy(
                granting.withResource(open),
                refusing.withResource(open),
                named.stream().map(other -> Universe.between(account, other)).toList(),
                within);
    }

    /// The accounts that ARNs in the policies name.
    private static Set<String> accountsNamed(PolicySet... policies) {
        return Stream.of(policies)
                .flatMap(PolicySet::attachedPolicies)
                .flatMap(policy -> policy.statements().stream())
                .flatMap(statement -> statement.resources().patterns().stream())
                .flatMap(pattern -> Arn.parse(pattern.source()).stream())
                .map(Arn::account)
                .filter(account -> Requester.ACCOUNT_NUMBER.matcher(account).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Compares what two sets of policies allow a requester. Looked at are identity policies, boundary, SCPs and the
    /// resource's policy.
    public Outcome compare(PolicySet before, PolicySet after, Universe universe) {
        List<Universe> universes = List.of(universe);
        Answer otherwise = new Answer.None();
        return new Outcome(
                grantedOnlyBy(after, before, universes, otherwise),
                grantedOnlyBy(before, after, universes, otherwise));
    }

    /// Whether `granting` allows what `refusing` does not.
    ///
    /// @param otherwise the answer where nothing is found
    private Answer grantedOnlyBy(
            PolicySet granting, PolicySet refusing, List<Universe> universes, Answer otherwise) {
        Question question = Difference.between(granting, refusing);
        Answer answer = otherwise;
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

    private static PolicySet attachedToAnybody(CompiledPolicy policy, boolean isGuardrail) {
        return attached(isGuardrail ? List.of(ADMINISTRATOR, policy) : List.of(policy), List.of());
    }

    private static PolicySet ofResource(CompiledPolicy policy, boolean isGuardrail) {
        return PolicySet.NONE
                .withIdentity(List.of(ADMINISTRATOR))
                .withResource(Optional.of(isGuardrail ? beside(policy, FOR_EVERYBODY) : policy));
    }

    private static CompiledPolicy beside(CompiledPolicy first, CompiledPolicy second) {
        return new CompiledPolicy(
                first.name(),
                Stream.of(first, second).flatMap(policy -> policy.statements().stream()).toList());
    }

    /// What a key policy or a trust policy says that leaves all to the account's own policies.
    private static final CompiledPolicy OWN_ACCOUNT = OwnAccountPolicy.of(EXAMPLE_ACCOUNT);

    private static final Universe ANYBODY =
            new Universe(
                    new Requester.User(
                            "arn:aws:iam::" + EXAMPLE_ACCOUNT + ":user/example",
                            EXAMPLE_ACCOUNT,
                            "example"),
                    EXAMPLE_ACCOUNT,
                    true,
                    Map.of());

    /// What one set of policies allows and another does not.
    ///
    /// @param isNone whether there is none, because both sets say the same
    private record Difference(PolicySet granting, PolicySet refusing, boolean isNone)
            implements Question {
        static Difference between(PolicySet granting, PolicySet refusing) {
            return new Difference(granting, refusing, granting.isLike(refusing));
        }

        @Override
        public List<CompiledStatement> statements() {
            return Stream.of(granting, refusing)
                    .flatMap(PolicySet::attachedPolicies)
                    .flatMap(policy -> policy.statements().stream())
                    .distinct()
                    .toList();
        }

        @Override
        public List<Set<CompiledStatement>> focuses() {
            return List.of(
                    allowing(granting.identity().stream()), allowing(granting.resource().stream()));
        }

        private static Set<CompiledStatement> allowing(Stream<CompiledPolicy> policies) {
            return policies.flatMap(policy -> policy.statements().stream())
                    .filter(statement -> !statement.isDeny())
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public Question about(Set<CompiledStatement> statements) {
            return between(granting.with(statements), refusing.with(statements));
        }

        @Override
        public <T> T ask(Algebra<T> algebra, Setting setting, Function<CompiledStatement, T> fits) {
            if (isNone) {
                return algebra.no();
            }
            T granted = Combination.of(algebra, setting, granting, fits).allowed();
            T refused = algebra.not(Combination.of(algebra, setting, refusing, fits).allowed());
            return algebra.and(granted, refused);
        }
    }
}
