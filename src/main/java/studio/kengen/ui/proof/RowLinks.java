package studio.kengen.ui.proof;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.kengen.design.Control;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.wording.RowPhrase;

/// Links to rows; of many the first, until the user asks for the rest. Rows that are deleted meanwhile are left out.
record RowLinks(ScreenContext context) {
    private static final int MOST = 12;

    /// How wide names are taken to be before anybody knows how wide the screen is.
    private static final double WRAPPED_AT = 640;

    /// What the rows are called, one beside the other.
    Pane names(List<RowId> rows) {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("proof-row-names");
        line.setPrefWrapLength(WRAPPED_AT);
        // Otherwise the widest link would decide how wide the screen is.
        line.setMinWidth(0);
        HBox.setHgrow(line, Priority.ALWAYS);
        fill(line, rows, this::name);
        return line;
    }

    /// Of a control, what it does says more than its id.
    private String name(Row row) {
        return row instanceof Control control && !control.mechanism().isBlank()
                ? control.mechanism()
                : context.model().names().name(row.id());
    }

    /// What the rows are called and say, one below the other.
    Pane list(List<RowId> rows) {
        RowPhrase phrase = new RowPhrase(context.messages(), context.model().names());
        VBox list = new VBox();
        list.getStyleClass().add("proof-rows");
        fill(list, rows, row -> name(row) + " · " + phrase.of(row));
        return list;
    }

    private void fill(Pane pane, List<RowId> rows, Function<Row, String> text) {
        List<Hyperlink> links =
                rows.stream()
                        .flatMap(row -> context.model().project().find(row).stream())
                        .map(row -> link(text.apply(row), () -> context.openRow(row.id())))
                        .toList();
        links.forEach(link -> link.maxWidthProperty().bind(pane.widthProperty()));
        pane.getChildren().setAll(links.stream().limit(MOST).toList());
        if (links.size() > MOST) {
            List<Node> all = List.copyOf(links);
            pane.getChildren()
                    .add(
                            link(
                                    context.messages().text("proof.rows.more", links.size() - MOST),
                                    () -> pane.getChildren().setAll(all)));
        }
    }

    private static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setOnAction(_ -> action.run());
        return link;
    }
}
