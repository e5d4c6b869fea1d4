package studio.kengen.identitycenter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccountRole;
import studio.kengen.design.Assignment;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.DirectoryUser;
import studio.kengen.design.IdentityCenterSettings;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;

/// A project in the making, for tests: every row is called by its id.
final class Plan {
    private Project project = Project.empty("plan");

    Project project() {
        return project;
    }

    Plan unit(String id, String parent) {
        return with(new OrganizationalUnit(new RowId(id), id, new RowId(parent), ""));
    }

    Plan account(String id, AccountRole role, String unit) {
        return with(new OrganizationAccount(new RowId(id), id, "", role, new RowId(unit), ""));
    }

    Plan member(String id, String unit) {
        return account(id, AccountRole.MEMBER, unit);
    }

    Plan group(String id) {
        return with(new DirectoryGroup(new RowId(id), id, "", ""));
    }

    Plan user(String id, String... groups) {
        return with(new DirectoryUser(new RowId(id), id, ids(groups), "", ""));
    }

    Plan set(String id) {
        return with(PermissionSet.named(new RowId(id), id));
    }

    Plan set(PermissionSet set) {
        return with(set);
    }

    Plan set(String id, String... sources) {
        return with(PermissionSet.named(new RowId(id), id).withSources(ids(sources)));
    }

    Plan source(String id, String arn) {
        return with(new AccessSource(new RowId(id), id, SourceKind.PERSON, arn, "", ""));
    }

    Plan source(AccessSource source) {
        return with(source);
    }

    /// An assignment called `principal-set-place`.
    Plan assign(String principal, String set, String place) {
        return with(
                new Assignment(
                        new RowId(principal + '-' + set + '-' + place),
                        new RowId(principal),
                        new RowId(set),
                        new RowId(place),
                        ""));
    }

    Plan settings(UnaryOperator<IdentityCenterSettings> change) {
        project =
                project.withDetails(
                        project.details().with(change.apply(project.details().identityCenter())));
        return this;
    }

    private Plan with(Row row) {
        Table table = Table.of(row);
        List<Row> rows = new ArrayList<>(project.rows(table));
        rows.add(row);
        project = project.withRows(table, rows);
        return this;
    }

    static List<RowId> ids(String... ids) {
        return Stream.of(ids).map(RowId::new).toList();
    }

    static List<String> ids(List<? extends Row> rows) {
        return rows.stream().map(row -> row.id().value()).toList();
    }
}
