package studio.kengen.generate.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.choice.ChoiceOutcome;
import studio.kengen.control.choice.Choosing;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Control;
import studio.kengen.design.ControlChoice;
import studio.kengen.design.DocumentSettings;
import studio.kengen.design.Impact;
import studio.kengen.design.Method;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.ProjectDetails;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentSet;
import studio.kengen.policy.Condition;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.Statement;

/// A small project for tests, written row by row: a workload `app` (a Lambda function), a bucket `maps` (bucket and objects), its folder
/// `private`, and another bucket.
public final class Design {
    static final Catalog CATALOG = Catalog.bundled();

    private Project project = Project.empty("Maps");
    private Quotas quotas = Quotas.bundled();

    public Design() {
        role("app", role("app"), "lambda.amazonaws.com");
        target("maps", "s3", "arn:aws:s3:::maps", "arn:aws:s3:::maps/*");
        target("private", "s3", "arn:aws:s3:::maps/private/*");
        target("others", "s3", "arn:aws:s3:::others", "arn:aws:s3:::others/*");
    }

    public static String role(String name) {
        return "arn:aws:iam::111122223333:role/" + name;
    }

    public static Condition condition(String operator, String key, String... values) {
        return new Condition(operator, key, List.of(values));
    }

    public Design source(String id, SourceKind kind, String arn) {
        return add(
                Table.SOURCES, new AccessSource(new RowId(id), id, kind, arn, "111122223333", ""));
    }

    public Design role(String id, String arn, String... trustedServices) {
        return add(
                Table.SOURCES,
                new AccessSource(
                        new RowId(id),
                        id,
                        SourceKind.WORKLOAD,
                        arn,
                        "111122223333",
                        List.of(trustedServices),
                        ""));
    }

    public Design permissionSet(PermissionSet set) {
        return add(Table.PERMISSION_SETS, set);
    }

    public Design target(String id, String service, String... arns) {
        return namedTarget(id, id, service, "", arns);
    }

    public Design namedTarget(String id, String name, String service, String type, String... arns) {
        return add(
                Table.TARGETS,
                new AccessTarget(new RowId(id), name, service, type, List.of(arns), "", "", ""));
    }

    /// A row of Table 1 of the source `app`, or of another one: `other:s3`.
    public Design needs(
            String id, String service, String actions, String target, Condition... when) {
        return needsOf("app", id, service, actions, target, when);
    }

    public Design needsOf(
            String source,
            String id,
            String service,
            String actions,
            String target,
            Condition... when) {
        return add(
                Table.NEEDED,
                new NeededPermission(
                        new RowId(id),
                        new RowId(source),
                        service,
                        Set.of(),
                        List.of(actions.split(" ")),
                        new RowId(target),
                        List.of(when),
                        ""));
    }

    public Design needsLevel(String id, String service, AccessLevel level, String target) {
        return add(
                Table.NEEDED,
                new NeededPermission(
                        new RowId(id),
                        new RowId("app"),
                        service,
                        Set.of(level),
                        List.of(),
                        new RowId(target),
                        List.of(),
                        ""));
    }

    public Design unacceptable(String id, String service, String actions, String target) {
        return unacceptable(id, service, actions, target, Impact.CRITICAL);
    }

    public Design unacceptable(
            String id, String service, String actions, String target, Impact impact) {
        return add(
                Table.UNACCEPTABLE,
                new UnacceptablePermission(
                        new RowId(id),
                        service,
                        Set.of(),
                        List.of(actions.split(" ")),
                        new RowId(target),
                        List.of(),
                        impact,
                        ""));
    }

    public Design unacceptableLevel(String id, String service, AccessLevel level, String target) {
        return add(
                Table.UNACCEPTABLE,
                new UnacceptablePermission(
                        new RowId(id),
                        service,
                        Set.of(level),
                        List.of(),
                        new RowId(target),
                        List.of(),
                        Impact.CRITICAL,
                        ""));
    }

    public Design condition(String id, String covers, Condition... conditions) {
        return control(id, covers, Method.CONDITION, "", List.of(conditions), RowId.NONE);
    }

    public Design mediated(String id, String covers, String mediator) {
        return control(id, covers, Method.MEDIATED_ACCESS, "", List.of(), new RowId(mediator));
    }

    public Design remediated(String id, String covers, String mechanism) {
        return control(id, covers, Method.AUTO_REMEDIATION, mechanism, List.of(), RowId.NONE);
    }

    private Design control(
            String id,
            String covers,
            Method method,
            String mechanism,
            List<Condition> conditions,
            RowId mediator) {
        List<RowId> rows = List.of(covers.split(" ")).stream().map(RowId::new).toList();
        return add(
                Table.CONTROLS,
                new Control(new RowId(id), rows, method, mechanism, conditions, mediator, ""));
    }

    /// Chooses a control of the knowledge for rows, or for none: `n1 n2`.
    public Design choose(String control, String covers, Map<String, List<String>> values) {
        Choosing choosing =
                new Choosing(
                        Areas.of(project, CATALOG),
                        ControlKnowledge.bundled(),
                        CATALOG,
                        message -> message.key());
        List<RowId> rows =
                covers.isEmpty()
                        ? List.of()
                        : List.of(covers.split(" ")).stream().map(RowId::new).toList();
        ChoiceOutcome outcome =
                choosing.choose(
                        ControlKnowledge.bundled()
                                .control(control, List.of("s3:GetObject"))
                                .orElseThrow(),
                        rows,
                        values);
        project = ((ChoiceOutcome.Changed) outcome).preview(project);
        return this;
    }

    /// A row of Table 4 as a file may have it, whatever its values; it covers nothing.
    public Design chosen(String id, String control, Map<String, List<String>> values) {
        return add(
                Table.CONTROLS,
                new Control(
                        new RowId(id),
                        List.of(),
                        Method.PREDEFINED_FEATURE,
                        control,
                        List.of(),
                        RowId.NONE,
                        ControlChoice.of(control, values),
                        ""));
    }

    public Design settings(DocumentSettings settings) {
        project = project.withDetails(new ProjectDetails("Maps", "", settings));
        return this;
    }

    public Design quota(Quotas.Name name, long value) {
        quotas = quotas.with(name, value);
        return this;
    }

    public Design reversed(Table table) {
        project = project.withRows(table, project.rows(table).reversed());
        return this;
    }

    public Project project() {
        return project;
    }

    public DocumentSet documents() {
        return new DocumentGenerator(CATALOG, ControlKnowledge.bundled(), quotas)
                .generate(Areas.of(project, CATALOG));
    }

    /// The statements of all documents of one kind.
    public List<Statement> statements(DocumentKind kind) {
        return documents().of(kind).stream()
                .flatMap(document -> document.policy().stream())
                .map(PolicyDocument::statements)
                .flatMap(List::stream)
                .toList();
    }

    private Design add(Table table, Row row) {
        List<Row> rows = new ArrayList<>(project.rows(table));
        rows.add(row);
        project = project.withRows(table, rows);
        return this;
    }
}
