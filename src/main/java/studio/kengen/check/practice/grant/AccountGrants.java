package studio.kengen.check.practice.grant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.Decision;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Requester;
import studio.kengen.engine.Truth;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.reason.OwnAccountPolicy;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.evidence.AttachedPolicy;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.GroupDetail;
import studio.kengen.evidence.Identity;
import studio.kengen.evidence.InlinePolicy;
import studio.kengen.evidence.ManagedPolicy;
import studio.kengen.evidence.RoleDetail;
import studio.kengen.evidence.UserDetail;
import studio.kengen.policy.Statement;

/// What the users, groups and roles of an account hold.
///
/// Those with the same policies share one [Holding], so that an account of thousands is looked at as often as it has
/// different sets of policies.
public final class AccountGrants {
    private final String account;
    private final PolicyReading reading;
    private final SequencedMap<String, Holder> holders = new LinkedHashMap<>();
    private final SequencedMap<Key, List<Holder>> alike = new LinkedHashMap<>();
    private final Map<Key, Holding> holdings = new HashMap<>();
    private final Map<String, Key> keys = new HashMap<>();

    /// What makes holders alike.
    ///
    /// @param personal whose they are, where a policy asks who it is; otherwise empty
    private record Key(
            List<String> policies, Optional<String> boundary, boolean isRole, String personal) {
        private static final Pattern WHO =
                Pattern.compile("aws:(Principal|userid|username)", Pattern.CASE_INSENSITIVE);

        static Key of(Holder holder) {
            boolean asks =
                    Stream.concat(holder.policies().stream(), holder.boundary().stream())
                            .anyMatch(policy -> WHO.matcher(policy.document().text()).find());
            return new Key(
                    holder.policies().stream().map(HeldPolicy::id).toList(),
                    holder.boundary().map(HeldPolicy::id),
                    holder.identity() instanceof RoleDetail,
                    asks ? holder.identity().arn() : "");
        }
    }

    private AccountGrants(String account, PolicyReading reading) {
        this.account = account;
        this.reading = reading;
    }

    static AccountGrants of(String account, AuthorizationDetails details, PolicyReading reading) {
        AccountGrants grants = new AccountGrants(account, reading);
        Map<String, ManagedPolicy> managed = new HashMap<>();
        details.policies().forEach(policy -> managed.put(policy.arn(), policy));
        Map<String, GroupDetail> groups = new HashMap<>();
        details.groups().forEach(group -> groups.put(group.name(), group));
        for (UserDetail user : details.users()) {
            List<Identity> givers = new ArrayList<>(List.of(user));
            user.groups().stream()
                    .map(groups::get)
                    .filter(group -> group != null)
                    .forEach(givers::add);
            grants.add(holder(user, givers, user.boundary(), managed));
        }
        details.groups()
                .forEach(group ->
                        grants.add(holder(group, List.of(group), Optional.empty(), managed)));
        details.roles()
                .forEach(role -> grants.add(holder(role, List.of(role), role.boundary(), managed)));
        return grants;
    }

    private void add(Holder holder) {
        holders.put(holder.identity().arn(), holder);
        Key key = Key.of(holder);
        keys.put(holder.identity().arn(), key);
        alike.computeIfAbsent(key, _ -> new ArrayList<>()).add(holder);
        holdings.computeIfAbsent(key, _ -> Holding.of(holder, reading));
    }

    private static Holder holder(
            Identity identity,
            List<Identity> givers,
            Optional<String> boundary,
            Map<String, ManagedPolicy> managed) {
        SequencedMap<String, HeldPolicy> policies = new LinkedHashMap<>();
        List<String> lacking = new ArrayList<>();
        for (Identity giver : givers) {
            for (InlinePolicy inline : giver.inlinePolicies()) {
                HeldPolicy held = inline(giver, inline);
                policies.put(held.id(), held);
            }
            for (AttachedPolicy attached : giver.attachedPolicies()) {
                document(attached.arn(), managed)
                        .ifPresentOrElse(
                                held -> policies.put(held.id(), held),
                                () -> lacking.add(attached.arn()));
            }
        }
        return new Holder(
                identity,
                List.copyOf(policies.values()),
                lacking,
                boundary.flatMap(arn -> document(arn, managed)),
                boundary.isPresent());
    }

