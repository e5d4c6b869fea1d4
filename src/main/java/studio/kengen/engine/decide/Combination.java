package studio.kengen.engine.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import studio.kengen.engine.Algebra;
import studio.kengen.engine.Requester;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.engine.statement.PrincipalMatch;

/// How the kinds of policies combine into a decision, over an algebra.
///
/// - A denial in any policy that applies wins.
/// - Every level of SCPs and of RCPs, and the VPC endpoint's policy, must allow.
/// - Within an account, the requester's policies or the resource's policy allow; across accounts, both do.
/// - The requester's policies are the identity policies within permissions boundary and session policy. A resource policy
///   of the same account that names the user or the session, or everyone, needs none of them; one that names the role is
///   still bounded by boundary and session policy; one that names the account leaves it to the requester's policies.
/// - KMS keys and roles: identity policies count only as far as the resource's policy names the account.
/// - The root user has every permission of its account; what needs no permission, everybody may do.
///
/// Source: IAM user guide, "Policy evaluation logic", "How AWS enforcement code logic evaluates requests to allow or deny
/// access", "Cross-account policy evaluation logic"; AWS Organizations user guide, "SCP evaluation", "RCP evaluation"; AWS
/// PrivateLink guide, "Control access to VPC endpoints using endpoint policies".
///
/// @param <T> the carrier of the algebra
public final class Combination<T> {
    private final Algebra<T> algebra;
    private final Setting setting;
    private final Function<CompiledStatement, T> fits;
    private final boolean hasBoundary;
    private final Layers<T> layers;

    private Combination(
            Algebra<T> algebra,
            Setting setting,
            PolicySet policies,
            Function<CompiledStatement, T> fits) {
        this.algebra = algebra;
        this.setting = setting;
        this.fits = fits;
        this.hasBoundary = !policies.boundary().isEmpty();
        this.layers = layers(policies);
    }

    /// The combination of all policies of a set.
    ///
    /// @param fits whether a statement's actions, resources and conditions fit
    public static <T> Combination<T> of(
            Algebra<T> algebra,
            Setting setting,
            PolicySet policies,
            Function<CompiledStatement, T> fits) {
        return new Combination<>(algebra, setting, policies, fits);
    }

    /// Whether some policy denies.
    public T denied() {
        if (setting.needsNoPermission()) {
            return algebra.no();
        }
        T denied =
                or(
                        layers.identity().denies(),
                        layers.boundary().denies(),
                        layers.session().denies(),
                        layers.vpcEndpoint().denies(),
                        layers.resource().denies());
        for (Verdict<T> level : layers.organisation()) {
            denied = algebra.or(denied, level.denies());
        }
        return denied;
    }

    /// Whether everything that has to allow does, denials apart.
    public T granted() {
        if (setting.needsNoPermission()) {
            return algebra.yes();
        }
        T granted = algebra.and(access(), layers.vpcEndpoint().allows());
        for (Verdict<T> level : layers.organisation()) {
            granted = algebra.and(granted, level.allows());
        }
        return granted;
    }

    /// Whether the request is allowed.
    public T allowed() {
        return algebra.and(granted(), algebra.not(denied()));
    }

    Setting setting() {
        return setting;
    }

    /// What requester's and resource's policies give together.
    T access() {
        ResourceVerdict<T> resource = layers.resource();
        if (setting.isImpossible()) {
            return algebra.no();
        }
        if (!setting.hasIdentity()) {
            return resource.allowsDirectly();
        }
        if (!setting.isWithinAccount()) {
            return algebra.and(resource.allows(algebra), ownPermission());
        }
        T throughOwn =
                setting.ownPolicyDecides()
                        ? algebra.and(resource.allowsAccount(), ownPermission())
                        : ownPermission();
        return or(
                resource.allowsDirectly(),
                algebra.and(resource.allowsRole(), bounds()),
                throughOwn);
    }

    /// What the requester's own policies give.
    T ownPermission() {
        return algebra.and(layers.identity().allows(), bounds());
    }

    private T bounds() {
        return algebra.and(layers.boundary().allows(), layers.session().allows());
    }

