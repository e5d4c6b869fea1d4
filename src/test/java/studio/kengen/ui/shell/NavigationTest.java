package studio.kengen.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import studio.kengen.design.Premise;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.i18n.Message;

class NavigationTest {
    private final Navigation navigation =
            new Navigation(List.of(entry("home"), entry("premises", Table.PREMISES)));

    @Test
    void itBeginsAtTheFirstEntry() {
        assertThat(navigation.current().id()).isEqualTo("home");
        assertThat(navigation.canGoBackProperty().get()).isFalse();
    }

    @Test
    void aRowIsShownOnTheScreenOfItsTable() {
        navigation.go(new Premise(new RowId("pre1"), "Confidentiality first"));

        assertThat(navigation.placeProperty().get())
                .isEqualTo(Place.row("premises", new RowId("pre1")));
    }

    @Test
    void backAndForwardFollowTheWayThatTheUserWent() {
        navigation.go(Place.screen("premises"));
        navigation.back();
        assertThat(navigation.current().id()).isEqualTo("home");

        navigation.forward();
        assertThat(navigation.current().id()).isEqualTo("premises");
        assertThat(navigation.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void aLinkToTheSamePlaceIsFollowedAgain() {
        List<Place> shown = new ArrayList<>();
        new Lifetime()
                .watch(
                        () -> shown.add(navigation.placeProperty().get()),
                        navigation.placeProperty());

        navigation.go(Place.screen("premises"));
        navigation.go(Place.screen("premises"));

        assertThat(shown).hasSize(2);
    }

    @Test
    void aScreenThatIsNotRegisteredIsNotShown() {
        navigation.go(Place.screen("documents"));

        assertThat(navigation.current().id()).isEqualTo("home");
    }

    private static ScreenEntry entry(String id, Table... tables) {
        return new ScreenEntry(
                id,
                NavigationGroup.OVERVIEW,
                Feather.HOME,
                Message.of("test.label"),
                Message.of("test.title"),
                List.of(tables),
                _ -> OptionalLong.empty(),
                _ -> {
                    throw new AssertionError("no window here");
                });
    }
}
