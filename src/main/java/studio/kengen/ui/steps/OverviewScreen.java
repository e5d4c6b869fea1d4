package studio.kengen.ui.steps;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;

/// Where the project stands. An empty project shows three ways to begin.
final class OverviewScreen implements Screen {
    private final ScreenContext context;
    private final OverviewViewModel overview;
    private final VBox box = new VBox();
    private final ScrollPane view = new ScrollPane(box);

    OverviewScreen(ScreenContext context) {
        this.context = context;
        this.overview = new OverviewViewModel(context.model(), context.navigation());
        box.getStyleClass().addAll("screen", "overview");
        view.setFitToWidth(true);
        view.getStyleClass().add("overview-scroll");
        context.lifetime()
                .watch(
                        this::show,
                        context.model().journalProperty(),
                        context.model().derivedProperty(),
                        context.model().environmentProperty(),
                        context.model().proof().stateProperty());
        show();
    }

    private void show() {
        if (overview.isEmpty()) {
            box.getChildren().setAll(new WaysToBegin(context));
        } else {
            box.getChildren()
                    .setAll(
                            new OverviewHead(context),
                            new NextThing(context, overview.next()),
                            new StepList(context, overview.steps(), overview.proof()),
                            new OpenRiskList(context, overview.openRisks()));
        }
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void focus() {
        view.requestFocus();
    }

    @Override
    public boolean hasDetails() {
        return false;
    }
}
