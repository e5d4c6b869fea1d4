package studio.kengen.exchange.project;

import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Control;
import studio.kengen.design.Environment;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Premise;
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

    private static FieldWriter acceptedRisk(AcceptedRisk row, FieldWriter out) {
        return out.references("covers", row.covers())
                .text("owner", row.owner())
                .text("reason", row.reason())
                .date("reviewDate", row.reviewDate());
    }
}