    private Layers<T> layers(PolicySet policies) {
        Verdict<T> notApplying = Verdict.notApplying(algebra);
        boolean own = setting.hasIdentity();
        List<Verdict<T>> scps =
                setting.isBoundByScps() ? levels(policies.serviceControl()) : List.of();
        List<Verdict<T>> rcps =
                setting.isBoundByRcps() ? levels(policies.resourceControl()) : List.of();
        return new Layers<>(
                own ? identity(policies.identity()) : notApplying,
                own && !policies.boundary().isEmpty() ? verdict(policies.boundary()) : notApplying,
                own ? session(policies.session()) : notApplying,
                scps,
                rcps,
                policies.resource()
                        .map(policy -> resource(policy, PublicAccess.isBlocked(policies, setting)))
                        .orElseGet(() -> ResourceVerdict.notApplying(algebra)),
                policies.vpcEndpoint().isEmpty() ? notApplying : verdict(policies.vpcEndpoint()));
    }

    /// The root user needs no policy. Source: IAM user guide, "AWS account root user".
    private Verdict<T> identity(List<CompiledPolicy> policies) {
        Verdict<T> said = verdict(policies);
        return setting.requester() instanceof Requester.Root
                ? new Verdict<>(algebra.yes(), said.denies())
                : said;
    }

    /// A federated user has what the session policy and the user's policies both give. Source: AWS STS API reference,
    /// `GetFederationToken`: without a policy the session has no permissions.
    private Verdict<T> session(Optional<CompiledPolicy> policy) {
        boolean hasNothing = setting.requester() instanceof Requester.FederatedUser;
        return policy.map(p -> verdict(List.of(p)))
                .orElseGet(() ->
                        hasNothing
                                ? new Verdict<>(algebra.no(), algebra.no())
                                : Verdict.notApplying(algebra));
    }

    private List<Verdict<T>> levels(List<List<CompiledPolicy>> levels) {
        return levels.stream().map(this::verdict).toList();
    }

    private Verdict<T> verdict(List<CompiledPolicy> policies) {
        T allows = algebra.no();
        T denies = algebra.no();
        for (CompiledPolicy policy : policies) {
            for (CompiledStatement statement : policy.statements()) {
                PrincipalMatch match = match(statement);
                if (match != PrincipalMatch.NONE) {
                    T fit = fit(statement, match);
                    if (statement.isDeny()) {
                        denies = algebra.or(denies, fit);
                    } else {
                        allows = algebra.or(allows, fit);
                    }
                }
            }
        }
        return new Verdict<>(allows, denies);
    }

    private ResourceVerdict<T> resource(CompiledPolicy policy, boolean publicAccessBlocked) {
        T directly = algebra.no();
        T role = algebra.no();
        T account = algebra.no();
        T denies = algebra.no();
        for (CompiledStatement statement : policy.statements()) {
            PrincipalMatch match = match(statement);
            if (match == PrincipalMatch.NONE || (publicAccessBlocked && !statement.isDeny())) {
                continue;
            }
            T fit = fit(statement, match);
            if (statement.isDeny()) {
                denies = setting.canUnlockResource() ? denies : algebra.or(denies, fit);
            } else if (match == PrincipalMatch.ACCOUNT) {
                account = algebra.or(account, fit);
            } else if (match == PrincipalMatch.ROLE) {
                role = algebra.or(role, fit);
            } else {
                directly = algebra.or(directly, fit);
            }
        }
        return new ResourceVerdict<>(directly, role, account, denies);
    }

    private PrincipalMatch match(CompiledStatement statement) {
        return statement.principalMatch(setting.requester(), hasBoundary);
    }

    private T fit(CompiledStatement statement, PrincipalMatch match) {
        T fit = fits.apply(statement);
        return match == PrincipalMatch.UNKNOWN ? algebra.and(algebra.unknown(), fit) : fit;
    }

    @SafeVarargs
    private T or(T first, T... more) {
        T any = first;
        for (T next : more) {
            any = algebra.or(any, next);
        }
        return any;
    }

    /// What each kind of policy says.
    ///
    /// @param serviceControl a verdict for each level
    /// @param resourceControl a verdict for each level
    record Layers<T>(
            Verdict<T> identity,
            Verdict<T> boundary,
            Verdict<T> session,
            List<Verdict<T>> serviceControl,
            List<Verdict<T>> resourceControl,
            ResourceVerdict<T> resource,
            Verdict<T> vpcEndpoint) {
        List<Verdict<T>> organisation() {
            List<Verdict<T>> all = new ArrayList<>(serviceControl);
            all.addAll(resourceControl);
            return all;
        }
    }
}
