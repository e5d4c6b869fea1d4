package studio.kengen.control.companion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Control;
import studio.kengen.design.Method;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.design.area.Areas;
import studio.kengen.policy.Condition;

/// A project for tests, written row by row: a person `dev`, a bucket `maps` encrypted with the key `key`, and a function's
/// role `fn`.
final class Sketch {
    static final String ACCOUNT = "111122223333";
    static final String KEY = "arn:aws:kms:ap-northeast-1:" + ACCOUNT + ":key/k1";

    private Project project = Project.empty("Sketch");

    Sketch() {
        source("dev", SourceKind.PERSON, role("dev"));
        source("fn", SourceKind.WORKLOAD, role("fn"), "lambda.amazonaws.com");
        target("key", "kms", "", KEY);
        target("maps", "s3", "key", "arn:aws:s3:::maps", "arn:aws:s3:::maps/*");
    }

    static String role(String name) {
        return "arn:aws:iam::" + ACCOUNT + ":role/" + name;
    }

    static Condition equal(String key, String... values) {
        return new Condition("StringEquals", key, List.of(values));
    }

    Sketch source(String id, SourceKind kind, String arn, String... trusted) {
        return add(new AccessSource(new RowId(id), id, kind, arn, ACCOUNT, List.of(trusted), ""));
    }

    /// @param key the target that encrypts it; empty for none
    Sketch target(String id, String service, String key, String... arns) {
        return add(
                new AccessTarget(
                        new RowId(id),
                        id,
                        service,
                        "",
                        List.of(arns),
                        ACCOUNT,
                        "",
                        new RowId(key),
                        ""));
    }

    /// @param actions named actions, `s3:GetObject s3:Put*`
    Sketch needs(String id, String source, String actions, String target, Condition... when) {
        List<String> names = List.of(actions.split(" "));
        return row(id, source, service(names), Set.of(), names, target, when);
    }

    Sketch needs(String id, String source, String service, AccessLevel level, String target) {
        return row(id, source, service, Set.of(level), List.of(), target);
    }

    private static String service(List<String> names) {
        return names.getFirst().substring(0, names.getFirst().indexOf(':'));
    }

    private Sketch row(
            String id,
            String source,
            String service,
            Set<AccessLevel> levels,
            List<String> names,
            String target,
            Condition... when) {
        return add(
                new NeededPermission(
                        new RowId(id),
                        new RowId(source),
                        service,
                        levels,
                        names,
                        new RowId(target),
                        List.of(when),
                        ""));
    }

    Sketch control(String covers, Method method, String mediator, Condition... conditions) {
        return add(
                new Control(
                        project.newId(Table.CONTROLS),
                        List.of(new RowId(covers)),
                        method,
                        "control",
                        List.of(conditions),
                        new RowId(mediator),
                        ""));
    }

    Project project() {
        return project;
    }

    Companions companions() {
        return Companions.of(Areas.of(project, Catalog.bundled()), Catalog.bundled());
    }

    /// The companions of a row for one kind of cause.
    List<Companion> of(String row, Class<? extends Cause> cause) {
        return companions().of(new RowId(row)).stream()
                .filter(companion -> cause.isInstance(companion.cause()))
                .toList();
    }

    /// The one companion of a row for a kind of cause.
    Companion only(String row, Class<? extends Cause> cause) {
        List<Companion> found = of(row, cause);
        if (found.size() != 1) {
            throw new AssertionError("not one: " + found);
        }
        return found.getFirst();
    }

    /// The one row that is missing for it.
    Proposal.NewRow missing(String row, Class<? extends Cause> cause) {
        return (Proposal.NewRow) only(row, cause).missing().orElseThrow();
    }

    private Sketch add(Row row) {
        Table table = Table.of(row);
        List<Row> rows = new ArrayList<>(project.rows(table));
        rows.add(row);
        project = project.withRows(table, rows);
        return this;
    }
}
