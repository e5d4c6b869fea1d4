package studio.kengen.identitycenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.AccountRole;
import studio.kengen.design.Assignment;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.DirectoryUser;
import studio.kengen.design.IdentityCenterSettings;
import studio.kengen.design.Impact;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.design.UnacceptablePermission;

/// A project in the making, for tests: every row is called by its id.
public final class Plan {
    private Project project = Project.empty("plan");

    public Project project() {
        return project;
    }

    public Plan unit(String id, String parent) {
        return with(new OrganizationalUnit(new RowId(id), id, new RowId(parent), ""));
    }

    public Plan account(String id, AccountRole role, String unit) {
        return with(new OrganizationAccount(new RowId(id), id, "", role, new RowId(unit), ""));
    }

    public Plan account(OrganizationAccount account) {
        return with(account);
    }

    public Plan member(String id, String unit) {
        return account(id, AccountRole.MEMBER, unit);
    }

    public Plan group(String id) {
        return with(new DirectoryGroup(new RowId(id), id, "", ""));
    }

    public Plan user(String id, String... groups) {
        return with(new DirectoryUser(new RowId(id), id, ids(groups), "", ""));
    }

    public Plan set(String id) {
        return with(PermissionSet.named(new RowId(id), id));
    }

    public Plan set(PermissionSet set) {
        return with(set);
    }

    public Plan set(String id, String... sources) {
        return with(PermissionSet.named(new RowId(id), id).withSources(ids(sources)));
    }

    public Plan source(String id, String arn) {
        return with(new AccessSource(new RowId(id), id, SourceKind.PERSON, arn, "", ""));
    }

    public Plan source(AccessSource source) {
        return with(source);
    }

    /// An assignment called `principal-set-place`.
    public Plan assign(String principal, String set, String place) {
        return with(
                new Assignment(
                        new RowId(principal + '-' + set + '-' + place),
                        new RowId(principal),
                        new RowId(set),
                        new RowId(place),
                        ""));
    }

    public Plan settings(UnaryOperator<IdentityCenterSettings> change) {
        project =
                project.withDetails(
                        project.details().with(change.apply(project.details().identityCenter())));
        return this;
    }

    /// A row of Table 1: the source lists all buckets.
    public Plan needed(String id, String source) {
        return with(
                new NeededPermission(
                        new RowId(id),
                        new RowId(source),
                        "s3",
                        Set.of(),
                        List.of("s3:ListAllMyBuckets"),
                        AccessTarget.WHOLE_SERVICE,
                        List.of(),
                        ""));
    }

    /// A row of Table 3-1: that somebody lists all buckets is critical.
    public Plan unacceptable(String id) {
        return with(
                new UnacceptablePermission(
                        new RowId(id),
                        "s3",
                        Set.of(),
                        List.of("s3:ListAllMyBuckets"),
                        AccessTarget.WHOLE_SERVICE,
                        List.of(),
                        Impact.CRITICAL,
                        ""));
    }

    private Plan with(Row row) {
        Table table = Table.of(row);
        List<Row> rows = new ArrayList<>(project.rows(table));
        rows.add(row);
        project = project.withRows(table, rows);
        return this;
    }

    public static List<RowId> ids(String... ids) {
        return Stream.of(ids).map(RowId::new).toList();
    }

    public static List<String> ids(List<? extends Row> rows) {
        return rows.stream().map(row -> row.id().value()).toList();
    }
}
