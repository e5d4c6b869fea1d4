package studio.kengen.ui.knowledge;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.kengen.control.KnownRisk;
import studio.kengen.i18n.Messages;

/// Everything that is known, to find the id of what the project wants otherwise.
final class LookupPane extends VBox {
    private static final int MOST_ACTIONS = 12;

    private final Messages messages;
    private final KnowledgeActions actions;
    private final TextField search = new TextField();
    private final Label count = new Label();
    private final ListView<KnownEntry> list = new ListView<>();
    private final VBox details = new VBox();
    private List<KnownEntry> all = List.of();

    LookupPane(Messages messages, KnowledgeActions actions) {
        this.messages = messages;
        this.actions = actions;
        Label title = new Label(messages.text("knowledge.lookup.title"));
        title.getStyleClass().add("part-title");
        search.setId("knowledge-search");
        search.setPromptText(messages.text("knowledge.lookup.search"));
        search.textProperty().addListener(_ -> filter());
        count.setId("knowledge-count");
        count.getStyleClass().add("text-muted");
        list.setId("knowledge-list");
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(new Label(messages.text("knowledge.lookup.nothing")));
        list.getSelectionModel().selectedItemProperty().addListener(_ -> showDetails());
        details.setId("knowledge-details");
        details.getStyleClass().add("knowledge-details");
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("knowledge-lookup");
        getChildren().addAll(title, search, count, list, details);
        showDetails();
    }

    /// Shows what is known now; what is selected stays selected.
    void show(List<KnownEntry> entries) {
        Optional<String> selected = selected().map(KnownEntry::id);
        all = entries;
        filter();
        selected.ifPresent(this::select);
    }

    /// Selects the risk or control with this id, whatever is searched for.
    ///
    /// @return whether there is one
    boolean reveal(String id) {
        search.clear();
        return select(id);
    }

    private boolean select(String id) {
        Optional<KnownEntry> wanted =
                list.getItems().stream().filter(entry -> entry.id().equals(id)).findFirst();
        wanted.ifPresent(entry -> {
            list.getSelectionModel().select(entry);
            list.scrollTo(entry);
        });
        return wanted.isPresent();
    }

    /// The risk that is selected, or whose control is.
    Optional<KnownRisk> risk() {
        return selected().map(KnownEntry::risk);
    }

    void focusSearch() {
        search.requestFocus();
    }

    private Optional<KnownEntry> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void filter() {
        list.getItems()
                .setAll(all.stream().filter(entry -> entry.matches(search.getText())).toList());
        count.setText(messages.text("knowledge.lookup.count", list.getItems().size()));
    }

    private void showDetails() {
        details.getChildren().clear();
        selected()
                .ifPresent(entry -> {
                    List<String> covered = entry.actions();
                    String shown =
                            String.join(
                                    ", ",
                                    covered.subList(0, Math.min(MOST_ACTIONS, covered.size())));
                    details.getChildren()
                            .addAll(
                                    wrapped(entry.id(), "knowledge-id"),
                                    wrapped(entry.sentence()),
                                    wrapped(
                                            covered.size() > MOST_ACTIONS
                                                    ? messages.text(
                                                            "knowledge.lookup.more",
                                                            shown,
                                                            covered.size() - MOST_ACTIONS)
                                                    : shown,
                                            "text-muted"),
                                    wrapped(origin(entry), "text-muted"),
                                    buttons(entry));
                });
    }

    private String origin(KnownEntry entry) {
        return entry.file()
                .map(file -> messages.text("knowledge.lookup.file", file))
                .orElseGet(() -> messages.text("knowledge.lookup.own"));
    }

    private FlowPane buttons(KnownEntry entry) {
        FlowPane buttons =
                new FlowPane(
                        button(
                                "knowledge-copy",
                                "knowledge.lookup.copy",
                                () -> actions.copy(entry.id())),
                        button(
                                "knowledge-add",
                                "knowledge.lookup.add",
                                () -> actions.insert(Snippet.CONTROL.lines(entry.risk()))),
                        button(
                                "knowledge-withdraw",
                                "knowledge.lookup.withdraw",
                                () -> actions.insert(List.of("withdraw " + entry.id()))));
        buttons.getStyleClass().add("knowledge-buttons");
        return buttons;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label wrapped(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// An id with what it stands for.
    private static final class Cell extends ListCell<KnownEntry> {
        private final Label id = new Label();
        private final Label sentence = new Label();
        private final VBox box = new VBox(id, sentence);

        Cell() {
            box.getStyleClass().add("knowledge-cell");
            // As wide as the list, so that what is too long is cut and not scrolled to.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(KnownEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            boolean isRisk = entry.control().isEmpty();
            id.setText((isRisk ? "" : "    ") + entry.id());
            sentence.setText((isRisk ? "" : "    ") + entry.sentence());
            id.getStyleClass().setAll("label", isRisk ? "knowledge-risk" : "knowledge-control");
            sentence.getStyleClass().setAll("label", "text-muted");
            setGraphic(box);
        }
    }
}
