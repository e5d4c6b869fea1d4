package studio.kengen.ui.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.kengen.control.KnowledgeProblem;
import studio.kengen.control.KnownRisk;
import studio.kengen.i18n.Messages;

/// What the project knows, as text, with what is wrong in it.
final class OwnPane extends VBox {
    private final Messages messages;
    private final KnowledgeEditor editor;
    private final Label state = new Label();
    private final VBox problems = new VBox();
    private final ScrollPane problemPlace = new ScrollPane(problems);

    /// @param selected the risk that the user looks at
    /// @param changed run whenever the user has changed the lines
    OwnPane(
            Messages messages,
            KnowledgeActions actions,
            Supplier<Optional<KnownRisk>> selected,
            Runnable changed) {
        this.messages = messages;
        this.editor = new KnowledgeEditor(changed);
        editor.setAccessibleText(messages.text("knowledge.own.title"));
        MenuButton insert = new MenuButton(messages.text("knowledge.own.insert"));
        insert.setId("knowledge-insert");
        insert.setMinWidth(Region.USE_PREF_SIZE);
        for (Snippet snippet : Snippet.values()) {
            MenuItem item = new MenuItem(messages.text("knowledge.snippet." + snippet.name()));
            item.setId("insert-" + snippet.name());
            item.setOnAction(_ -> actions.insert(snippet.lines(Snippet.riskOr(selected.get()))));
            insert.getItems().add(item);
        }
        Label title = new Label(messages.text("knowledge.own.title"));
        title.getStyleClass().add("part-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, insert);
        head.getStyleClass().add("knowledge-bar");
        state.setId("knowledge-state");
        state.getStyleClass().add("text-muted");
        state.setWrapText(true);
        problems.setId("knowledge-problems");
        problemPlace.setFitToWidth(true);
        problemPlace.getStyleClass().addAll("overview-scroll", "knowledge-problem-list");
        VBox.setVgrow(editor, Priority.ALWAYS);
        getStyleClass().add("knowledge-own");
        getChildren().addAll(head, editor, state, problemPlace);
        tell(List.of());
    }

    KnowledgeEditor editor() {
        return editor;
    }

    /// Tells which lines do not count.
    void tell(List<KnowledgeProblem> wrong) {
        Map<Integer, String> byLine = new LinkedHashMap<>();
        wrong.forEach(problem ->
                byLine.merge(
                        problem.line(),
                        messages.text(problem.message()),
                        (one, other) -> one + "\n" + other));
        editor.mark(byLine);
        problems.getChildren().setAll(wrong.stream().map(this::link).toList());
        problemPlace.setVisible(!wrong.isEmpty());
        problemPlace.setManaged(!wrong.isEmpty());
        state.setText(
                wrong.isEmpty()
                        ? messages.text("knowledge.own.explanation")
                        : messages.text("knowledge.own.problems", wrong.size()));
    }

    private Hyperlink link(KnowledgeProblem problem) {
        Hyperlink link =
                new Hyperlink(
                        messages.text("knowledge.own.problem", problem.line(), problem.message()));
        link.setWrapText(true);
        link.getStyleClass().add("knowledge-problem");
        link.setOnAction(_ -> editor.showLine(problem.line()));
        return link;
    }
}
