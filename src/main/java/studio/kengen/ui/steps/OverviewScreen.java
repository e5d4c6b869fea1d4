package studio.kengen.ui.steps;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import studio.kengen.design.RowId;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.Selection;

/// Where the project stands. An empty project shows three ways to begin.
final class OverviewScreen implements Screen {
    private final ScreenContext context;
    private final OverviewViewModel overview;
    private final VBox box = new VBox();
    private final ScrollPane view = new ScrollPane(box);
    private final ObservableValue<Selection> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", Selection.NONE);

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
                        context.model().environmentProperty());
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
                            new StepList(context, overview.steps()),
                            new OpenRiskList(context, overview.openRisks()));
        }
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<Selection> selection() {
        return selection;
    }

    @Override
    public void reveal(RowId row, String field) {
        // There are no rows here.
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
