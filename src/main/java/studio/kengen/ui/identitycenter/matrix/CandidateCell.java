package studio.kengen.ui.identitycenter.matrix;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A candidate with its check mark, and by what else the cell has it.
final class CandidateCell extends ListCell<Candidate> {
    private final CheckBox box = new CheckBox();
    private final Label through = new Label();
    private final HBox line;

    /// @param toggle gives or takes
    CandidateCell(Consumer<Candidate> toggle) {
        through.getStyleClass().add("text-muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line = new HBox(box, space, through);
        line.setAlignment(Pos.CENTER_LEFT);
        box.setFocusTraversable(false);
        box.setOnAction(_ -> {
            Candidate shown = getItem();
            if (shown != null) {
                toggle.accept(shown);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Candidate candidate, boolean empty) {
        super.updateItem(candidate, empty);
        if (empty || candidate == null) {
            setGraphic(null);
            return;
        }
        box.setText(candidate.name());
        box.setId("candidate-" + candidate.id());
        box.setSelected(candidate.isGiven());
        box.setIndeterminate(false);
        through.setText(candidate.through());
        setAccessibleText((candidate.name() + " " + candidate.through()).strip());
        setGraphic(line);
    }
}
