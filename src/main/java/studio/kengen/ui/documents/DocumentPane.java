package studio.kengen.ui.documents;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.RowId;
import studio.kengen.generate.DocumentFormat;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.Origin;
import studio.kengen.generate.SizeUse;
import studio.kengen.i18n.Messages;

/// One document: title, size against the limit, what can be done with it, its text, and the rows behind each statement.
final class DocumentPane extends BorderPane {
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");
    private static final double NEARLY_FULL = 0.9;
    private static final List<DocumentFormat> OFFERED =
            List.of(
                    DocumentFormat.JSON,
                    DocumentFormat.CLOUDFORMATION_YAML,
                    DocumentFormat.CLOUDFORMATION_JSON,
                    DocumentFormat.TERRAFORM);

    private final Messages messages;
    private final DocumentActions actions;
    private final Label title = new Label();
    private final Tooltip fullTitle = new Tooltip();
    private final ProgressBar sizeBar = new ProgressBar();
    private final Label size = new Label();
    private final VBox notes = new VBox();
    private final DocumentText text = new DocumentText();
    private final VBox origins = new VBox();
    private final BooleanProperty empty = new SimpleBooleanProperty(this, "empty", true);
    private Function<RowId, String> names = RowId::value;
    private @Nullable GeneratedDocument document;

    DocumentPane(Messages messages, DocumentActions actions) {
        this.messages = messages;
        this.actions = actions;
        title.getStyleClass().add("document-title");
        title.setTooltip(fullTitle);
        size.setMinWidth(Region.USE_PREF_SIZE);
        text.setId("document-text");
        text.visibleProperty().bind(empty.not());
        origins.getStyleClass().add("document-origins");
        notes.getStyleClass().add("document-notes");
        ScrollPane originsScroll = new ScrollPane(origins);
        originsScroll.setFitToWidth(true);
        originsScroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        originsScroll.getStyleClass().add("document-origins-scroll");
        VBox top = new VBox(toolBar(), notes);
        setTop(top);
        setCenter(text);
        setRight(originsScroll);
        showNothing();
    }

    Optional<GeneratedDocument> document() {
        return Optional.ofNullable(document);
    }

    void setRowNames(Function<RowId, String> newNames) {
        names = newNames;
    }

    void showNothing() {
        document = null;
        empty.set(true);
        title.setText(messages.text("documents.none"));
        size.setText("");
        sizeBar.setVisible(false);
        text.setText("");
        origins.getChildren().clear();
        notes.getChildren().clear();
    }

    void show(GeneratedDocument shown) {
        boolean same = shown.equals(document);
        document = shown;
        empty.set(false);
        title.setText(messages.text(shown.title()));
        fullTitle.setText(title.getText() + "\n" + shown.path());
        showSize(shown.size());
        notes.getChildren()
                .setAll(shown.notes().stream().map(note -> note(messages.text(note))).toList());
        if (!same) {
            text.show(shown.text());
        }
        origins.getChildren().setAll(originNodes(shown.origins()));
    }

    private HBox toolBar() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar =
                new HBox(
                        title,
                        gap,
                        sizeBar,
                        size,
                        button("documents.copy", () -> document().ifPresent(actions::copy)),
                        button("documents.save", () -> document().ifPresent(actions::save)),
                        exportMenu());
        bar.getStyleClass().add("document-bar");
        return bar;
    }

    private MenuButton exportMenu() {
        MenuButton menu = new MenuButton(messages.text("documents.export"));
        menu.setId("documents-export");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.disableProperty().bind(empty);
        for (DocumentFormat format : OFFERED) {
            MenuItem item = new MenuItem(messages.text("documents.export." + format.name()));
            item.setId("documents-export-" + format.text());
            item.setOnAction(_ -> actions.export(format));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void showSize(Optional<SizeUse> use) {
        sizeBar.setVisible(use.isPresent());
        size.setText(
                use.map(it -> messages.text("documents.size", it.used(), it.limit())).orElse(""));
        double share = use.map(it -> (double) it.used() / it.limit()).orElse(0.0);
        sizeBar.setProgress(share);
        sizeBar.pseudoClassStateChanged(FULL, share > NEARLY_FULL);
    }

    private List<Node> originNodes(List<Origin> shown) {
        return shown.stream().map(this::originNode).toList();
    }

    private Node originNode(Origin origin) {
        Hyperlink part = new Hyperlink(origin.part());
        part.getStyleClass().add("document-part");
        part.setOnAction(_ -> select(origin.part()));
        part.setWrapText(true);
        FlowPane rows = new FlowPane();
        // Otherwise the widest link would decide how wide the list is.
        rows.setMinWidth(0);
        origin.rows()
                .forEach(row -> {
                    Hyperlink link = new Hyperlink(names.apply(row));
                    link.getStyleClass().add("document-row");
                    link.setWrapText(true);
                    link.maxWidthProperty().bind(rows.widthProperty());
                    link.setOnAction(_ -> actions.openRow(row));
                    rows.getChildren().add(link);
                });
        return new VBox(part, rows);
    }

    /// Selects the line that names a part and brings it into view.
    void select(String part) {
        text.selectPart(part);
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.setWrapText(true);
        note.getStyleClass().add("text-muted");
        return note;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        button.disableProperty().bind(empty);
        return button;
    }
}
