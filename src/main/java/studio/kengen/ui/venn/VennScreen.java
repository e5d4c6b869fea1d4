package studio.kengen.ui.venn;

import java.util.List;
import java.util.OptionalLong;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import studio.kengen.design.Project;
import studio.kengen.design.area.Areas;
import studio.kengen.i18n.Message;
import studio.kengen.ui.project.Derived;
import studio.kengen.ui.shell.NavigationGroup;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.ScreenEntry;

/// The entry "Areas" of the navigation.
public final class VennScreen implements Screen {
    /// The screen's name in links.
    public static final String ID = "areas";

    private final VennView view;

    private VennScreen(ScreenContext context) {
        this.view = new VennView(context.messages(), areas(context), context::openRow);
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
    public boolean hasDetails() {
        return false;
    }

    @Override
    public void focus() {
        view.requestFocus();
    }

    @Override
    public void find() {
        view.focusSearch();
    }

    private static Areas areas(ScreenContext context) {
        return context.model()
                .derived()
                .map(Derived::areas)
                .orElseGet(() -> Areas.of(Project.empty(""), context.model().catalog()));
    }
}
