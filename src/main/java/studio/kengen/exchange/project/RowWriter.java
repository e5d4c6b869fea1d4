package studio.kengen.exchange.project;

import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Assignment;
import studio.kengen.design.Control;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.DirectoryUser;
import studio.kengen.design.Environment;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.Judgement;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Premise;
import studio.kengen.design.ReviewItem;
import studio.kengen.design.Row;
import studio.kengen.design.Threat;
import studio.kengen.design.UnacceptablePermission;
import tools.jackson.databind.node.ObjectNode;

/// Writes rows as [RowReader] reads them.
final class RowWriter {
    private RowWriter() {}

    static ObjectNode write(Row row) {
        FieldWriter out = new FieldWriter().id(row.id());
        FieldWriter written =
                switch (row) {
                    case Environment it -> environment(it, out);
                    case AccessSource it -> source(it, out);
                    case AccessTarget it -> target(it, out);
                    case NeededPermission it -> needed(it, out);
                    case Premise it -> out.text("text", it.text());
                    case Threat it -> threat(it, out);
                    case UnacceptablePermission it -> unacceptable(it, out);
                    case Control it -> control(it, out);
                    case AcceptedRisk it -> acceptedRisk(it, out);
                    case OrganizationalUnit it ->
                            out.text("name", it.name())
                                    .reference("parent", it.parent())
                                    .text("note", it.note());
                    case OrganizationAccount it -> account(it, out);
                    case DirectoryGroup it ->
                            out.text("name", it.name())
                                    .text("principalId", it.principalId())
                                    .text("note", it.note());
                    case DirectoryUser it -> user(it, out);
                    case PermissionSet it -> permissionSet(it, out);
                    case Assignment it -> assignment(it, out);
                    case Judgement it -> judgement(it, out);
                    case ReviewItem it -> review(it, out);
                    case EvidenceFile it -> evidence(it, out);
                };
        return written.object();
    }

    private static FieldWriter environment(Environment row, FieldWriter out) {
        return out.text("name", row.name())
                .word("threshold", Words.IMPACT, row.threshold())
                .text("note", row.note());
    }

    private static FieldWriter source(AccessSource row, FieldWriter out) {
        return out.text("name", row.name())
                .word("kind", Words.SOURCE_KIND, row.kind())
                .text("arn", row.arn())
                .text("account", row.account())
                .texts("trustedServices", row.trustedServices())
                .text("note", row.note());
    }

    private static FieldWriter target(AccessTarget row, FieldWriter out) {
        return out.text("name", row.name())
                .text("service", row.service())
                .text("resourceType", row.resourceType())
                .texts("arns", row.arns())
                .text("account", row.account())
                .text("dataClass", row.dataClass())
                .reference("encryptionKey", row.encryptionKey())
                .text("note", row.note());
    }

    private static FieldWriter needed(NeededPermission row, FieldWriter out) {
        return out.reference("source", row.source())
                .text("service", row.service())
                .accessLevels("accessLevels", row.accessLevels())
                .texts("actions", row.actions())
                .reference("target", row.target())
                .conditions("conditions", row.conditions())
                .text("note", row.note());
    }

    private static FieldWriter threat(Threat row, FieldWriter out) {
        return out.text("name", row.name())
                .text("strikes", row.strikes())
                .word("impact", Words.IMPACT, row.impact())
                .text("rationale", row.rationale());
    }

    private static FieldWriter unacceptable(UnacceptablePermission row, FieldWriter out) {
        return out.text("service", row.service())
                .accessLevels("accessLevels", row.accessLevels())
                .texts("actions", row.actions())
                .reference("target", row.target())
                .references("threats", row.threats())
                .word("impact", Words.IMPACT, row.impact())
                .text("note", row.note());
    }

    private static FieldWriter control(Control row, FieldWriter out) {
        return out.references("covers", row.covers())
                .word("method", Words.METHOD, row.method())
                .text("mechanism", row.mechanism())
                .conditions("conditions", row.conditions())
                .reference("mediator", row.mediator())
                .choice("choice", row.choice())
                .text("note", row.note());
    }

    private static FieldWriter account(OrganizationAccount row, FieldWriter out) {
        return out.text("name", row.name())
                .text("number", row.number())
                .word("role", Words.ACCOUNT_ROLE, row.role())
                .reference("unit", row.unit())
                .text("note", row.note());
    }

    private static FieldWriter user(DirectoryUser row, FieldWriter out) {
        return out.text("name", row.name())
                .references("groups", row.groups())
                .text("principalId", row.principalId())
                .text("note", row.note());
    }

    private static FieldWriter permissionSet(PermissionSet row, FieldWriter out) {
        return out.text("name", row.name())
                .text("description", row.description())
                .references("sources", row.sources())
                .texts("managedPolicies", row.managedPolicies())
                .texts("customerPolicies", row.customerPolicies())
                .text("inlinePolicy", row.inlinePolicy())
                .text("boundary", row.boundary())
                .text("sessionDuration", row.sessionDuration())
                .text("relayState", row.relayState())
                .texts("tags", row.tags())
                .text("note", row.note());
    }

    private static FieldWriter assignment(Assignment row, FieldWriter out) {
        return out.reference("principal", row.principal())
                .reference("permissionSet", row.permissionSet())
                .reference("place", row.place())
                .text("note", row.note());
    }

    private static FieldWriter judgement(Judgement row, FieldWriter out) {
        return out.text("subject", row.subject())
                .word("verdict", Words.VERDICT, row.verdict())
                .text("reason", row.reason())
                .text("owner", row.owner())
                .date("date", row.date());
    }

    private static FieldWriter review(ReviewItem row, FieldWriter out) {
        return out.text("account", row.account())
                .text("kind", row.kind())
                .text("subject", row.subject())
                .date("lastUsed", row.lastUsed())
                .word("decision", Words.REVIEW_DECISION, row.decision())
                .text("reviewer", row.reviewer())
                .date("decidedOn", row.decidedOn())
                .date("nextReview", row.nextReview())
                .text("note", row.note());
    }

    private static FieldWriter evidence(EvidenceFile row, FieldWriter out) {
        return out.text("kind", row.kind())
                .text("file", row.file())
                .text("sha256", row.sha256())
                .date("importedOn", row.importedOn())
                .text("account", row.account())
                .texts("records", row.records());
    }

    private static FieldWriter acceptedRisk(AcceptedRisk row, FieldWriter out) {
        return out.references("covers", row.covers())
                .text("owner", row.owner())
                .text("reason", row.reason())
                .date("reviewDate", row.reviewDate());
    }
}
