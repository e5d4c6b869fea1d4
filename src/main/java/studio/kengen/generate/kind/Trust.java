package studio.kengen.generate.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import studio.kengen.design.AccessSource;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.engine.Requester;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GenerationProblem;
import studio.kengen.generate.Origin;
import studio.kengen.generate.SourcePrincipal;
import studio.kengen.generate.UniqueNames;
import studio.kengen.generate.basis.Basis;
import studio.kengen.generate.basis.Conjunction;
import studio.kengen.generate.basis.Grant;
import studio.kengen.generate.statement.ChosenConditions;
import studio.kengen.i18n.Message;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Arn;
import studio.kengen.policy.Condition;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PrincipalElement;
import studio.kengen.policy.PrincipalType;
import studio.kengen.policy.Principals;
import studio.kengen.policy.Statement;

/// Who may assume one role, and under which conditions.
final class Trust {
    private static final String ASSUME_ROLE = "sts:AssumeRole";

    private static final String WITH_SAML = "sts:AssumeRoleWithSAML";
    private static final String WITH_WEB_IDENTITY = "sts:AssumeRoleWithWebIdentity";

    /// What a trust policy can allow. Source: IAM user guide, "Trust policies" and "Passing session tags in AWS STS".
    private static final Set<String> ACTIONS =
            Set.of(
                    ASSUME_ROLE,
                    WITH_SAML,
                    WITH_WEB_IDENTITY,
                    "sts:SetSourceIdentity",
                    "sts:TagSession");

    private record Terms(PrincipalElement principal, List<Condition> conditions) {}

    private record Allowed(NavigableSet<String> actions, NavigableSet<RowId> rows) {
        static Allowed nothing() {
            return new Allowed(new TreeSet<>(), new TreeSet<>());
        }
    }

    private final AccessSource role;
    private final Basis basis;
    private final Map<Terms, Allowed> allowed = new LinkedHashMap<>();
    private final Map<RowId, GenerationProblem> problems = new LinkedHashMap<>();

    private Trust(AccessSource role, Basis basis) {
        this.role = role;
        this.basis = basis;
    }

    /// @param role a source that is a role
    /// @param sayingForWhom the services whose requests to assume a role have `aws:SourceAccount`
    static Trust in(AccessSource role, Basis basis, List<String> sayingForWhom) {
        Trust trust = new Trust(role, basis);
        Stream.of(true, false).forEach(says -> trust.addServices(sayingForWhom, says));
        basis.areas().requestedPermissions().forEach(trust::addRow);
        return trust;
    }