    private static HeldPolicy inline(Identity giver, InlinePolicy inline) {
        return new HeldPolicy(
                giver.arn() + ' ' + inline.name(),
                giver.name() + " / " + inline.name(),
                false,
                false,
                inline.document());
    }

    private static Optional<HeldPolicy> document(String arn, Map<String, ManagedPolicy> managed) {
        return Optional.ofNullable(managed.get(arn))
                .flatMap(policy ->
                        policy.document()
                                .map(document ->
                                        new HeldPolicy(
                                                arn,
                                                policy.name(),
                                                true,
                                                policy.isOfAws(),
                                                document)))
                .or(() -> WellKnownPolicies.held(arn));
    }

    /// The account's number.
    public String account() {
        return account;
    }

    /// All holders: users, groups, roles.
    public List<Holder> holders() {
        return List.copyOf(holders.values());
    }

    /// The holders, those with the same policies together; at least one in each list.
    public List<List<Holder>> alike() {
        return List.copyOf(alike.values());
    }

    /// The user, group or role with this ARN, if the file has it.
    public Optional<Holder> holder(String arn) {
        return Optional.ofNullable(holders.get(arn));
    }

    /// What the policies of a holder of this account give together.
    public Holding holding(Holder holder) {
        return Optional.ofNullable(keys.get(holder.identity().arn()))
                .map(holdings::get)
                .orElseThrow();
    }

    /// What the policies of a holder and its boundary decide of one request that has no condition keys but those that follow
    /// from the holder; undecided where its boundary is not in the file.
    public Decision decide(Holder holder, String action, String resource) {
        if (!holder.isBoundaryKnown()) {
            return Decision.UNDECIDED;
        }
        PolicySet own =
                PolicySet.NONE
                        .withIdentity(compiled(holder.policies()))
                        .withResource(Optional.of(OwnAccountPolicy.of(account)));
        PolicySet bounded =
                holder.boundary()
                        .map(limit -> own.withBoundary(compiled(List.of(limit))))
                        .orElse(own);
        return reading.evaluator()
                .decide(
                        new AccessRequest(
                                holder.requester(account),
                                action,
                                resource,
                                account,
                                RequestContext.EMPTY),
                        bounded);
    }

    private static List<CompiledPolicy> compiled(List<HeldPolicy> policies) {
        return policies.stream()
                .flatMap(policy ->
                        policy.document().sound().stream()
                                .map(sound -> CompiledPolicy.of(policy.name(), sound)))
                .toList();
    }

    /// Whether some action among `actions` that `allows` gives is really allowed to a holder: nothing else of its policies
    /// and no boundary takes it back.
    ///
    /// @param allows statements of its own policies
    /// @param actions patterns
    public Truth isReal(Holder holder, List<Statement> allows, List<String> actions) {
        return isReal(holder, allows, actions, false, Map.of());
    }

    /// The same with what is the same in every request, and where `isOtherThan` is set for all actions but those.
    public Truth isReal(
            Holder holder,
            List<Statement> allows,
            List<String> actions,
            boolean isOtherThan,
            Map<String, List<String>> constants) {
        Holding holding = holding(holder);
        if (!holder.isBoundaryKnown()) {
            return Truth.UNKNOWN;
        }
        List<Statement> denials =
                holder.policies().stream()
                        .flatMap(
                                policy -> reading.identity(policy.document()).statements().stream())
                        .filter(statement -> !statement.written().allows())
                        .map(statement -> statement.written().statement())
                        .toList();
        Requester requester = holder.requester(account);
        return reading.realGrant()
                .isReal(
                        new RealGrant.Asked(
                                allows,
                                actions,
                                isOtherThan,
                                denials,
                                holding.boundary()
                                        .map(limit ->
                                                limit.statements().stream()
                                                        .map(each -> each.written().statement())
                                                        .toList()),
                                requester,
                                constants));
    }
}
