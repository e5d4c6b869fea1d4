package studio.kengen.ui.practice;

import java.text.Normalizer;
import java.util.function.Predicate;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.EvidenceFile;
import studio.kengen.engine.Requester;
import studio.kengen.i18n.Messages;

/// The account of a file of evidence; to be typed in where the file does not tell it. What is not a number of 12 digits is
/// not taken, and the cell says so.
final class AccountCell extends WrappedCell {
    private final Predicate<EvidenceFile> isOpen;
    private final TextField field = new TextField();
    private final Text wrong;
    private final VBox editor;

    /// @param isOpen whether a file does not tell its account
    AccountCell(
            TableColumn<EvidenceFile, String> column,
            Messages messages,
            Predicate<EvidenceFile> isOpen) {
        super(column);
        this.isOpen = isOpen;
        wrong = new Text(messages.text("practices.evidence.noAccount"));
        wrong.setId("evidence-account-wrong");
        wrong.getStyleClass().add("wrapped-problem");
        wrong.wrappingWidthProperty().bind(column.widthProperty().subtract(SIDES));
        wrong.setVisible(false);
        wrong.managedProperty().bind(wrong.visibleProperty());
        field.setId("evidence-account-field");
        field.setPromptText(messages.text("practices.evidence.accountPrompt"));
        field.setAccessibleText(messages.text("practices.evidence.account"));
        field.setOnAction(_ -> take());
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                key.consume();
            }
        });
        editor = new VBox(field, wrong);
    }

    /// Digits as people write them: in groups, or as wide as Japanese letters. An empty text takes the account away.
    private void take() {
        String number =
                Normalizer.normalize(field.getText(), Normalizer.Form.NFKC)
                        .replaceAll("[\\s-]", "");
        if (number.isEmpty() || Requester.ACCOUNT_NUMBER.matcher(number).matches()) {
            commitEdit(number);
        } else {
            wrong.setVisible(true);
        }
    }

    @Override
    public void startEdit() {
        EvidenceFile file = getTableRow() == null ? null : getTableRow().getItem();
        if (file == null || !isOpen.test(file)) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            wrong.setVisible(false);
            field.setText(getItem());
            setGraphic(editor);
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show(getItem() == null ? "" : getItem());
        getTableView().requestFocus();
    }

    @Override
    protected void updateItem(@Nullable String text, boolean isEmpty) {
        super.updateItem(text, isEmpty);
        if (isEditing()) {
            setGraphic(editor);
        }
    }
}
