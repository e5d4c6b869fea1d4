package studio.kengen.exchange.identitycenter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.Assignment;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.DirectoryUser;
import studio.kengen.design.IdentityCenterSettings;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.ProjectDetails;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;
import studio.kengen.identitycenter.EffectiveAssignments;

/// Holds facts against the rows of a project.
final class ProjectUpdate {
    /// An account assignment, by rows.
    private record Held(RowId principal, RowId set, RowId account) {}

    private final Project project;
    private final Facts facts;
    private final ImportNotes notes;
    private final OrganizationUpdate organization;
    private final TableUpdate<DirectoryGroup> groupTable;
    private final TableUpdate<DirectoryUser> userTable;
    private final TableUpdate<PermissionSet> setTable;
    private final TableUpdate<Assignment> assignmentTable;
    private final PrincipalUpdate<DirectoryGroup> groups;
    private final PrincipalUpdate<DirectoryUser> users;
    private final Map<String, RowId> sets = new HashMap<>();

    ProjectUpdate(Project project, Facts facts, ImportNotes notes) {
        this.project = project;
        this.facts = facts;
        this.notes = notes;
        int relations = facts.assignments().size() + facts.memberships().size();
        organization = new OrganizationUpdate(project, facts);
        groupTable =
                new TableUpdate<>(
                        project, Table.GROUPS, project.groups(), facts.groups().size() + relations);
        userTable =
                new TableUpdate<>(
                        project, Table.USERS, project.users(), facts.users().size() + relations);
        setTable =
                new TableUpdate<>(
                        project,
                        Table.PERMISSION_SETS,
                        project.permissionSets(),
                        facts.sets().size());
        assignmentTable =
                new TableUpdate<>(
                        project,
                        Table.ASSIGNMENTS,
                        project.assignments(),
                        facts.assignments().size());
        groups = new PrincipalUpdate<>(groupTable, ProjectUpdate::group);
        users = new PrincipalUpdate<>(userTable, ProjectUpdate::user);
    }

    /// The change; empty where the project knows it all.
    Optional<ChangeSet> change() {
        project.groups().forEach(row -> groups.know(row, row.name(), row.principalId()));
        project.users().forEach(row -> users.know(row, row.name(), row.principalId()));
        facts.groups().forEach(groups::put);
        facts.users().forEach(users::put);
        updateMemberships();
        facts.sets().forEach(this::updateSet);
        updateAssignments();
        tellWhatHasNoName();
        facts.closedAccounts().values().forEach(this::tellClosed);

        List<Change> changes = new ArrayList<>(settings());
        changes.addAll(organization.changes());
        changes.addAll(groupTable.changes());
        changes.addAll(userTable.changes());
        changes.addAll(setTable.changes());
        changes.addAll(assignmentTable.changes());
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChangeSet(Message.of("exports.import"), changes));
    }

    private void tellClosed(Facts.ClosedAccount closed) {
        Facts.Account account = closed.account();
        long assignments =
                facts.assignments().stream()
                        .filter(row -> row.account().equals(account.number()))
                        .count();
        if (assignments == 0 || facts.accounts().containsKey(account.number())) {
            notes.skip(
                    closed.spot(), Message.of("exports.closed", account.number(), closed.status()));
        } else {
            notes.note(
                    Message.of(
                            "exports.closedAssigned",
                            account.number(),
                            account.name(),
                            closed.status(),
                            assignments));
        }
    }

    private static DirectoryGroup group(
            RowId id, @Nullable DirectoryGroup before, String name, String principalId) {
        return before == null
                ? new DirectoryGroup(id, name, principalId, "")
                : new DirectoryGroup(
                        id,
                        name.isEmpty() ? before.name() : name,
                        principalId.isEmpty() ? before.principalId() : principalId,
                        before.note());
    }

    private static DirectoryUser user(
            RowId id, @Nullable DirectoryUser before, String name, String principalId) {
        return before == null
                ? new DirectoryUser(id, name, List.of(), principalId, "")
                : new DirectoryUser(
                        id,
                        name.isEmpty() ? before.name() : name,
                        before.groups(),
                        principalId.isEmpty() ? before.principalId() : principalId,
                        before.note());
    }

    private void updateMemberships() {
        Map<RowId, SequencedSet<RowId>> groupsOf = new LinkedHashMap<>();
        for (Facts.Membership membership : facts.memberships()) {
            groupsOf.computeIfAbsent(users.id(membership.user()), _ -> new LinkedHashSet<>())
                    .add(groups.id(membership.group()));
        }
        for (DirectoryUser user : List.copyOf(userTable.rows())) {
            SequencedSet<RowId> more = groupsOf.get(user.id());
            if (more != null) {
                SequencedSet<RowId> all = new LinkedHashSet<>(user.groups());
                all.addAll(more);
                userTable.put(
                        new DirectoryUser(
                                user.id(),
                                user.name(),
                                List.copyOf(all),
                                user.principalId(),
                                user.note()));
            }
        }
    }

    private void updateSet(String key, SetFact fact) {
        if (fact.name().isEmpty()) {
            notes.skip(fact.spot(), Message.of("exports.unnamedSet", key));
            return;
        }
        String name = fact.name().get();
        PermissionSet row =
                setTable.rows().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseGet(() -> PermissionSet.named(setTable.newId(), name));
        setTable.put(fact.update(row));
        sets.put(key, row.id());
    }

    private void updateAssignments() {
        EffectiveAssignments effective = EffectiveAssignments.of(project);
        Set<Held> held = new HashSet<>();
        new HashSet<>(sets.values())
                .forEach(set ->
                        effective
                                .ofSet(set)
                                .forEach(each ->
                                        held.add(new Held(each.principal(), set, each.account()))));
        for (Facts.Assigned fact : facts.assignments()) {
            RowId set = sets.get(fact.set());
            Optional<RowId> account = organization.account(fact.account());
            if (set == null) {
                notes.skip(fact.spot(), Message.of("exports.assignmentOfUnnamed", fact.set()));
            } else if (account.isEmpty()) {
                notes.skip(fact.spot(), Message.of("exports.noAccount", fact.account()));
            } else {
                RowId principal =
                        fact.isUser() ? users.id(fact.principal()) : groups.id(fact.principal());
                if (held.add(new Held(principal, set, account.get()))) {
                    assignmentTable.put(
                            new Assignment(
                                    assignmentTable.newId(), principal, set, account.get(), ""));
                }
            }
        }
    }

    private void tellWhatHasNoName() {
        if (groups.withoutName() > 0) {
            notes.note(Message.of("exports.groupsById", groups.withoutName()));
        }
        if (users.withoutName() > 0) {
            notes.note(Message.of("exports.usersById", users.withoutName()));
        }
        if (organization.withoutName() > 0) {
            notes.note(Message.of("exports.accountsByNumber", organization.withoutName()));
        }
    }

    private List<Change> settings() {
        ProjectDetails before = project.details();
        IdentityCenterSettings old = before.identityCenter();
        IdentityCenterSettings told =
                new IdentityCenterSettings(
                        old.identitySource(),
                        old.mfaPrompt(),
                        facts.instanceArn().isEmpty() ? old.instanceArn() : facts.instanceArn(),
                        facts.identityStoreId().isEmpty()
                                ? old.identityStoreId()
                                : facts.identityStoreId(),
                        old.region(),
                        old.namePattern(),
                        old.forecastAccounts());
        return told.equals(old)
                ? List.of()
                : List.of(new Change.DetailsChanged(before, before.with(told)));
    }
}
