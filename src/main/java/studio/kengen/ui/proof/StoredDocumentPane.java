package studio.kengen.ui.proof;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.engine.statement.StatementRef;
import studio.kengen.generate.Document;
import studio.kengen.i18n.Messages;
import studio.kengen.policy.JsonPointer;
import studio.kengen.policy.JsonSource;
import studio.kengen.ui.documents.DocumentText;

/// A document of a folder, at one of its statements: the documents screen shows only what is generated.
final class StoredDocumentPane extends BorderPane {
    private final Label path = new Label();
    private final DocumentText text = new DocumentText();

    /// @param close hides the pane
    StoredDocumentPane(Messages messages, Runnable close) {
        getStyleClass().add("stored-document");
        path.getStyleClass().add("part-title");
        path.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(path, Priority.ALWAYS);
        Button closing = new Button(null, new FontIcon(Feather.X));
        closing.setId("proof-close");
        closing.getStyleClass().addAll("flat", "button-icon");
        closing.setAccessibleText(messages.text("proof.close"));
        closing.setTooltip(new Tooltip(messages.text("proof.close")));
        closing.setMinWidth(Region.USE_PREF_SIZE);
        closing.setOnAction(_ -> close.run());
        HBox bar = new HBox(path, closing);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("stored-document-bar");
        text.setId("proof-document");
        setTop(bar);
        setCenter(text);
    }

    void show(Document document, StatementRef statement) {
        path.setText(document.path());
        text.show(document.text());
        text.selectLine(line(document, statement));
        text.requestFocus();
    }

    /// Where the statement begins; where it has a Sid, the line of that.
    private static int line(Document document, StatementRef statement) {
        JsonPointer place = JsonPointer.ROOT.child("Statement").child(statement.index());
        JsonSource source = JsonSource.read(document.text());
        return (statement.sid().isPresent()
                        ? source.nameOf(place.child("Sid"))
                        : source.positionOf(place))
                .line();
    }
}
