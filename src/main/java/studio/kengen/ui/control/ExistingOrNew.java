package studio.kengen.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import studio.kengen.i18n.Messages;

/// A choice among rows that there are, or a new one with a name and an ARN.
///
/// @param <R> the rows' type
final class ExistingOrNew<R> extends VBox {
    /// A line of the box.
    ///
    /// @param row empty for a new one, and where nothing is chosen yet
    private record Item<R>(String label, Optional<R> row, boolean isNew) {
        @Override
        public String toString() {
            return label;
        }
    }

    private final ComboBox<Item<R>> existing = new ComboBox<>();
    private final TextField name = new TextField();
    private final TextField arn = new TextField();
    private final BiFunction<String, String, R> making;

    /// @param id the id of the box; the fields for a new row have it with `-name` and `-arn`
    /// @param naming what a row is called
    /// @param making makes a row of a name and an ARN
    ExistingOrNew(
            Messages messages,
            String id,
            List<R> rows,
            Function<R, String> naming,
            String newOne,
            BiFunction<String, String, R> making) {
        this.making = making;
        getStyleClass().add("existing-or-new");
        existing.setId(id);
        existing.setMaxWidth(Double.MAX_VALUE);
        List<Item<R>> items = new ArrayList<>();
        items.add(new Item<>(messages.text("controls.new.none"), Optional.empty(), false));
        rows.forEach(row -> items.add(new Item<>(naming.apply(row), Optional.of(row), false)));
        items.add(new Item<>(newOne, Optional.empty(), true));
        existing.getItems().setAll(items);
        existing.setValue(items.getFirst());
        name.setId(id + "-name");
        name.setPromptText(messages.text("controls.new.name"));
        name.setAccessibleText(name.getPromptText());
        arn.setId(id + "-arn");
        arn.setPromptText(messages.text("controls.new.arn"));
        arn.setAccessibleText(arn.getPromptText());
        getChildren().addAll(existing, name, arn);
        existing.valueProperty().addListener(_ -> showFields());
        showFields();
    }

    private void showFields() {
        boolean isNew = existing.getValue().isNew();
        for (TextField field : List.of(name, arn)) {
            field.setVisible(isNew);
            field.setManaged(isNew);
        }
    }

    /// The row that is chosen, or the new one as it is described; one without a name where nothing is said.
    R row() {
        return existing.getValue()
                .row()
                .orElseGet(() -> making.apply(name.getText().strip(), arn.getText().strip()));
    }

    void onChange(Runnable listener) {
        existing.valueProperty().addListener(_ -> listener.run());
        name.textProperty().addListener(_ -> listener.run());
        arn.textProperty().addListener(_ -> listener.run());
    }

    @Override
    public void requestFocus() {
        existing.requestFocus();
    }
}
