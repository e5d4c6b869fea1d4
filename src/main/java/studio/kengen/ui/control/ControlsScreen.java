package studio.kengen.ui.control;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.proposal.Proposer;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Message;
import studio.kengen.ui.shell.Derived;
import studio.kengen.ui.shell.NavigationGroup;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.ScreenEntry;
import studio.kengen.ui.shell.Trouble;

/// The entry "Choose controls" of step 4: the dangerous rows at the left, and for what is selected the proposals, or the
/// choice that the user thinks about.
public final class ControlsScreen implements Screen {
    /// The screen's name in links.
    public static final String ID = "controls";

    private static final double LIST_WIDTH = 0.3;

    private final ScreenContext context;
    private final Proposer proposer = new Proposer(ControlKnowledge.bundled());
    private final MatterList matters;
    private final ScrollPane page = new ScrollPane();
    private final VBox view;

    private ControlsScreen(ScreenContext context) {
        this.context = context;
        this.matters = new MatterList(context);
        page.setId("controls-page");
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollBarPolicy.NEVER);
        page.getStyleClass().add("overview-scroll");
        SplitPane split = new SplitPane(matters, page);
        split.getStyleClass().add("studio-split");
        split.setDividerPositions(LIST_WIDTH);
        SplitPane.setResizableWithParent(matters, false);
        VBox.setVgrow(split, Priority.ALWAYS);
        Label title = new Label(context.messages().text("controls.title"));
        title.getStyleClass().add("screen-title");
        view =
                new VBox(
                        title,
                        Words.wrapped(
                                context.messages().text("controls.explanation"),
                                "screen-explanation"),
                        split);
        view.getStyleClass().addAll("screen", "controls");
        view.getStylesheets()
                .add(
                        Objects.requireNonNull(ControlsScreen.class.getResource("controls.css"))
                                .toExternalForm());
        matters.selection().addListener(_ -> showPage());
        context.lifetime().watch(this::show, context.model().derivedProperty());
        show();
    }

    /// The entry for the navigation. It counts the matters that are open.
    public static ScreenEntry entry() {
        return new ScreenEntry(
                ID,
                NavigationGroup.STEP_4,
                Feather.TARGET,
                Message.of("controls.label"),
                Message.of("controls.title"),
                List.of(),
                model ->
                        model.derived()
                                .map(derived ->
                                        OptionalLong.of(
                                                Matter.counts(Matter.of(derived.areas()))
                                                        .getOrDefault(MatterState.OPEN, 0L)))
                                .orElse(OptionalLong.empty()),
                _ -> Optional.<Trouble>empty(),
                ControlsScreen::new);
    }

    private void show() {
        matters.show(
                context.model()
                        .derived()
                        .map(derived -> Matter.of(derived.areas()))
                        .orElse(List.of()));
        showPage();
    }

    private void showPage() {
        Optional<Derived> derived = context.model().derived();
        if (derived.isEmpty()) {
            page.setContent(new VBox());
            return;
        }
        Choices choices = new Choices(context, derived.get().areas());
        List<Matter> selected = matters.selected();
        page.setContent(
                selected.isEmpty()
                        ? new BundlesPane(
                                context.messages(), choices, choice -> think(derived.get(), choice))
                        : new MatterPane(
                                context,
                                choices,
                                selected,
                                proposer,
                                choice -> think(derived.get(), choice)));
        page.setVvalue(0);
    }

    private void think(Derived derived, PendingChoice choice) {
        ChoicePane pane = new ChoicePane(context, derived.areas(), choice, this::showPage);
        page.setContent(pane);
        page.setVvalue(0);
        pane.focusFirst();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public boolean hasDetails() {
        return false;
    }

    @Override
    public void reveal(RowId row, String field) {
        matters.reveal(row);
    }

    @Override
    public void focus() {
        matters.focusList();
    }

    @Override
    public void find() {
        matters.focusSearch();
    }
}
