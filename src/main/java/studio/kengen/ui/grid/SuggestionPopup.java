package studio.kengen.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.jspecify.annotations.Nullable;

/// The list of offers under the field. It never takes the keyboard focus: the field's keys steer it.
final class SuggestionPopup {
    private static final int MOST_ROWS = 10;
    private static final double WIDEST_IN_EM = 48;
    private static final double ROW_IN_EM = 28.0 / 13;
    private static final double BORDERS = 2;
    private static final String TICKED = "☑";
    private static final String UNTICKED = "☐";

    private final Popup popup = new Popup();
    private final ListView<Suggestion> list = new ListView<>();
    private Predicate<Suggestion> ticked = _ -> false;
    private boolean isChecklist;

    /// @param onPick what to do when an offer is clicked
    SuggestionPopup(Consumer<Suggestion> onPick) {
        list.getStyleClass().addAll("suggestions", "dense");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new OfferCell(onPick));
        popup.getContent().add(list);
        popup.setAutoFix(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.setHideOnEscape(false);
    }

    /// Marks offers with ticks; null shows none.
    void setTicks(@Nullable Predicate<Suggestion> isTicked) {
        isChecklist = isTicked != null;
        ticked = isTicked == null ? _ -> false : isTicked;
    }

    /// Shows `offers` under `field`, or nothing where there are none.
    ///
    /// @param preferred the index of the marked offer; -1 marks none
    void show(Node field, List<Suggestion> offers, int preferred) {
        if (offers.isEmpty()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(offers);
        mark(preferred);
        Bounds place = field.localToScreen(field.getLayoutBounds());
        if (place != null) {
            size(place.getWidth(), offers);
            popup.show(field, place.getMinX(), place.getMaxY());
        }
    }

    private void size(double fieldWidth, List<Suggestion> offers) {
        double em = em();
        double row = Math.rint(ROW_IN_EM * em);
        list.setFixedCellSize(row);
        list.setPrefHeight(Math.min(offers.size(), MOST_ROWS) * row + BORDERS);
        double widest = offers.stream().mapToDouble(SuggestionPopup::widthInEm).max().orElse(0);
        list.setPrefWidth(Math.max(fieldWidth, Math.min(widest, WIDEST_IN_EM) * em));
    }

    /// A width in which the offer certainly fits: wide characters (Japanese) count one em, others less.
    private static double widthInEm(Suggestion offer) {
        String text = offer.text() + offer.detail();
        return 6 + text.chars().mapToDouble(c -> c < 0x1100 ? 0.65 : 1).sum();
    }

    private double em() {
        return list.lookup(".list-cell") instanceof ListCell<?> cell
                ? cell.getFont().getSize()
                : 13;
    }

    void hide() {
        popup.hide();
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    /// The offer that is marked.
    Optional<Suggestion> marked() {
        return isShowing()
                ? Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                : Optional.empty();
    }

    /// Marks another offer, `by` places on; from the last on to the first and back.
    void moveMark(int by) {
        int count = list.getItems().size();
        int at = list.getSelectionModel().getSelectedIndex();
        int from = at < 0 && by < 0 ? count : at;
        mark(Math.floorMod(from + by, count));
    }

    private void mark(int index) {
        list.getSelectionModel().clearSelection();
        if (index >= 0) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - MOST_ROWS / 2));
        }
    }

    private final class OfferCell extends ListCell<Suggestion> {
        private final Label tick = new Label();
        private final Label text = new Label();
        private final Label detail = new Label();
        private final HBox row = new HBox(tick, text, new Region(), detail);

        OfferCell(Consumer<Suggestion> onPick) {
            row.getStyleClass().add("offer");
            tick.getStyleClass().add("tick");
            detail.getStyleClass().add("detail");
            HBox.setHgrow(row.getChildren().get(2), Priority.ALWAYS);
            text.setMinWidth(Region.USE_PREF_SIZE);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    onPick.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Suggestion offer, boolean empty) {
            super.updateItem(offer, empty);
            if (offer == null || empty) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            tick.setText(ticked.test(offer) ? TICKED : UNTICKED);
            tick.setVisible(isChecklist);
            tick.setManaged(isChecklist);
            text.setText(offer.text());
            detail.setText(offer.detail());
            setAccessibleText(offer.text() + " " + offer.detail());
            setGraphic(row);
        }
    }
}
