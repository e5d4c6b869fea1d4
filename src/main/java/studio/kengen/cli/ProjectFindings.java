package studio.kengen.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.Finding;
import studio.kengen.check.Place;
import studio.kengen.check.Severity;
import studio.kengen.check.practice.PracticeChecker;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.exchange.project.Position;
import studio.kengen.exchange.project.ProjectProblem;
import studio.kengen.i18n.Messages;

/// The findings of one project file, with their places in it.
final class ProjectFindings {
    /// The code of a value that the reader could not understand.
    private static final String UNREADABLE_VALUE = "UNREADABLE_VALUE";

    private final ProjectInput input;
    private final Messages messages;
    private final Map<RowId, String> rowPointers;

    private ProjectFindings(ProjectInput input, Messages messages) {
        this.input = input;
        this.messages = messages;
        this.rowPointers = input.file().rowPointers();
    }

    /// What could not be read, then what the checks find.
    static List<PrintedFinding> of(ProjectInput input, Messages messages) {
        return new ProjectFindings(input, messages).all();
    }

    private List<PrintedFinding> all() {
        Catalog catalog = Catalogs.inUse();
        Areas areas = Areas.of(input.project(), catalog);
        ProjectKnowledge knowledge = ProjectKnowledge.of(input.project(), catalog);
        List<Finding> findings =
                PracticeChecker.everyFinding(
                        areas, knowledge, catalog, LocalDate.now(ZoneId.systemDefault()));
        Set<String> pointers = new HashSet<>(rowPointers.values());
        findings.forEach(finding -> pointers.add(pointer(finding)));
        Map<String, Position> positions = findings.isEmpty() ? Map.of() : input.locate(pointers);

        List<PrintedFinding> printed = new ArrayList<>();
        input.file().problems().forEach(problem -> printed.add(printed(problem)));
        findings.forEach(finding -> printed.add(printed(finding, positions)));
        return printed;
    }

    private PrintedFinding printed(ProjectProblem problem) {
        return new PrintedFinding(
                input.path().toString(),
                UNREADABLE_VALUE,
                Severity.ERROR.word(),
                problem.pointer(),
                problem.line(),
                problem.column(),
                messages.text(problem.message()));
    }

    /// A finding about a field that the file leaves out is shown at its row.
    private PrintedFinding printed(Finding finding, Map<String, Position> positions) {
        Position row =
                positions.getOrDefault(
                        rowPointers.getOrDefault(finding.place().row(), ""), Position.START);
        Position position = positions.getOrDefault(pointer(finding), row);
        return new PrintedFinding(
                input.path().toString(),
                finding.code(),
                finding.severity().word(),
                pointer(finding),
                position.line(),
                position.column(),
                messages.text(finding.message()));
    }

    private String pointer(Finding finding) {
        Place place = finding.place();
        if (place.row().equals(RowId.NONE)) {
            return '/' + (place.field().isEmpty() ? place.table().key() : place.field());
        }
        return rowPointers.getOrDefault(place.row(), "") + '/' + place.field();
    }
}
