package studio.kengen.ui.knowledge;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.i18n.Messages;

/// The dated facts as they count in the project, and below them the one that is selected, to change it.
final class FactsPane extends VBox {
    private static final double TABLE_HEIGHT = 0.62;

    private final Messages messages;
    private final TableView<Fact> table = new TableView<>();
    private final FactEditor editor;

    FactsPane(Messages messages, KnowledgeActions actions) {
        this.messages = messages;
        this.editor = new FactEditor(messages, actions);
        table.setId("facts");
        table.getColumns().add(column("knowledge.fact.name", 340, this::label));
        table.getColumns().add(column("knowledge.fact.value", 110, this::value));
        table.getColumns().add(column("knowledge.fact.asOf", 115, fact -> fact.asOf().toString()));
        table.getColumns().add(column("knowledge.fact.whose", 160, this::whose));
        table.getColumns().add(column("knowledge.fact.source", 420, Fact::source));
        table.setRowFactory(_ -> new OwnRow());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, fact) -> editor.show(fact));
        SplitPane split = new SplitPane(table, editor);
        split.setOrientation(Orientation.VERTICAL);
        split.getStyleClass().add("studio-split");
        split.setDividerPositions(TABLE_HEIGHT);
        VBox.setVgrow(split, Priority.ALWAYS);
        getStyleClass().add("facts");
        getChildren().add(split);
        editor.show(null);
    }

    /// Shows the facts of the project; what is selected stays selected.
    void show(ProjectKnowledge knowledge) {
        List<Fact> facts = Fact.of(knowledge);
        if (!facts.equals(table.getItems())) {
            Fact selected = table.getSelectionModel().getSelectedItem();
            table.getItems().setAll(facts);
            facts.stream()
                    .filter(fact -> selected != null && fact.name().equals(selected.name()))
                    .findFirst()
                    .ifPresent(table.getSelectionModel()::select);
        }
    }

    void focusFacts() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private String label(Fact fact) {
        return messages.text(fact.label());
    }

    private String value(Fact fact) {
        return switch (fact) {
            case Fact.Limit limit -> messages.text("knowledge.fact.number", limit.quota().value());
            case Fact.Values values ->
                    messages.text("knowledge.fact.values", values.list().values().size());
        };
    }

    private String whose(Fact fact) {
        return messages.text(fact.isOwn() ? "knowledge.fact.project" : "knowledge.fact.studio");
    }

    private TableColumn<Fact, String> column(
            String key, double width, Function<Fact, String> text) {
        TableColumn<Fact, String> column = new TableColumn<>(messages.text(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        return column;
    }

    /// Tells what the project says by more than a word.
    private static final class OwnRow extends TableRow<Fact> {
        @Override
        protected void updateItem(Fact fact, boolean empty) {
            super.updateItem(fact, empty);
            getStyleClass().remove("own-fact");
            if (!empty && fact != null && fact.isOwn()) {
                getStyleClass().add("own-fact");
            }
        }
    }
}
