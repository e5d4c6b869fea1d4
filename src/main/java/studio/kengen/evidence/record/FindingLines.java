package studio.kengen.evidence.record;

import studio.kengen.evidence.AnalyzerFinding;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.Misfit;

/// Findings of Access Analyzer as lines.
final class FindingLines {
    private FindingLines() {}

    static String write(AnalyzerFinding finding) {
        return new Line()
                .text("id", finding.id())
                .text("type", finding.type())
                .text("status", finding.status())
                .text("resource", finding.resource())
                .text("resourceType", finding.resourceType())
                .text("owner", finding.ownerAccount())
                .flag("public", finding.isPublic())
                .map("principal", finding.principal())
                .texts("actions", finding.actions())
                .time("created", finding.createdAt())
                .time("updated", finding.updatedAt())
                .time("analyzed", finding.analyzedAt())
                .time("lastAccessed", finding.lastAccessed())
                .text("error", finding.error())
                .end();
    }

    static AnalyzerFinding read(Fields line) throws Misfit {
        return new AnalyzerFinding(
                line.text("id"),
                line.text("type"),
                line.text("status"),
                line.optionalText("resource"),
                line.text("resourceType"),
                line.optionalText("owner"),
                line.flag("public"),
                line.map("principal"),
                line.texts("actions"),
                line.time("created"),
                line.time("updated"),
                line.time("analyzed"),
                line.time("lastAccessed"),
                line.optionalText("error"));
    }
}
