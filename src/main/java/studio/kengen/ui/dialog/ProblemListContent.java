package studio.kengen.ui.dialog;

import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.kengen.i18n.Messages;

/// What stands in the dialog about a [ProblemList]: a line for each, place first.
final class ProblemListContent {
    private final Messages messages;
    private final ProblemList list;

    ProblemListContent(Messages messages, ProblemList list) {
        this.messages = messages;
        this.list = list;
    }

    Node node() {
        ListView<ProblemList.Problem> view =
                new ListView<>(FXCollections.observableArrayList(list.problems()));
        view.getStyleClass().add("problem-list");
        view.setCellFactory(_ -> new ProblemCell());
        VBox.setVgrow(view, Priority.ALWAYS);
        VBox box = new VBox(DialogText.of(messages.text(list.text())), view);
        box.getStyleClass().add("dialog-content");
        return box;
    }

    String copyText() {
        return list.problems().stream()
                .map(problem ->
                        messages.text(problem.place()) + "\t" + messages.text(problem.message()))
                .collect(Collectors.joining("\n"));
    }

    private final class ProblemCell extends ListCell<ProblemList.Problem> {
        /// The padding of a cell, on both sides.
        private static final double BESIDE_TEXT = 24;

        private final Label place = new Label();
        private final Label message = new Label();
        private final VBox line = new VBox(place, message);

        ProblemCell() {
            place.getStyleClass().add("problem-place");
            message.setWrapText(true);
            message.setMinHeight(Region.USE_PREF_SIZE);
            // A cell asks its content for its height before it tells it its width.
            message.prefWidthProperty().bind(widthProperty().subtract(BESIDE_TEXT));
            line.getStyleClass().add("problem-line");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ProblemList.@Nullable Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            if (empty || problem == null) {
                setGraphic(null);
            } else {
                place.setText(messages.text(problem.place()));
                message.setText(messages.text(problem.message()));
                setGraphic(line);
            }
        }
    }
}
