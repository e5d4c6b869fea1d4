package studio.kengen.ui.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.kengen.engine.statement.StatementRef;
import studio.kengen.exchange.scenario.ScenarioWriter;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.prove.Obligation;
import studio.kengen.prove.Proof;
import studio.kengen.prove.Proof.Result;
import studio.kengen.prove.Refutation;
import studio.kengen.ui.dialog.FileChoice;
import studio.kengen.ui.documents.DocumentsScreen;
import studio.kengen.ui.filing.TextOutlet;
import studio.kengen.ui.project.ProofReport;
import studio.kengen.ui.project.ProofState;
import studio.kengen.ui.project.ProofState.Phase;
import studio.kengen.ui.project.ProofSubject;
import studio.kengen.ui.shell.NavigationGroup;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.ScreenEntry;
import studio.kengen.ui.shell.Trouble;

/// The entry "Proof" of the navigation: the four obligations for the generated documents, or for those in a folder.
public final class ProofScreen implements Screen, ProofActions {
    /// The screen's name in links.
    public static final String ID = "proof";

    private static final double DOCUMENT_AT = 0.55;

    private final ScreenContext context;
    private final Messages messages;
    private final ReadOnlyObjectProperty<ProofState> state;
    private final ProofHead head;
    private final VBox results = new VBox();
    private final ScrollPane scroll;
    private final SplitPane split;
    private final StoredDocumentPane document;
    private final BooleanProperty onlyUnprevented =
            new SimpleBooleanProperty(this, "onlyUnprevented");
    private Optional<ProofReport> shown = Optional.empty();

    private ProofScreen(ScreenContext context) {
        this.context = context;
        this.messages = context.messages();
        this.state = context.model().proof().stateProperty();
        this.document = new StoredDocumentPane(messages, this::closeDocument);
        this.head = new ProofHead(context);
        VBox box = new VBox(head, results);
        box.getStyleClass().addAll("screen", "proof");
        results.getStyleClass().add("proof-results");
        scroll = new ScrollPane(box);
        scroll.setId("proof-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("overview-scroll");
        split = new SplitPane(scroll);
        split.getStyleClass().add("studio-split");
        split.getStylesheets()
                .add(
                        Objects.requireNonNull(ProofScreen.class.getResource("proof.css"))
                                .toExternalForm());
        context.lifetime().watch(this::show, state);
        show();
    }

    /// The entry for the navigation.
    public static ScreenEntry entry() {
        return new ScreenEntry(
                ID,
                NavigationGroup.RESULTS,
                Feather.CHECK_SQUARE,
                Message.of("proof.screen.label"),
                Message.of("proof.screen.title"),
                List.of(),
                _ -> OptionalLong.empty(),
                model ->
                        Trouble.of(
                                refuted(model.proof().stateProperty().get()),
                                "proof.screen.refuted"),
                ProofScreen::new);
    }

    /// How many obligations are refuted for the documents as they are now.
    private static long refuted(ProofState state) {
        return state.phase() instanceof Phase.Proved
                ? state.latest().map(report -> report.count(Result.REFUTED)).orElse(0L)
                : 0;
    }

    private void show() {
        ProofState now = state.get();
        head.show(now);
        // Nothing is taken from under the pointer while a proof goes on.
        if (!now.latest().equals(shown)) {
            shown = now.latest();
            results.getChildren().setAll(shown.map(this::results).orElse(List.of()));
        }
        if (!(now.subject() instanceof ProofSubject.Folder)) {
            closeDocument();
        }
    }

    private List<Node> results(ProofReport report) {
        List<Node> nodes = new ArrayList<>();
        for (Proof proof : report.proofs()) {
            nodes.add(new ObligationCard(context, this, report, proof));
        }
        nodes.add(new CoveragePane(context, this, report.coverage(), onlyUnprevented));
        nodes.add(new ProofBasis(context, report.scope()));
        return nodes;
    }

    @Override
    public void openStatement(StatementRef statement) {
        Optional<ProofReport> report = state.get().latest();
        if (state.get().subject() instanceof ProofSubject.Generated) {
            context.navigation().go(DocumentsScreen.place(statement.policy(), statement.name()));
        } else if (report.isPresent()) {
            report.get()
                    .at(statement.policy())
                    .ifPresent(found -> {
                        if (!split.getItems().contains(document)) {
                            split.getItems().add(document);
                            split.setDividerPositions(DOCUMENT_AT);
                        }
                        document.show(found, statement);
                    });
        }
    }

    private void closeDocument() {
        split.getItems().remove(document);
    }

    @Override
    public void copy(Obligation obligation, Refutation refutation) {
        outlet().copy(scenario(obligation, refutation), Message.of("proof.copied"));
    }

    @Override
    public void save(Obligation obligation, Refutation refutation) {
        FileChoice choice =
                new FileChoice(
                        Message.of("proof.saveTitle"),
                        Message.of("proof.fileKind"),
                        List.of(".json"),
                        Optional.empty());
        outlet().save(
                        scenario(obligation, refutation),
                        choice,
                        "not-" + obligation.text(),
                        Message.of("proof.notSaved"));
    }

    private TextOutlet outlet() {
        return new TextOutlet(context.dialogs(), context.notices());
    }

    private String scenario(Obligation obligation, Refutation refutation) {
        String name =
                messages.text(
                        "proof.scenario",
                        context.model().project().details().name(),
                        Message.of("proof.obligation." + obligation.name()),
                        refutation.witness().action());
        return ScenarioWriter.write(
                name, refutation.witness(), refutation.policies(), context.model().catalog());
    }

    @Override
    public Node view() {
        return split;
    }

    @Override
    public boolean hasDetails() {
        return false;
    }

    @Override
    public void focus() {
        scroll.requestFocus();
    }
}
