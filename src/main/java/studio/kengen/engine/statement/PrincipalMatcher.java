package studio.kengen.engine.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studio.kengen.engine.Requester;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PrincipalElement;
import studio.kengen.policy.PrincipalType;
import studio.kengen.policy.Principals;

/// The principals of a statement.
///
/// Source: IAM user guide, "AWS JSON policy elements: Principal" and "… NotPrincipal".
public final class PrincipalMatcher {
    private final boolean negated;
    private final Effect effect;
    private final Principals principals;
    private final Set<String> services = new HashSet<>();
    private final Set<String> providers = new HashSet<>();
    private final List<Requester> named = new ArrayList<>();

    PrincipalMatcher(PrincipalElement element, Effect effect) {
        this.negated = element instanceof PrincipalElement.NotPrincipal;
        this.effect = effect;
        this.principals = element.principals();
        if (principals instanceof Principals.Listed(var byType)) {
            services.addAll(byType.getOrDefault(PrincipalType.SERVICE, List.of()));
            providers.addAll(byType.getOrDefault(PrincipalType.FEDERATED, List.of()));
            for (String id : byType.getOrDefault(PrincipalType.AWS, List.of())) {
                // A unique id (AIDA…, AROA…) is what AWS shows for a principal that was deleted:
                // nobody has it.
                Requester.parse(id).ifPresent(named::add);
            }
        }
    }

    /// How the statement names a requester.
    ///
    /// @param hasBoundary whether the requester has a permissions boundary: then a denial with `NotPrincipal` always meets
    ///     it. Source: IAM user guide, "AWS JSON policy elements: NotPrincipal"
    public PrincipalMatch match(Requester requester, boolean hasBoundary) {
        if (negated && effect == Effect.DENY && hasBoundary) {
            return PrincipalMatch.DIRECT;
        }
        return negated ? matchAllBut(requester) : matchListed(requester);
    }

    /// The principals that are listed, in the form of a document.
    public Principals principals() {
        return principals;
    }

    /// Whether the statement is about all principals but some.
    public boolean isNegated() {
        return negated;
    }

    private PrincipalMatch matchListed(Requester requester) {
        if (principals.includesEveryone()) {
            return PrincipalMatch.DIRECT;
        }
        return switch (requester) {
            case Requester.Service(var name) ->
                    services.contains(name) || services.contains("*")
                            ? PrincipalMatch.DIRECT
                            : PrincipalMatch.NONE;
            case Requester.Federated(var provider) ->
                    providers.contains(provider) || providers.contains("*")
                            ? PrincipalMatch.DIRECT
                            : PrincipalMatch.NONE;
            case Requester.OriginAccessIdentity identity ->
                    named.contains(identity) ? PrincipalMatch.DIRECT : PrincipalMatch.NONE;
            case Requester.Anonymous() -> PrincipalMatch.NONE;
            case Requester.OfAccount principal -> best(principal);
        };
    }

    private PrincipalMatch best(Requester.OfAccount principal) {
        PrincipalMatch best = PrincipalMatch.NONE;
        for (Requester id : named) {
            PrincipalMatch match = match(id, principal);
            if (match.isMore(best)) {
                best = match;
            }
        }
        return best;
    }

    private static PrincipalMatch match(Requester id, Requester.OfAccount principal) {
        return switch (id) {
            case Requester.Root(var partition, var account)
                    when account.equals(principal.account()) ->
                    principal instanceof Requester.Root
                            ? PrincipalMatch.DIRECT
                            : PrincipalMatch.ACCOUNT;
            case Requester.Role role ->
                    isOfRole(principal, role) ? PrincipalMatch.ROLE : PrincipalMatch.NONE;
            default -> isSame(id, principal) ? PrincipalMatch.DIRECT : PrincipalMatch.NONE;
        };
    }

    private static boolean isSame(Requester id, Requester.OfAccount principal) {
        return id.equals(principal);
    }

    /// Names of roles are unique in an account whatever their paths, and a session's ARN has no path.
    private static boolean isOfRole(Requester.OfAccount principal, Requester.Role role) {
        return switch (principal) {
            case Requester.Role other -> other.arn().equals(role.arn());
            case Requester.RoleSession session ->
                    session.account().equals(role.account()) && session.role().equals(role.name());
            default -> false;
        };
    }

    /// `NotPrincipal`. AWS may look at the account first, then the user or role, then the session, "depending on the
    /// service", so an exempted principal has to be listed with all of them. One of which only some are listed is a
    /// question that AWS leaves open; one that is not listed itself is denied even if its account is listed.
    ///
    /// Source: IAM user guide, "AWS JSON policy elements: NotPrincipal", Specifying NotPrincipal with Deny.
    private PrincipalMatch matchAllBut(Requester requester) {
        if (principals.includesEveryone()) {
            return PrincipalMatch.NONE;
        }
        if (!(requester instanceof Requester.OfAccount principal)) {
            return matchListed(requester) == PrincipalMatch.NONE
                    ? PrincipalMatch.DIRECT
                    : PrincipalMatch.NONE;
        }
        List<Boolean> listed = chain(principal).stream().map(this::lists).toList();
        if (!listed.contains(false)) {
            return PrincipalMatch.NONE;
        }
        boolean clear = effect == Effect.DENY ? !listed.getLast() : !listed.contains(true);
        return clear ? PrincipalMatch.DIRECT : PrincipalMatch.UNKNOWN;
    }

    private boolean lists(Requester id) {
        return switch (id) {
            case Requester.Root(var partition, var account) ->
                    named.stream()
                            .anyMatch(n ->
                                    n instanceof Requester.Root root
                                            && root.account().equals(account));
            case Requester.Role role ->
                    named.stream()
                            .anyMatch(n ->
                                    n instanceof Requester.Role other
                                            && other.account().equals(role.account())
                                            && other.name().equals(role.name()));
            default -> named.contains(id);
        };
    }

    /// The requester and what it belongs to: account, role, session.
    private static List<Requester> chain(Requester.OfAccount principal) {
        List<Requester> chain = new ArrayList<>();
        chain.add(new Requester.Root("aws", principal.account()));
        switch (principal) {
            case Requester.Root root -> {}
            case Requester.RoleSession session -> {
                chain.add(new Requester.Role("", session.account(), session.role()));
                chain.add(session);
            }
            default -> chain.add(principal);
        }
        return chain;
    }

    /// The element's ARNs as requesters.
    public List<Requester> requesters() {
        List<Requester> all = new ArrayList<>(named);
        services.forEach(name -> all.add(new Requester.Service(name)));
        providers.forEach(provider -> all.add(new Requester.Federated(provider)));
        return List.copyOf(all);
    }
}
