package studio.kengen.ui.proof;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Names at the left, what they stand for at the right.
final class Facts extends GridPane {
    Facts() {
        getStyleClass().add("proof-facts");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, values);
    }

    void add(String name, String value) {
        Label text = new Label(value);
        text.setWrapText(true);
        text.getStyleClass().add("proof-value");
        add(name, text);
    }

    void add(String name, Node value) {
        Label label = new Label(name);
        label.getStyleClass().add("proof-fact");
        GridPane.setValignment(label, VPos.TOP);
        addRow(getRowCount(), label, value);
    }
}
