package studio.kengen.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.RowId;
import studio.kengen.design.area.AreaCounts;
import studio.kengen.design.area.AreaFilter;
import studio.kengen.design.area.Region;
import studio.kengen.i18n.Messages;
import studio.kengen.prove.Protection;
import studio.kengen.task.BackgroundTask;
import studio.kengen.task.LatestTask;
import studio.kengen.task.TaskRunner;

/// What a choice would change: matters by state and permissions by region, documents line by line, rows cell by cell.
final class PreviewPane extends VBox {
    private static final int MOST_ROWS = 60;

    private final Messages messages;
    private final LatestTask generation;
    private final LatestTask proof;
    private final VBox rows = new VBox();
    private final FlowPane states = flow();
    private final FlowPane regions = flow();
    private final Label sufficiency = Words.wrapped("", "preview-proof");
    private final Label documents = Words.wrapped("", "part-title");
    private final ListView<DiffLine> lines = new ListView<>();
    private @Nullable ChoicePreview shown;

    /// @param tasks generates documents in the background
    PreviewPane(Messages messages, TaskRunner tasks) {
        this.messages = messages;
        this.generation = new LatestTask(tasks);
        this.proof = new LatestTask(tasks);
        getStyleClass().add("preview");
        setId("preview");
        rows.setId("preview-rows");
        states.setId("preview-states");
        regions.setId("preview-regions");
        sufficiency.setId("preview-proof");
        documents.setId("preview-documents");
        lines.setId("preview-lines");
        lines.setCellFactory(_ -> new LineCell());
        getChildren()
                .addAll(
                        Words.wrapped(messages.text("controls.preview.states"), "part-title"),
                        states,
                        regions,
                        sufficiency,
                        documents,
                        lines,
                        Words.wrapped(messages.text("controls.preview.rows"), "part-title"),
                        rows);
        setVisible(false);
    }

    private static FlowPane flow() {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("preview-states");
        return flow;
    }

    /// Shows a preview; nothing where nothing would change.
    void show(ChoicePreview preview) {
        close();
        shown = preview;
        setVisible(preview.after().isPresent());
        preview.after().ifPresent(after -> show(preview, after));
    }

    /// Counts with what is known now of how that is protected which nobody needs.
    void proved(Map<RowId, Protection> unneeded) {
        if (shown != null) {
            shown = shown.proved(unneeded);
            count(shown);
        }
    }

    private void count(ChoicePreview preview) {
        preview.after()
                .ifPresent(after ->
                        states.getChildren()
                                .setAll(
                                        states(
                                                Matter.counts(preview.before().matters()),
                                                Matter.counts(after.matters()))));
    }

    private void show(ChoicePreview preview, ControlBasis after) {
        count(preview);
        regions.getChildren()
                .setAll(
                        regions(
                                preview.before().areas().counts(AreaFilter.ALL),
                                after.areas().counts(AreaFilter.ALL)));
        rows.getChildren().setAll(rows(preview.rows()));
        documents.setText(messages.text("controls.preview.working"));
        showLines(List.of());
        generation.start(
                BackgroundTask.<DocumentsDiff>of(_ -> preview.documents().orElseThrow())
                        .onSuccess(this::show));
        sufficiency.setText(messages.text("controls.preview.proving"));
        proof.start(
                BackgroundTask.<Sufficiency>of(after::sufficiency)
                        .onSuccess(found -> sufficiency.setText(found.told(messages))));
    }

    private void show(DocumentsDiff diff) {
        documents.setText(
                diff.documents() == 0
                        ? messages.text("controls.preview.noDocuments")
                        : messages.text("controls.preview.documents", diff.documents()));
        showLines(diff.lines());
    }

    private void showLines(List<DiffLine> changes) {
        lines.getItems().setAll(changes);
        lines.setVisible(!changes.isEmpty());
        lines.setManaged(!changes.isEmpty());
    }

    private List<Node> rows(List<DiffLine> changes) {
        List<Node> nodes = new ArrayList<>();
        changes.stream().limit(MOST_ROWS).map(PreviewPane::row).forEach(nodes::add);
        if (changes.size() > MOST_ROWS) {
            nodes.add(
                    Words.wrapped(
                            messages.text("controls.preview.more", changes.size() - MOST_ROWS),
                            "text-muted"));
        }
        return nodes;
    }

    private static Label row(DiffLine line) {
        return Words.wrapped(
                line.kind().sign() + line.text(), "preview-row", styleClass(line.kind()));
    }

    private List<Label> states(Map<MatterState, Long> before, Map<MatterState, Long> after) {
        return List.of(MatterState.values()).stream()
                .map(state ->
                        change(
                                state.sign(),
                                messages.text("controls.state." + state.name()),
                                before.getOrDefault(state, 0L),
                                after.getOrDefault(state, 0L),
                                state.styleClass()))
                .toList();
    }

    private List<Label> regions(AreaCounts before, AreaCounts after) {
        return List.of(Region.values()).stream()
                .map(region ->
                        change(
                                "",
                                messages.text("controls.region." + region.name()),
                                before.permissions(region),
                                after.permissions(region),
                                "preview-changed"))
                .toList();
    }

    private Label change(String sign, String name, long was, long willBe, String styleClass) {
        Label label =
                new Label(
                        was == willBe
                                ? messages.text("controls.preview.same", sign, name, was).strip()
                                : messages.text("controls.preview.changed", sign, name, was, willBe)
                                        .strip());
        label.getStyleClass().add(was == willBe ? "text-muted" : styleClass);
        return label;
    }

    private static String styleClass(DiffLine.Kind kind) {
        return switch (kind) {
            case ADDED -> "diff-added";
            case REMOVED -> "diff-removed";
            case DOCUMENT -> "diff-document";
            case SAME -> "diff-same";
            case SKIPPED -> "text-muted";
        };
    }

    /// Stops what is worked out in the background.
    void close() {
        generation.cancel();
        proof.cancel();
    }

    private static final class LineCell extends ListCell<DiffLine> {
        private static final List<String> STYLES =
                List.of("diff-added", "diff-removed", "diff-document", "diff-same", "text-muted");

        LineCell() {
            getStyleClass().add("diff-line");
        }

        @Override
        protected void updateItem(@Nullable DiffLine line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll(STYLES);
            if (line == null || empty) {
                setText(null);
            } else {
                setText(line.kind().sign() + line.text());
                getStyleClass().add(styleClass(line.kind()));
            }
        }
    }
}
