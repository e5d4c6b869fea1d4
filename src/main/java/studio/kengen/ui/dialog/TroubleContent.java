package studio.kengen.ui.dialog;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import studio.kengen.i18n.Messages;

/// What stands in the dialog about a [Trouble]: the file, what to do, and the details when asked for.
final class TroubleContent {
    private final Messages messages;
    private final Trouble trouble;

    TroubleContent(Messages messages, Trouble trouble) {
        this.messages = messages;
        this.trouble = trouble;
    }

    Node node() {
        VBox box = new VBox();
        box.getStyleClass().add("dialog-content");
        trouble.file()
                .ifPresent(file -> {
                    Label path = DialogText.of(file.toString());
                    path.getStyleClass().add("dialog-file");
                    box.getChildren().add(path);
                });
        box.getChildren().add(DialogText.of(messages.text(trouble.remedy())));
        return box;
    }

    String copyText() {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(trouble.what()));
        trouble.file().ifPresent(file -> lines.add(file.toString()));
        lines.add(messages.text(trouble.remedy()));
        lines.add(trouble.details());
        return String.join("\n", lines);
    }
}
