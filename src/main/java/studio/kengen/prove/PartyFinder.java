package studio.kengen.prove;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.kengen.design.AccessSource;
import studio.kengen.design.Project;
import studio.kengen.design.SourceKind;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.engine.Requester;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.reason.Requesters;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.Document;
import studio.kengen.generate.PrincipalPattern;
import studio.kengen.generate.SourcePrincipal;
import studio.kengen.policy.ArnPattern;
import studio.kengen.prove.Parties.Party;
import studio.kengen.prove.Parties.Unknown;
import studio.kengen.prove.TableStatements.NeededPart;

/// Finds whose requests are to be looked at, and what holds for them.
final class PartyFinder<D extends Document> {
    private final Project project;
    private final Attachments<D> documents;
    private final List<String> unreadable = new ArrayList<>();
    private final ResourceDocuments resources;
    private final GrantedRows rows;
    private final PolicySet guardrails;
    private final List<NeededPart> everybodys;
    private final AttachedSets<D> sets;
    private final RequestAssumptions assumptions;

    PartyFinder(Areas areas, Attachments<D> documents) {
        this.project = areas.project();
        this.documents = documents;
        this.assumptions = RequestAssumptions.of(project, documents);
        this.resources = ResourceDocuments.of(project, documents.resourcePolicies());
        this.rows = new GrantedRows(areas, resources);
        this.sets = new AttachedSets<>(project, documents);
        this.guardrails =
                Guardrails.of(
                        compile(documents.serviceControlPolicies()),
                        compile(documents.resourceControlPolicies()));
        this.everybodys =
                project.sources().stream()
                        .filter(source -> source.kind() == SourceKind.ANONYMOUS)
                        .flatMap(source -> statements(rows.of(source)).stream())
                        .toList();
    }

    Parties find() {
        List<Party> sources = new ArrayList<>();
        for (AccessSource source : project.sources()) {
            SourcePrincipal.requester(source)
                    .ifPresent(requester -> sources.addAll(parties(source, requester)));
        }
        List<Party> strangers = new ArrayList<>();
        boolean complete = true;
        if (!resources.isEmpty()) {
            Requesters told = Requesters.of(resources.all());
            complete = told.areExhaustive();
            told.all().stream()
                    .filter(this::isStranger)
                    .forEach(requester -> strangers.addAll(stranger(requester)));
        }
        unreadable.addAll(resources.unreadable());
        return new Parties(
                sources,
                strangers,
                complete,
                guardrails,
                rows.needingOtherPolicies(),
                assumptions,
                List.copyOf(sets.fromEvidence()),
                List.copyOf(unreadable));
    }

    private List<Party> parties(AccessSource source, Requester requester) {
        List<RequestedPermission> all = rows.of(source);
        List<NeededPart> permitted = new ArrayList<>(statements(all));
        if (source.kind() != SourceKind.ANONYMOUS) {
            permitted.addAll(everybodys);
        }
        Own own =
                ownPolicies(
                        source,
                        requester instanceof Requester.OfAccount principal
                                ? principal.account()
                                : source.account());
        return accounts(source, requester, all).stream()
                .map(account ->
                        new Party(
                                Optional.of(source.id()),
                                requester,
                                account,
                                own.policies().withResource(Optional.of(resources.in(account))),
                                TableStatements.needed(
                                        rows.grantedIn(account, all), project, assumptions),
                                permitted,
                                own.unknown()))
                .toList();
    }

    /// What is attached to a source. Of an outside party nobody knows what its own account allows: everything, to be safe.
    private Own ownPolicies(AccessSource source, String account) {
        if (!source.kind().hasIdentityPolicy()) {
            return new Own(outside(), Unknown.NOTHING);
        }
        List<D> identity = documents.identityPolicies(source.id());
        return sets.of(source, account)
                .map(set -> ofSet(identity, set, account))
                .orElseGet(() ->
                        new Own(
                                attached(identity, List.of(), documents.boundary(source.id())),
                                Unknown.NOTHING));
    }

    /// What is attached to the role of a permission set: what is made for its people, and what the set attaches besides. Policies
    /// that nobody knows may allow everything; a boundary that nobody knows may not narrow anything.
    private Own ofSet(List<D> identity, AttachedSets.Attached<D> set, String account) {
        Set<D> all = new LinkedHashSet<>(identity);
        all.addAll(set.documents());
        set.unreadable().ifPresent(unreadable::add);
        List<CompiledPolicy> more = new ArrayList<>(set.inline());
        if (!set.unknownPolicies().isEmpty() || set.unknownSet().isPresent()) {
            more.add(Guardrails.EVERYTHING);
        }
        List<String> unknown = new ArrayList<>(set.unknownPolicies());
        unknown.addAll(set.unknownBoundaries());
        PolicySet attached = attached(List.copyOf(all), more, set.boundary());
        return new Own(
                set.knownBoundary()
                        .map(boundary -> attached.withBoundary(List.of(boundary)))
                        .orElse(attached),
                new Unknown(unknown, set.unknownSet().stream().toList(), account));
    }

    private PolicySet attached(List<D> identity, List<CompiledPolicy> more, Optional<D> boundary) {
        List<CompiledPolicy> policies = compile(identity);
        policies.addAll(more);
        return guardrails.withIdentity(policies).withBoundary(compile(boundary.stream().toList()));
    }

    /// What is attached to somebody.
    ///
    /// @param unknown what nobody knows of it
    private record Own(PolicySet policies, Unknown unknown) {}

    private PolicySet outside() {
        return guardrails
                .withServiceControl(List.of())
                .withIdentity(List.of(Guardrails.EVERYTHING));
    }

    /// The accounts whose resources a source can reach: its own, those of its rows, and those with resource policies.
    private Set<String> accounts(
            AccessSource source, Requester requester, List<RequestedPermission> all) {
        Set<String> accounts = new LinkedHashSet<>();
        if (source.kind().hasIdentityPolicy()
                && requester instanceof Requester.OfAccount principal) {
            accounts.add(principal.account());
        }
        accounts.addAll(rows.accounts(all));
        accounts.addAll(resources.accounts());
        return accounts;
    }

    /// Whether somebody is no source, and no root user of the project's accounts, who may do everything there.
    private boolean isStranger(Requester requester) {
        boolean isOwnRoot =
                requester instanceof Requester.Root root
                        && rows.ownAccounts().contains(root.account());
        return !isOwnRoot && project.sources().stream().noneMatch(source -> is(source, requester));
    }

    private static boolean is(AccessSource source, Requester requester) {
        boolean isNamed = SourcePrincipal.requester(source).filter(requester::equals).isPresent();
        return isNamed
                || PrincipalPattern.of(source)
                        .flatMap(pattern ->
                                requester
                                        .principalArn()
                                        .filter(ArnPattern.ofCondition(pattern)::matches))
                        .isPresent();
    }

    private List<Party> stranger(Requester requester) {
        boolean isOurs =
                requester instanceof Requester.OfAccount principal
                        && rows.ownAccounts().contains(principal.account());
        PolicySet own = isOurs ? guardrails : outside();
        return resources.accounts().stream()
                .map(account ->
                        new Party(
                                Optional.empty(),
                                requester,
                                account,
                                own.withResource(Optional.of(resources.in(account))),
                                List.of(),
                                everybodys,
                                Unknown.NOTHING))
                .toList();
    }

    private List<NeededPart> statements(List<RequestedPermission> some) {
        return TableStatements.needed(some, project);
    }

    private List<CompiledPolicy> compile(List<D> some) {
        return DocumentPolicies.compiled(some, unreadable);
    }
}
