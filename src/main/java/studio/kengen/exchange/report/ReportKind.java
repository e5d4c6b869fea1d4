package studio.kengen.exchange.report;

import java.util.List;

/// The reports that there are of a project.
public enum ReportKind {
    /// Premises, tables, areas, documents, proofs and findings.
    DESIGN_DOCUMENT,
    /// Who can do what in which account; the only one that is a table as well.
    ACCESS_REPORT;

    /// How it can be written; the first is the usual one.
    public List<ReportFormat> formats() {
        return switch (this) {
            case DESIGN_DOCUMENT ->
                    List.of(ReportFormat.HTML, ReportFormat.PDF, ReportFormat.MARKDOWN);
            case ACCESS_REPORT ->
                    List.of(
                            ReportFormat.HTML,
                            ReportFormat.PDF,
                            ReportFormat.MARKDOWN,
                            ReportFormat.CSV);
        };
    }
}
