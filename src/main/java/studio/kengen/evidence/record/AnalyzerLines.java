package studio.kengen.evidence.record;

import studio.kengen.evidence.Analyzer;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.Misfit;

/// Analyzers as lines.
final class AnalyzerLines {
    private AnalyzerLines() {}

    static String write(Analyzer analyzer) {
        return new Line()
                .text("analyzer", analyzer.name())
                .text("arn", analyzer.arn())
                .text("type", analyzer.type())
                .text("status", analyzer.status())
                .time("created", analyzer.createdAt())
                .time("analyzed", analyzer.lastAnalyzedAt())
                .end();
    }

    static Analyzer read(Fields line) throws Misfit {
        return new Analyzer(
                line.text("arn"),
                line.text("analyzer"),
                line.text("type"),
                line.text("status"),
                line.time("created"),
                line.time("analyzed"));
    }
}