    /// The statements, those about services first.
    List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        UniqueNames sids = new UniqueNames("");
        allowed.forEach((terms, what) ->
                statements.add(
                        new Statement(
                                Optional.of(sids.unique("AssumeRole")),
                                Effect.ALLOW,
                                Optional.of(terms.principal()),
                                new ActionElement.Action(List.copyOf(what.actions())),
                                Optional.empty(),
                                terms.conditions())));
        return statements;
    }

    /// Where the statements come from.
    List<Origin> origins() {
        List<Statement> statements = statements();
        List<Origin> origins = new ArrayList<>();
        for (Allowed what : allowed.values()) {
            origins.add(
                    new Origin(
                            statements.get(origins.size()).sid().orElse(""),
                            List.copyOf(what.rows())));
        }
        return origins;
    }

    /// The rows that no trust policy can allow.
    List<GenerationProblem> problems() {
        return List.copyOf(problems.values());
    }

    /// Only some services tell on whose behalf they assume a role; a condition on what the others leave out would keep them
    /// out. They are protected otherwise: a role can only be passed within its account.
    private void addServices(List<String> sayingForWhom, boolean says) {
        List<String> services =
                role.trustedServices().stream()
                        .map(String::strip)
                        .filter(service -> sayingForWhom.contains(service) == says)
                        .distinct()
                        .sorted()
                        .toList();
        if (services.isEmpty()) {
            return;
        }
        List<Condition> conditions =
                account()
                        .filter(_ -> says)
                        .map(number ->
                                List.of(
                                        new Condition(
                                                "StringEquals",
                                                "aws:SourceAccount",
                                                List.of(number))))
                        .orElse(List.of());
        add(
                new Terms(
                        new PrincipalElement.Principal(
                                Principals.of(
                                        PrincipalType.SERVICE, services.toArray(String[]::new))),
                        conditions),
                ASSUME_ROLE,
                role.id());
    }

    /// The account of the role: as the source says, otherwise as its ARN does.
    private Optional<String> account() {
        return Stream.concat(
                        Stream.of(role.account().strip()),
                        Arn.parse(role.arn().strip()).map(Arn::account).stream())
                .filter(number -> Requester.ACCOUNT_NUMBER.matcher(number).matches())
                .findFirst();
    }

    private void addRow(RequestedPermission requested) {
        NeededPermission row = requested.row();
        Optional<AccessSource> source = basis.project().source(row.source());
        if (source.isEmpty()) {
            return;
        }
        for (Grant grant : basis.grants().ofRow(row.id())) {
            if (ACTIONS.contains(grant.action().qualifiedName())
                    && canCall(source.get(), grant.action().qualifiedName())
                    && basis.patterns().contains(grant.resource(), role.arn().strip())) {
                add(row, source.get(), grant);
            }
        }
    }

    /// Whether somebody like the source can assume roles by this action: by `AssumeRoleWithSAML` and
    /// `AssumeRoleWithWebIdentity` those whom an identity provider of this kind vouches for, by `AssumeRole` all others. IAM
    /// takes nothing else. Source: IAM Access Analyzer policy check reference, "Mismatched action for principal".
    private static boolean canCall(AccessSource source, String action) {
        Optional<String> provider =
                Requester.parse(source.arn().strip())
                        .filter(Requester.Federated.class::isInstance)
                        .map(Requester::text);
        boolean isSaml = provider.filter(name -> name.contains(":saml-provider/")).isPresent();
        return switch (action) {
            case ASSUME_ROLE -> provider.isEmpty();
            case WITH_SAML -> isSaml;
            case WITH_WEB_IDENTITY -> provider.isPresent() && !isSaml;
            default -> true;
        };
    }

    private void add(NeededPermission row, AccessSource source, Grant grant) {
        Optional<SourcePrincipal> principal = principal(source);
        if (principal.isEmpty()) {
            problem(row, Message.of("generate.problem.noResourcePrincipal", source.name()));
            return;
        }
        List<Condition> all = new ArrayList<>(grant.conditions());
        all.addAll(principal.get().conditions());
        all.addAll(SourcePrincipal.confusedDeputyProtection(source, row));
        all.addAll(ChosenConditions.inTrustPolicy(row.id(), basis));
        switch (Conjunction.of(all)) {
            case Conjunction.Lines(var conditions) ->
                    grant.rows()
                            .forEach(from ->
                                    add(
                                            new Terms(principal.get().element(), conditions),
                                            grant.action().qualifiedName(),
                                            from));
            case Conjunction.Impossible(var why) ->
                    problem(
                            row,
                            Message.of(
                                    "generate.problem.conditions",
                                    basis.text(Set.of(row.id())),
                                    why));
        }
    }

    /// How a trust policy names a source: as resource policies do, and identity providers besides.
    private static Optional<SourcePrincipal> principal(AccessSource source) {
        Optional<SourcePrincipal> provider =
                Requester.parse(source.arn().strip())
                        .filter(Requester.Federated.class::isInstance)
                        .map(Requester.Federated.class::cast)
                        .map(federated ->
                                new SourcePrincipal(
                                        new PrincipalElement.Principal(
                                                Principals.of(
                                                        PrincipalType.FEDERATED,
                                                        federated.provider())),
                                        List.of()));
        return provider.or(() -> SourcePrincipal.of(source));
    }

    private void add(Terms terms, String action, RowId from) {
        Allowed what = allowed.computeIfAbsent(terms, _ -> Allowed.nothing());
        what.actions().add(action);
        what.rows().add(from);
    }

    private void problem(NeededPermission row, Message message) {
        problems.putIfAbsent(
                row.id(), new GenerationProblem(DocumentKind.TRUST, List.of(row.id()), message));
    }
}
