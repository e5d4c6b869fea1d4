package studio.kengen.ui.venn;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.i18n.Message;
import studio.kengen.ui.shell.Derived;
import studio.kengen.ui.shell.NavigationGroup;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.ScreenEntry;
import studio.kengen.ui.shell.Selection;

/// The entry "Areas" of the navigation.
public final class VennScreen implements Screen {
    /// The screen's name in links.
    public static final String ID = "areas";

    private final ScreenContext context;
    private final VennView view;

    private VennScreen(ScreenContext context) {
        this.context = context;
        this.view = new VennView(context.messages(), areas(context), this::openRow);
        context.lifetime()
                .watch(() -> view.setAreas(areas(context)), context.model().derivedProperty());
    }

    /// The entry for the navigation.
    public static ScreenEntry entry() {
        return new ScreenEntry(
                ID,
                NavigationGroup.RESULTS,
                Feather.PIE_CHART,
                Message.of("venn.screen.label"),
                Message.of("venn.screen.title"),
                List.of(),
                _ -> OptionalLong.empty(),
                VennScreen::new);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<Selection> selection() {
        return new ReadOnlyObjectWrapper<>(Selection.NONE);
    }

    @Override
    public void reveal(RowId row, String field) {}

    @Override
    public void focus() {
        view.requestFocus();
    }

    @Override
    public void find() {
        view.focusSearch();
    }

    private void openRow(RowId id) {
        Optional<Row> row = context.model().project().find(id);
        row.ifPresent(context.navigation()::go);
    }

    private static Areas areas(ScreenContext context) {
        return context.model()
                .derived()
                .map(Derived::areas)
                .orElseGet(() -> Areas.of(Project.empty(""), context.model().catalog()));
    }
}
