package studio.kengen.ui.identitycenter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import studio.kengen.design.AccountRole;
import studio.kengen.design.Assignment;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.DirectoryUser;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Messages;
import studio.kengen.identitycenter.EffectiveAssignments;
import studio.kengen.identitycenter.Organization;
import studio.kengen.policy.SizeMeasure;
import studio.kengen.ui.project.Derived;
import studio.kengen.ui.shell.DetailLine;
import studio.kengen.ui.shell.DetailSection;
import studio.kengen.ui.shell.DetailsContributor;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.table.RowLinks;

/// What there is to say about accounts, units, groups, users, permission sets and assignments: who has what where.
public final class IdentityCenterDetails implements DetailsContributor {
    @Override
    public List<DetailSection> sections(Row row, Derived derived, ScreenContext context) {
        Sections about = new Sections(context, derived.assignments());
        return switch (row) {
            case OrganizationAccount account -> about.account(account);
            case OrganizationalUnit unit -> about.unit(unit);
            case DirectoryGroup group -> about.group(group);
            case DirectoryUser user -> about.user(user);
            case PermissionSet set -> about.set(set);
            case Assignment assignment -> about.assignment(assignment);
            default -> List.of();
        };
    }

    private record Sections(ScreenContext context, EffectiveAssignments assignments) {
        private Messages messages() {
            return context.messages();
        }

        private RowLinks links() {
            return new RowLinks(context);
        }

        private Organization organization() {
            return assignments.organization();
        }

        List<DetailSection> account(OrganizationAccount account) {
            SequencedMap<RowId, List<RowId>> principals = new LinkedHashMap<>();
            assignments
                    .ofAccount(account.id())
                    .forEach(one ->
                            principals
                                    .computeIfAbsent(one.permissionSet(), _ -> new ArrayList<>())
                                    .add(one.principal()));
            return List.of(where(account.id()), given(principals));
        }

        List<DetailSection> unit(OrganizationalUnit unit) {
            SequencedMap<RowId, List<RowId>> principals = new LinkedHashMap<>();
            List<RowId> places =
                    organization().path(unit.id()).stream().map(OrganizationalUnit::id).toList();
            context.model().project().assignments().stream()
                    .filter(row -> places.contains(row.place()))
                    .forEach(row ->
                            principals
                                    .computeIfAbsent(row.permissionSet(), _ -> new ArrayList<>())
                                    .add(row.principal()));
            List<OrganizationAccount> accounts = organization().accountsIn(unit.id());
            return List.of(
                    where(unit.id()),
                    new DetailSection(
                            messages().text("planner.details.standsFor"),
                            accounts.isEmpty()
                                    ? List.of(text("planner.details.everyAccount", 0))
                                    : links().group("planner.details.everyAccount", accounts)),
                    given(principals));
        }

        private DetailSection where(RowId place) {
            return new DetailSection(
                    messages().text("planner.details.where"),
                    organization().path(place).stream()
                            .filter(unit -> !unit.id().equals(place))
                            .flatMap(unit -> links().to(unit).stream())
                            .toList());
        }

        /// The sets, each with those who have it.
        private DetailSection given(Map<RowId, List<RowId>> principals) {
            List<DetailLine> lines = new ArrayList<>();
            principals.forEach((set, who) -> {
                links().to(set).ifPresent(lines::add);
                lines.add(new DetailLine.Muted(names(who)));
            });
            return new DetailSection(
                    messages().text("planner.details.given"),
                    lines.isEmpty() ? List.of(text("planner.details.nothingGiven")) : lines);
        }

        private String names(List<RowId> rows) {
            return String.join(
                    ", ", rows.stream().distinct().map(context.model().names()::name).toList());
        }

        List<DetailSection> group(DirectoryGroup group) {
            List<DirectoryUser> users =
                    context.model().project().users().stream()
                            .filter(user -> user.groups().contains(group.id()))
                            .toList();
            return List.of(
                    has(Stream.of(group.id())),
                    new DetailSection(
                            messages().text("planner.part.users"),
                            users.isEmpty()
                                    ? List.of(text("planner.details.members", 0))
                                    : links().group("planner.details.members", users)));
        }

