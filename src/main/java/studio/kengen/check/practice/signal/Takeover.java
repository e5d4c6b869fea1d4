package studio.kengen.check.practice.signal;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.check.policy.rule.WrittenResource;
import studio.kengen.check.practice.grant.AccountGrants;
import studio.kengen.check.practice.grant.ActionNumbers;
import studio.kengen.check.practice.grant.Holder;
import studio.kengen.check.practice.grant.Holding;
import studio.kengen.check.practice.grant.StatementFacts;
import studio.kengen.control.KnownEscalation;
import studio.kengen.engine.Truth;
import studio.kengen.evidence.GroupDetail;
import studio.kengen.evidence.Identity;
import studio.kengen.evidence.RoleDetail;
import studio.kengen.policy.PrincipalType;

/// Whether an escalation gains its holder anything in an account.
///
/// It does where the actions that say whose rights are obtained are allowed on everything. Where they name roles or users,
/// it does if one of those may do what the holder may not. What runs under other rights already the file does not tell, so
/// that stays open.
record Takeover(AccountGrants grants, Examined examined, Map<List<Object>, Reached> known) {
    /// Where the service stands in the longest name of a partition, `arn:aws-iso-b:iam`.
    private static final int SERVICE_END = 17;

    Takeover(AccountGrants grants, Examined examined) {
        this(grants, examined, new HashMap<>());
    }

    /// Whether `path` gains, for somebody who has all its actions somewhere.
    Truth succeeds(Holder holder, KnownEscalation path) {
        Holding holding = grants.holding(holder);
        BitSet named = numbers().numbered(path.through());
        named.andNot(holding.open());
        Truth gains =
                named.isEmpty()
                        ? Truth.YES
                        : switch (path.gain()) {
                            case PASSED_ROLE, PRINCIPAL -> gains(holder, path, true);
                            case WIDENED_PRINCIPAL -> gains(holder, path, false);
                            case OWN_PERMISSIONS ->
                                    names(holder, path, holder.identity()) ? Truth.YES : Truth.NO;
                            case RUNNING_ROLE, SHARED_PERMISSIONS -> Truth.UNKNOWN;
                            case ASSUMED_ROLE -> Truth.NO;
                        };
        return gains == Truth.NO ? Truth.NO : gains.and(usable(holder, path));
    }

    /// Whether nothing takes an action of the path back: no where one is gone, unknown where a condition, a denial or a
    /// boundary bears on one.
    private Truth usable(Holder holder, KnownEscalation path) {
        BitSet needed = numbers().numbered(path.actions());
        boolean unconditional =
                path.actions().stream()
                        .allMatch(action ->
                                allowing(holder, action)
                                        .anyMatch(statement -> isUnconditional(statement, path)));
        boolean touched =
                holder.hasBoundary()
                        || holder.policies().stream()
                                .flatMap(policy ->
                                        examined
                                                .policies()
                                                .identity(policy.document())
                                                .statements()
                                                .stream())
                                .anyMatch(statement ->
                                        !statement.written().allows()
                                                && statement.actions().intersects(needed));
        if (!touched) {
            return unconditional ? Truth.YES : Truth.UNKNOWN;
        }
        boolean gone =
                path.actions().stream()
                        .anyMatch(action ->
                                grants.isReal(
                                                holder,
                                                AdministrationSignals.statements(holder, examined),
                                                List.of(action))
                                        == Truth.NO);
        return gone ? Truth.NO : Truth.UNKNOWN;
    }

    /// A condition on the service that a role is passed to does not hinder passing it there, if it names that service.
    private static boolean isUnconditional(StatementFacts statement, KnownEscalation path) {
        return statement.written().conditions().stream()
                .allMatch(condition ->
                        condition.isOn("iam:PassedToService")
                                && !condition.isNegated()
                                && condition.values().stream().anyMatch(path.services()::contains));
    }

