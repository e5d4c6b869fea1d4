package studio.kengen.ui.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.VBox;
import studio.kengen.evidence.read.ImportReport;
import studio.kengen.exchange.evidence.EvidenceImport;
import studio.kengen.exchange.evidence.ImportedFile;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;

/// What the latest import read, what it skipped and why, and which files it could not read. Hidden before the first.
final class ImportPane extends ScrollPane {
    private final Messages messages;
    private final VBox lines = new VBox();

    ImportPane(Messages messages) {
        this.messages = messages;
        setId("import-report");
        getStyleClass().add("import-report");
        lines.getStyleClass().add("import-lines");
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVisible(false);
        setManaged(false);
    }

    /// @param imported the files that could be read; empty for none
    /// @param problems why files could not be read at all
    void show(Optional<EvidenceImport> imported, List<Message> problems) {
        List<Node> nodes = new ArrayList<>();
        problems.forEach(problem -> nodes.add(label(messages.text(problem), "practice-problem")));
        imported.ifPresent(all -> {
            all.notes().forEach(note -> nodes.add(label(messages.text(note), "part-title")));
            all.files().forEach(file -> add(file, nodes));
        });
        lines.getChildren().setAll(nodes);
        setVisible(true);
        setManaged(true);
        setVvalue(0);
    }

    private void add(ImportedFile file, List<Node> nodes) {
        ImportReport report = file.read().report();
        String counts =
                report.read().stream()
                        .map(count ->
                                messages.text(
                                        "practices.evidence.count", count.what(), count.number()))
                        .collect(Collectors.joining(", "));
        nodes.add(
                label(
                        messages.text(
                                file.gone().isPresent()
                                        ? "practices.evidence.replaced"
                                        : "practices.evidence.read",
                                file.read().fileName(),
                                counts),
                        "part-title"));
        file.notes().forEach(note -> nodes.add(label(messages.text(note), "text-muted")));
        report.skipped()
                .forEach(skipped ->
                        nodes.add(
                                label(
                                        messages.text(
                                                "practices.evidence.skipped",
                                                skipped.place().message(),
                                                skipped.reason()),
                                        "practice-problem")));
        int more = report.skippedInAll() - report.skipped().size();
        if (more > 0) {
            nodes.add(label(messages.text("practices.more", more), "text-muted"));
        }
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
