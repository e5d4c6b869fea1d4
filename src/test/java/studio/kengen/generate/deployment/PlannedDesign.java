package studio.kengen.generate.deployment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyParser;

/// A project with documents for tests of plans and of what is written of them, put together by hand. Its account is
/// `111122223333`.
public final class PlannedDesign {
    public static final String ACCOUNT = "111122223333";

    private Project project;
    private final List<GeneratedDocument> documents = new ArrayList<>();

    /// A design called `Maps`, without anything.
    public PlannedDesign() {
        this("Maps");
    }

    /// A design called `name`, without anything.
    public PlannedDesign(String name) {
        project = Project.empty(name);
    }

    /// The ARN of a role of the account.
    public static String role(String name) {
        return "arn:aws:iam::" + ACCOUNT + ":role/" + name;
    }

    /// A policy with one statement, whose members are `statement`.
    public static String policy(String statement) {
        return "{\"Version\": \"2012-10-17\", \"Statement\": [{%s}]}".formatted(statement);
    }

    /// A workload with the role `id`.
    public PlannedDesign workload(String id, String name) {
        return source(id, name, SourceKind.WORKLOAD, role(id));
    }

    public PlannedDesign source(String id, String name, SourceKind kind, String arn) {
        return add(Table.SOURCES, new AccessSource(new RowId(id), name, kind, arn, "", ""));
    }

    public PlannedDesign target(String id, String service, String... arns) {
        return add(
                Table.TARGETS,
                new AccessTarget(new RowId(id), id, service, "", List.of(arns), ACCOUNT, "", ""));
    }

    /// A policy for a source: `identity/app.json`.
    public PlannedDesign policy(DocumentKind kind, String source, String policy) {
        return document(
                kind,
                Optional.of(new RowId(source)),
                source,
                policy,
                PolicyParser.parse(policy).document());
    }

    /// A policy for all: `scp/deny-unacceptable.json`.
    public PlannedDesign policyForAll(DocumentKind kind, String file, String policy) {
        return document(
                kind, Optional.empty(), file, policy, PolicyParser.parse(policy).document());
    }

    /// A document that is no policy.
    public PlannedDesign other(
            DocumentKind kind, Optional<RowId> source, String file, String json) {
        return document(kind, source, file, json, Optional.empty());
    }

    public DocumentSet documents() {
        return new DocumentSet(
                documents.stream().sorted(Comparator.comparing(GeneratedDocument::kind)).toList(),
                List.of());
    }

    public DeploymentPlan plan() {
        return DeploymentPlan.of(documents(), project);
    }

    private PlannedDesign document(
            DocumentKind kind,
            Optional<RowId> source,
            String file,
            String text,
            Optional<PolicyDocument> policy) {
        documents.add(
                new GeneratedDocument(
                        kind,
                        source,
                        kind.directory() + '/' + file + ".json",
                        Message.of("generate.title.scp"),
                        text,
                        policy,
                        List.of(),
                        Optional.empty(),
                        List.of()));
        return this;
    }

    private PlannedDesign add(Table table, Row row) {
        List<Row> rows = new ArrayList<>(project.rows(table));
        rows.add(row);
        project = project.withRows(table, rows);
        return this;
    }
}