    private Truth gains(Holder holder, KnownEscalation path, boolean onlyIfMore) {
        Reached reached = reached(holder, path);
        BitSet own = grants.holding(holder).allowed();
        boolean gains =
                onlyIfMore
                        ? reached.rights().stream().anyMatch(rights -> hasMore(rights, own))
                        : reached.arns().stream()
                                .anyMatch(arn -> !arn.equals(holder.identity().arn()));
        return gains ? Truth.YES : Truth.NO;
    }

    private static boolean hasMore(BitSet rights, BitSet own) {
        BitSet more = (BitSet) rights.clone();
        more.andNot(own);
        return !more.isEmpty();
    }

    /// Whom a path reaches.
    ///
    /// @param arns the roles and users
    /// @param rights the different sets of actions that they have
    record Reached(Set<String> arns, Set<BitSet> rights) {}

    /// Looked for once for all who name the same: an account has thousands of roles, and each may be passed some.
    private Reached reached(Holder holder, KnownEscalation path) {
        List<Object> key =
                List.of(
                        path.services(),
                        path.through().stream().map(action -> named(holder, action)).toList());
        return known.computeIfAbsent(key, _ -> find(holder, path));
    }

    /// The patterns by which an action is allowed that can mean roles and users.
    private List<String> named(Holder holder, String action) {
        return allowing(holder, action)
                .flatMap(statement ->
                        statement.written().isNotResource()
                                ? statement.written().resources().stream()
                                        .map(resource -> '!' + resource.text())
                                : statement.written().resources().stream()
                                        .map(WrittenResource::text)
                                        .filter(Takeover::canMeanPrincipal))
                .distinct()
                .sorted()
                .toList();
    }

    /// Whether a pattern can match an ARN of IAM.
    private static boolean canMeanPrincipal(String pattern) {
        return !pattern.startsWith("arn:")
                || pattern.contains(":iam:")
                || pattern.substring(0, Math.min(pattern.length(), SERVICE_END)).contains("*");
    }

    private Reached find(Holder holder, KnownEscalation path) {
        Set<String> arns = new HashSet<>();
        Set<BitSet> rights = new HashSet<>();
        grants.holders().stream()
                .filter(other -> !(other.identity() instanceof GroupDetail))
                .filter(other -> fits(other.identity(), path))
                .filter(other -> names(holder, path, other.identity()))
                .forEach(other -> {
                    arns.add(other.identity().arn());
                    rights.add(grants.holding(other).allowed());
                });
        return new Reached(arns, rights);
    }

    private boolean fits(Identity identity, KnownEscalation path) {
        return path.services().isEmpty()
                || (identity instanceof RoleDetail role && trusts(role, path.services()));
    }

    private boolean trusts(RoleDetail role, List<String> services) {
        return TrustStatements.allowing(role, examined)
                .flatMap(statement -> statement.principals().stream())
                .anyMatch(principal ->
                        principal.is(PrincipalType.SERVICE) && services.contains(principal.id()));
    }

    /// Whether every action that says whose rights are obtained is allowed on an identity.
    private boolean names(Holder holder, KnownEscalation path, Identity identity) {
        return path.through().stream()
                .allMatch(action ->
                        allowing(holder, action)
                                .anyMatch(statement -> isAbout(statement, identity)));
    }

    private static boolean isAbout(StatementFacts statement, Identity identity) {
        return statement.written().isNotResource()
                || statement.written().resources().stream()
                        .anyMatch(resource -> resource.pattern().matches(identity.arn()));
    }

    private Stream<StatementFacts> allowing(Holder holder, String action) {
        int number = numbers().number(action);
        return holder.policies().stream()
                .flatMap(policy -> examined.policies().identity(policy.document()).allowing())
                .filter(statement -> number >= 0 && statement.actions().get(number));
    }

    private ActionNumbers numbers() {
        return examined.policies().numbers();
    }
}
