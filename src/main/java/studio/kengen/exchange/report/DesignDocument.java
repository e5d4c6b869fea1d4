package studio.kengen.exchange.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import studio.kengen.check.Finding;
import studio.kengen.check.Severity;
import studio.kengen.control.choice.EmptyChoice;
import studio.kengen.design.Coverage;
import studio.kengen.design.Project;
import studio.kengen.design.RowNames;
import studio.kengen.design.area.AreaCounts;
import studio.kengen.design.area.AreaFilter;
import studio.kengen.design.area.Region;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.exchange.report.Block.Grid;
import studio.kengen.exchange.report.Block.Paragraph;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.i18n.DateText;
import studio.kengen.i18n.Messages;

/// The design document: the four tables with their premises, what follows from them, and how far it is proved.
public final class DesignDocument {
    private final DesignBasis basis;
    private final ReportWords words;
    private final List<Block> blocks = new ArrayList<>();

    private DesignDocument(DesignBasis basis, Messages messages) {
        this.basis = basis;
        this.words = new ReportWords(messages, RowNames.of(basis.areas().project()));
    }

    /// The document of a project.
    public static Report of(DesignBasis basis, Messages messages) {
        return new DesignDocument(basis, messages).report();
    }

    private Report report() {
        Project project = basis.areas().project();
        if (!project.details().note().isBlank()) {
            blocks.add(new Paragraph(project.details().note()));
        }
        DesignTables tables = new DesignTables(basis.areas(), words);
        section("premises", tables.premises());
        section("environments", tables.environments());
        section("sources", tables.sources());
        section("targets", tables.targets());
        section("table1", tables.needed());
        section("table2", tables.threats());
        section("table31", tables.unacceptable());
        section("table32", tables.requested(basis.areas().requestedPermissions()));
        section("controls", tables.controls());
        section("acceptedRisks", tables.acceptedRisks());
        section("areas", areas());
        blocks.add(words.heading("openRisks"));
        blocks.add(words.paragraph("report.design.openRisks"));
        blocks.add(tables.requested(openRisks()));
        section("documents", documents());
        section("problems", problems());
        section("proofs", ProofRows.grid(basis.proofs(), words));
        blocks.add(words.heading("findings"));
        blocks.add(words.paragraph("report.design.findings", DateText.format(basis.checkedOn())));
        blocks.add(severities());
        blocks.add(findings());
        return new Report(
                words.messages().language(),
                words.text("report.design.title", project.details().name()),
                blocks);
    }

    private void section(String name, Grid grid) {
        blocks.add(words.heading(name));
        blocks.add(grid);
    }

    private Grid areas() {
        AreaCounts counts = basis.areas().counts(AreaFilter.ALL);
        return words.grid(
                List.of("region", "permissions", "actionCount"),
                () ->
                        Stream.of(Region.values())
                                .map(region ->
                                        List.of(
                                                words.text("report.region." + region.name()),
                                                number(counts.permissions(region)),
                                                number(counts.actions(region)))));
    }

    private List<RequestedPermission> openRisks() {
        Project project = basis.areas().project();
        Coverage coverage = EmptyChoice.coverageWithout(project, basis.knowledge());
        return basis.areas().requestedPermissions().stream()
                .filter(row -> row.meetsB(project.threshold()))
                .filter(row -> !coverage.covers(row.row().id()))
                .toList();
    }

    private Grid documents() {
        return words.grid(
                List.of("path", "document", "bytes", "counted", "limit"),
                () -> basis.documents().documents().stream().map(this::document));
    }

    private List<String> document(GeneratedDocument document) {
        return List.of(
                document.path(),
                words.messages().text(document.title()),
                number(document.text().getBytes(StandardCharsets.UTF_8).length),
                document.size().map(size -> number(size.used())).orElse(""),
                document.size().map(size -> number(size.limit())).orElse(""));
    }

    private Grid problems() {
        return words.grid(
                List.of("document", "rows", "message"),
                () ->
                        basis.documents().problems().stream()
                                .map(problem ->
                                        List.of(
                                                problem.kind().directory(),
                                                words.rows(problem.rows()),
                                                words.messages().text(problem.message()))));
    }

    private Grid severities() {
        return words.grid(
                List.of("severity", "count"),
                () ->
                        Stream.of(Severity.values())
                                .map(severity ->
                                        List.of(
                                                severity(severity),
                                                number(
                                                        (int)
                                                                basis.findings().stream()
                                                                        .filter(finding ->
                                                                                finding.severity()
                                                                                        == severity)
                                                                        .count()))));
    }

    private Grid findings() {
        return words.grid(
                List.of("severity", "rows", "message", "code"),
                () ->
                        basis.findings().stream()
                                .sorted(Comparator.comparing(Finding::severity))
                                .map(finding ->
                                        List.of(
                                                severity(finding.severity()),
                                                words.names().name(finding.place().row()),
                                                words.messages().text(finding.message()),
                                                finding.code())));
    }

    private String severity(Severity severity) {
        return words.text("report.severity." + severity.name());
    }

    private String number(int value) {
        return words.text("report.number", value);
    }
}
