package studio.kengen.ui.proof;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.kengen.design.RowId;
import studio.kengen.engine.Decision;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.Origin;
import studio.kengen.prove.DecidingStatement;
import studio.kengen.prove.Refutation;
import studio.kengen.ui.documents.DocumentsScreen;
import studio.kengen.ui.shell.ScreenContext;

/// The statements behind a refutation, each with what it does and the rows that it comes from. Where there are none, the
/// statements of the generated documents that are missed.
final class StatementList extends VBox {
    private static final String BETWEEN = " · ";

    private final ScreenContext context;
    private final ProofActions actions;

    StatementList(ScreenContext context, ProofActions actions, Refutation refutation) {
        this.context = context;
        this.actions = actions;
        getStyleClass().add("proof-statements");
        if (refutation.statements().isEmpty()) {
            addMissing(refutation);
        }
        refutation.statements().forEach(this::add);
    }

    private void addMissing(Refutation refutation) {
        boolean isAllowed = refutation.explanation().decision() == Decision.ALLOWED;
        String none = isAllowed ? "proof.statements.noneDenies" : "proof.statements.noneAllows";
        getChildren().add(wrapped(none));
        DocumentKind kind = isAllowed ? DocumentKind.SCP : DocumentKind.IDENTITY;
        List<Node> missed =
                generated()
                        .flatMap(documents -> documents.of(kind).stream())
                        .flatMap(document -> missed(document, refutation.rows()))
                        .toList();
        if (!missed.isEmpty()) {
            getChildren().add(muted("proof.statements.generated"));
            getChildren().addAll(missed);
        }
    }

    /// The statements of a generated document that come from one of the rows.
    private Stream<Node> missed(GeneratedDocument document, List<RowId> rows) {
        return document.origins().stream()
                .filter(origin -> origin.rows().stream().anyMatch(rows::contains))
                .map(origin ->
                        link(
                                document.path() + BETWEEN + origin.part(),
                                () ->
                                        context.navigation()
                                                .go(
                                                        DocumentsScreen.place(
                                                                document.path(), origin.part()))));
    }

    private void add(DecidingStatement deciding) {
        String path = deciding.statement().policy();
        String name = deciding.statement().name();
        Hyperlink link =
                link(path + BETWEEN + name, () -> actions.openStatement(deciding.statement()));
        VBox box = new VBox(link, muted("proof.effect." + deciding.effect().name()));
        List<RowId> origins = origins(path, name);
        if (!origins.isEmpty()) {
            Label from = muted("proof.statement.origins");
            from.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = new HBox(from, new RowLinks(context).names(origins));
            line.getStyleClass().add("proof-origins");
            box.getChildren().add(line);
        }
        getChildren().add(box);
    }

    /// The rows that the generated statement of this name comes from.
    private List<RowId> origins(String path, String sid) {
        return generated()
                .flatMap(documents -> documents.at(path).stream())
                .map(GeneratedDocument::origins)
                .flatMap(List::stream)
                .filter(origin -> origin.part().equals(sid))
                .map(Origin::rows)
                .flatMap(List::stream)
                .toList();
    }

    private Stream<DocumentSet> generated() {
        return context.model().documents().documentsProperty().get().stream();
    }

    private Label muted(String key) {
        Label label = wrapped(key);
        label.getStyleClass().add("text-muted");
        return label;
    }

    private Label wrapped(String key) {
        Label label = new Label(context.messages().text(key));
        label.setWrapText(true);
        return label;
    }

    private static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setOnAction(_ -> action.run());
        return link;
    }
}
