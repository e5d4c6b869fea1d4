package studio.kengen.ui.control;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.kengen.i18n.Messages;

/// What a choice would change: rows, matters by state, documents line by line.
final class PreviewPane extends VBox {
    private final Messages messages;
    private final VBox rows = new VBox();
    private final FlowPane states = new FlowPane();
    private final Label documents = Words.wrapped("", "part-title");
    private final ListView<DiffLine> lines = new ListView<>();

    PreviewPane(Messages messages) {
        this.messages = messages;
        getStyleClass().add("preview");
        setId("preview");
        rows.setId("preview-rows");
        states.setId("preview-states");
        states.getStyleClass().add("preview-states");
        documents.setId("preview-documents");
        lines.setId("preview-lines");
        lines.setCellFactory(_ -> new LineCell());
        clear();
    }

    void clear() {
        getChildren().clear();
    }

    void showRows(List<DiffLine> changes) {
        rows.getChildren().setAll(changes.stream().map(PreviewPane::row).toList());
        getChildren()
                .setAll(
                        Words.wrapped(messages.text("controls.preview.rows"), "part-title"),
                        rows,
                        Words.wrapped(messages.text("controls.preview.working"), "text-muted"));
    }

    void showDocuments(ChoicePreview preview) {
        states.getChildren().setAll(states(preview));
        DocumentsDiff diff = preview.documents();
        documents.setText(
                diff.documents() == 0
                        ? messages.text("controls.preview.noDocuments")
                        : messages.text("controls.preview.documents", diff.documents()));
        lines.getItems().setAll(diff.lines());
        boolean changes = diff.documents() > 0;
        lines.setVisible(changes);
        lines.setManaged(changes);
        getChildren()
                .setAll(
                        Words.wrapped(messages.text("controls.preview.rows"), "part-title"),
                        rows,
                        Words.wrapped(messages.text("controls.preview.states"), "part-title"),
                        states,
                        documents,
                        lines);
    }

    private static Label row(DiffLine line) {
        return Words.wrapped(
                line.kind().sign() + line.text(), "preview-row", styleClass(line.kind()));
    }

    private List<Label> states(ChoicePreview preview) {
        return List.of(MatterState.values()).stream()
                .map(state -> state(state, preview.before(), preview.after()))
                .toList();
    }

    private Label state(
            MatterState state, Map<MatterState, Long> before, Map<MatterState, Long> after) {
        long was = before.getOrDefault(state, 0L);
        long willBe = after.getOrDefault(state, 0L);
        String name = messages.text("controls.state." + state.name());
        Label label =
                new Label(
                        was == willBe
                                ? messages.text("controls.preview.same", state.sign(), name, was)
                                : messages.text(
                                        "controls.preview.changed",
                                        state.sign(),
                                        name,
                                        was,
                                        willBe));
        label.getStyleClass().add(was == willBe ? "text-muted" : state.styleClass());
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
