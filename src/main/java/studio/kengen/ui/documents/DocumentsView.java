package studio.kengen.ui.documents;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import studio.kengen.design.RowId;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.GenerationProblem;
import studio.kengen.i18n.Messages;

/// The screen of the generated documents: a tree by kind, and the chosen document.
public final class DocumentsView extends BorderPane {
    /// How many entries stay in sight above one that is opened by a link.
    private static final int ROWS_ABOVE = 5;

    private final Messages messages;
    private final TreeView<DocumentNode> tree = new TreeView<>();
    private final DocumentPane pane;
    private final VBox problems = new VBox();

    /// An empty view; [#show] fills it.
    public DocumentsView(Messages messages, DocumentActions actions) {
        this.messages = messages;
        this.pane = new DocumentPane(messages, actions);
        getStyleClass().add("documents-view");
        getStylesheets()
                .add(
                        Objects.requireNonNull(DocumentsView.class.getResource("documents.css"))
                                .toExternalForm());
        tree.setId("documents-tree");
        tree.setShowRoot(false);
        tree.setRoot(new TreeItem<>());
        tree.setCellFactory(_ -> new NodeCell());
        tree.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> open(item));
        problems.getStyleClass().add("documents-problems");
        tree.setMinWidth(120);
        pane.setMinWidth(200);
        setMinWidth(0);
        SplitPane split = new SplitPane(tree, pane);
        split.setDividerPositions(0.27);
        SplitPane.setResizableWithParent(tree, false);
        setTop(problems);
        setCenter(split);
    }

    /// Shows these documents; the one that was open stays open where it still exists.
    ///
    /// @param names what a row is called
    public void show(DocumentSet documents, Function<RowId, String> names) {
        Optional<String> open = pane.document().map(GeneratedDocument::path);
        pane.setRowNames(names);
        tree.getRoot().getChildren().setAll(kinds(documents));
        showProblems(documents.problems());
        Optional<TreeItem<DocumentNode>> again =
                open.flatMap(this::find).or(() -> firstDocument(documents).flatMap(this::find));
        if (again.isPresent()) {
            tree.getSelectionModel().select(again.get());
            open(again.get());
        } else {
            pane.showNothing();
        }
    }

    /// Opens the document at `path` at one of its parts; does nothing where there is none.
    public void open(String path, String part) {
        find(path)
                .ifPresent(item -> {
                    tree.getSelectionModel().select(item);
                    tree.scrollTo(Math.max(0, tree.getRow(item) - ROWS_ABOVE));
                    pane.select(part);
                });
    }

    private void open(TreeItem<DocumentNode> item) {
        if (item != null && item.getValue() instanceof DocumentNode.Leaf(var document)) {
            pane.show(document);
        }
    }

    private List<TreeItem<DocumentNode>> kinds(DocumentSet documents) {
        return List.of(DocumentKind.values()).stream()
                .filter(kind -> !documents.of(kind).isEmpty())
                .map(kind -> kindItem(kind, documents.of(kind)))
                .toList();
    }

    private static TreeItem<DocumentNode> kindItem(
            DocumentKind kind, List<GeneratedDocument> documents) {
        TreeItem<DocumentNode> item = new TreeItem<>(new DocumentNode.Kind(kind, documents.size()));
        documents.forEach(document ->
                item.getChildren().add(new TreeItem<>(new DocumentNode.Leaf(document))));
        item.setExpanded(true);
        return item;
    }

    private static Optional<String> firstDocument(DocumentSet documents) {
        return documents.documents().stream().map(GeneratedDocument::path).findFirst();
    }

    private Optional<TreeItem<DocumentNode>> find(String path) {
        return tree.getRoot().getChildren().stream()
                .flatMap(kind -> kind.getChildren().stream())
                .filter(item ->
                        item.getValue() instanceof DocumentNode.Leaf(var document)
                                && document.path().equals(path))
                .findFirst();
    }

    private void showProblems(List<GenerationProblem> found) {
        problems.getChildren().setAll(found.stream().map(this::problem).toList());
        problems.setManaged(!found.isEmpty());
        problems.setVisible(!found.isEmpty());
    }

    private Node problem(GenerationProblem problem) {
        Label label = new Label(messages.text(problem.message()));
        label.setWrapText(true);
        return label;
    }

    private final class NodeCell extends TreeCell<DocumentNode> {
        @Override
        protected void updateItem(DocumentNode node, boolean empty) {
            super.updateItem(node, empty);
            if (empty || node == null) {
                setText(null);
                return;
            }
            setText(
                    switch (node) {
                        case DocumentNode.Kind(var kind, var count) ->
                                messages.text("documents.kind." + kind.name(), count);
                        case DocumentNode.Leaf(var document) ->
                                document.path().substring(document.path().lastIndexOf('/') + 1);
                    });
        }
    }
}
