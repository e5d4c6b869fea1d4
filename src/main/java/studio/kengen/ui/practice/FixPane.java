package studio.kengen.ui.practice;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import studio.kengen.check.practice.fix.Fix;
import studio.kengen.i18n.Messages;

/// A document or commands that mend what was found: to be read, copied and saved, never run.
final class FixPane extends TitledPane {
    private static final int MOST_ROWS = 14;

    FixPane(Messages messages, PracticeActions actions, Fix fix) {
        getStyleClass().add("signal-judgement");
        setAnimated(false);
        setExpanded(false);
        setMinWidth(0);
        setWrapText(true);
        setText(messages.text("practices.fixNamed", fix.title(), fix.kind().label()));
        TextArea text = new TextArea(fix.text());
        text.setEditable(false);
        text.getStyleClass().add("fix-text");
        text.setPrefRowCount((int) Math.min(MOST_ROWS, fix.text().lines().count() + 1));
        Button copy = new Button(messages.text("practices.copy"));
        copy.setOnAction(_ -> actions.copy(fix));
        Button save = new Button(messages.text("practices.save"));
        save.setOnAction(_ -> actions.save(fix));
        Label file = new Label(fix.fileName());
        file.getStyleClass().add("text-muted");
        HBox bar = new HBox(copy, save, file);
        bar.getStyleClass().add("practice-line");
        VBox content = new VBox(text, bar);
        content.getStyleClass().add("practice-about");
        setContent(content);
    }
}
