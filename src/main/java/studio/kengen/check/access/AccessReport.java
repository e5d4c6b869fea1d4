package studio.kengen.check.access;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.Coverage;
import studio.kengen.design.DirectoryUser;
import studio.kengen.design.Impact;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.KnownPolicies;
import studio.kengen.identitycenter.EffectiveAssignment;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.pattern.SetGrant;
import studio.kengen.identitycenter.pattern.SetGrants;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Effect;

/// Who can do what in which account. Safe to share between threads.
public final class AccessReport {
    private final IdentityCenter center;
    private final SetGrants grants;
    private final Areas areas;
    private final Coverage coverage;
    private final Catalog catalog;
    private final SetReach reach;
    private final Map<RowId, Optional<SetAccess>> sets = new ConcurrentHashMap<>();

    /// The report of a plan.
    ///
    /// @param areas of the same project
    /// @param documents which are generated for it
    public AccessReport(
            IdentityCenter center,
            Areas areas,
            Attachments<GeneratedDocument> documents,
            Catalog catalog) {
        this.center = center;
        this.grants = SetGrants.of(center.project(), documents, KnownPolicies.of(center.project()));
        this.areas = areas;
        this.coverage = Coverage.of(center.project());
        this.catalog = catalog;
        this.reach = new SetReach(grants, areas, documents, catalog);
    }

    /// What a group or user has where: its own sets first, then those that a user has by way of groups. Each time anew, because
    /// large organizations have too many to keep.
    public Stream<AccessLine> of(RowId principal) {
        Stream<RowId> groups =
                center.project().find(principal, DirectoryUser.class).stream()
                        .flatMap(user -> user.groups().stream());
        return Stream.concat(Stream.of(principal), groups)
                .distinct()
                .flatMap(via ->
                        center.assignments()
                                .ofPrincipal(via)
                                .map(row -> line(principal, via, row)));
    }

    /// Who has what in an account: groups and users to whom it is assigned.
    public Stream<AccessLine> in(RowId account) {
        return center.assignments()
                .ofAccount(account)
                .map(row -> line(row.principal(), row.principal(), row));
    }

    private static AccessLine line(RowId principal, RowId via, EffectiveAssignment row) {
        return new AccessLine(principal, via, row.account(), row.permissionSet());
    }

    /// What a set allows; empty where there is no such set.
    public Optional<SetAccess> set(RowId set) {
        return sets.computeIfAbsent(
                set, id -> center.project().find(id, PermissionSet.class).map(this::describe));
    }

    /// The rows of B of which a set allows something in an account, or may, in the order of the table; it is proved that it
    /// allows nothing of the others there. Empty where there is no such set or account.
    public List<ReachedRow> reach(RowId set, RowId account) {
        Project project = center.project();
        return project.find(set, PermissionSet.class)
                .flatMap(row ->
                        project.find(account, OrganizationAccount.class)
                                .map(place -> reach.of(row, place)))
                .orElse(List.of());
    }

    /// The same, in all accounts that a set is assigned in: of each row the worst that is certain, then the worst that is not.
    public List<ReachedRow> reach(RowId set) {
        Map<RowId, ReachedRow> certain = new HashMap<>();
        Map<RowId, ReachedRow> uncertain = new HashMap<>();
        for (OrganizationAccount account : center.assignments().accounts(set)) {
            for (ReachedRow row : reach(set, account.id())) {
                (row.isCertain() ? certain : uncertain).merge(row.row(), row, ReachedRow::worse);
            }
        }
        return areas.areaB().stream()
                .map(row -> row.row().id())
                .flatMap(row ->
                        Stream.of(certain, uncertain)
                                .flatMap(reached -> Stream.ofNullable(reached.get(row))))
                .toList();
    }

    /// The worst impact that rows have of which a set certainly allows something; empty where there are none.
    public Optional<Impact> worst(List<ReachedRow> reached) {
        return reached.stream()
                .filter(ReachedRow::isCertain)
                .flatMap(row ->
                        center.project().find(row.row(), UnacceptablePermission.class).stream())
                .map(UnacceptablePermission::reckonedImpact)
                .reduce(Impact::worst);
    }

    private SetAccess describe(PermissionSet set) {
        SetGrant grant = grants.of(set);
        List<RowId> people = grants.people(set);
        List<RequestedPermission> rows =
                areas.requestedPermissions().stream()
                        .filter(row -> people.contains(row.row().source()))
                        .toList();
        List<RequestedPermission> dangerous =
                rows.stream().filter(row -> row.meetsB(center.project().threshold())).toList();
        List<RowId> open = ids(dangerous).stream().filter(row -> !coverage.covers(row)).toList();
        return new SetAccess(
                set.id(),
                people,
                byLevel(actions(grant)),
                grant.unknown(),
                ids(rows),
                ids(dangerous),
                open,
                dangerous.stream().flatMap(row -> row.impact().stream()).reduce(Impact::worst));
    }

    private static List<RowId> ids(List<RequestedPermission> rows) {
        return rows.stream().map(row -> row.row().id()).toList();
    }

    private Stream<Action> actions(SetGrant grant) {
        return grant.documents().stream()
                .flatMap(document -> document.statements().stream())
                .filter(statement -> statement.effect() == Effect.ALLOW)
                .flatMap(statement -> actions(statement.actions()))
                .collect(
                        Collectors.toMap(
                                Action::qualifiedName,
                                action -> action,
                                (one, _) -> one,
                                LinkedHashMap::new))
                .values()
                .stream();
    }

    private Stream<Action> actions(ActionElement element) {
        Stream<Action> listed =
                element.patterns().stream().flatMap(pattern -> catalog.expand(pattern).stream());
        if (element instanceof ActionElement.Action) {
            return listed;
        }
        Set<String> left =
                listed.map(Action::qualifiedName).collect(Collectors.toCollection(HashSet::new));
        return catalog.expand("*").stream()
                .filter(action -> !left.contains(action.qualifiedName()));
    }

    private static SequencedMap<AccessLevel, Integer> byLevel(Stream<Action> actions) {
        Map<AccessLevel, Integer> counted =
                actions.collect(Collectors.toMap(Action::accessLevel, _ -> 1, Integer::sum));
        SequencedMap<AccessLevel, Integer> inOrder = new LinkedHashMap<>();
        for (AccessLevel level : AccessLevel.values()) {
            if (counted.containsKey(level)) {
                inOrder.put(level, counted.getOrDefault(level, 0));
            }
        }
        return Collections.unmodifiableSequencedMap(inOrder);
    }
}