        List<DetailSection> user(DirectoryUser user) {
            return List.of(
                    new DetailSection(
                            messages().text("planner.part.groups"),
                            user.groups().stream()
                                    .flatMap(group -> links().to(group).stream())
                                    .toList()),
                    has(Stream.concat(Stream.of(user.id()), user.groups().stream())));
        }

        /// The sets that these have, each with the number of accounts.
        private DetailSection has(Stream<RowId> principals) {
            SequencedMap<RowId, List<RowId>> accounts = new LinkedHashMap<>();
            principals
                    .flatMap(assignments::ofPrincipal)
                    .forEach(one ->
                            accounts.computeIfAbsent(one.permissionSet(), _ -> new ArrayList<>())
                                    .add(one.account()));
            List<DetailLine> lines = new ArrayList<>();
            accounts.forEach((set, where) -> lines.add(accountsOf(set, where)));
            return new DetailSection(
                    messages().text("planner.details.has"),
                    lines.isEmpty() ? List.of(text("planner.details.hasNothing")) : lines);
        }

        /// A set or principal that opens into accounts.
        private DetailLine accountsOf(RowId row, List<RowId> accounts) {
            List<RowId> distinct = accounts.stream().distinct().toList();
            List<DetailLine> lines = new ArrayList<>();
            links().to(row).ifPresent(lines::add);
            distinct.stream().flatMap(account -> links().to(account).stream()).forEach(lines::add);
            return new DetailLine.Group(
                    messages()
                            .text(
                                    "planner.details.inAccounts",
                                    context.model().names().name(row),
                                    distinct.size()),
                    lines);
        }

        List<DetailSection> set(PermissionSet set) {
            SequencedMap<RowId, List<RowId>> accounts = new LinkedHashMap<>();
            assignments
                    .ofSet(set.id())
                    .forEach(one ->
                            accounts.computeIfAbsent(one.principal(), _ -> new ArrayList<>())
                                    .add(one.account()));
            List<DetailLine> who = new ArrayList<>();
            List<OrganizationAccount> provisioned = assignments.accounts(set.id());
            boolean inManagement =
                    provisioned.stream().anyMatch(one -> one.role() == AccountRole.MANAGEMENT);
            boolean inMembers =
                    provisioned.stream().anyMatch(one -> one.role() != AccountRole.MANAGEMENT);
            if (inManagement && inMembers) {
                who.add(text("planner.details.both"));
            }
            who.addAll(links().group("planner.details.provisionedIn", provisioned));
            accounts.forEach((principal, where) -> who.add(accountsOf(principal, where)));
            return List.of(
                    new DetailSection(messages().text("planner.details.policies"), policies(set)),
                    new DetailSection(
                            messages().text("planner.details.assignedTo"),
                            who.isEmpty() ? List.of(text("planner.details.nobody")) : who));
        }

        private List<DetailLine> policies(PermissionSet set) {
            List<DetailLine> lines = new ArrayList<>();
            set.sources().stream().flatMap(id -> links().to(id).stream()).forEach(lines::add);
            Stream.concat(set.managedPolicies().stream(), set.customerPolicies().stream())
                    .map(DetailLine.Muted::new)
                    .forEach(lines::add);
            if (!set.inlinePolicy().isBlank()) {
                lines.add(
                        text(
                                "planner.details.inline",
                                SizeMeasure.CHARACTERS_WITHOUT_WHITE_SPACE.of(set.inlinePolicy())));
            }
            return lines;
        }

        List<DetailSection> assignment(Assignment assignment) {
            List<DetailLine> rows =
                    Stream.of(
                                    assignment.principal(),
                                    assignment.permissionSet(),
                                    assignment.place())
                            .map(links()::to)
                            .flatMap(Optional::stream)
                            .toList();
            return List.of(
                    new DetailSection(messages().text("planner.title.assignments"), rows),
                    new DetailSection(
                            messages().text("planner.details.standsFor"),
                            links().group(
                                            "planner.details.everyAccount",
                                            organization().accountsIn(assignment.place()))));
        }

        private DetailLine text(String key, Object... arguments) {
            return new DetailLine.Text(messages().text(key, arguments));
        }
    }
}
