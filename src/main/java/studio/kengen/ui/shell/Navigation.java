package studio.kengen.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.kengen.design.Row;
import studio.kengen.design.Table;

/// Which place of the window is shown, and the way there and back.
public final class Navigation {
    private static final int LONGEST_WAY = 100;

    private final List<ScreenEntry> entries;
    private final ReadOnlyObjectWrapper<Place> place;
    private final Deque<Place> back = new ArrayDeque<>();
    private final Deque<Place> forward = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack =
            new ReadOnlyBooleanWrapper(this, "canGoBack", false);
    private final ReadOnlyBooleanWrapper canGoForward =
            new ReadOnlyBooleanWrapper(this, "canGoForward", false);

    /// A navigation that begins at the first entry.
    ///
    /// @param entries at least one
    public Navigation(List<ScreenEntry> entries) {
        this.entries = List.copyOf(entries);
        this.place =
                new ReadOnlyObjectWrapper<>(
                        this, "place", Place.screen(this.entries.getFirst().id()));
    }

    /// The entries, from top to bottom.
    public List<ScreenEntry> entries() {
        return entries;
    }

    /// The entry that is shown now.
    public ScreenEntry current() {
        return entry(place.get().screen()).orElseThrow();
    }

    /// The entry with this id.
    public Optional<ScreenEntry> entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /// Where the window is. Set anew each time the user follows a link, also to the same place.
    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// Shows a place; does nothing where no such screen is registered.
    public void go(Place to) {
        if (entry(to.screen()).isPresent()) {
            push(back, place.get());
            forward.clear();
            moveTo(to);
        }
    }

    /// Shows a row on the screen of its table.
    public void go(Row row) {
        placeOf(row).ifPresent(this::go);
    }

    /// Where a row is edited; empty where no screen shows its table.
    public Optional<Place> placeOf(Row row) {
        return screenOf(Table.of(row)).map(entry -> Place.row(entry.id(), row.id()));
    }

    /// The screen on which a table is edited.
    public Optional<ScreenEntry> screenOf(Table table) {
        return entries.stream().filter(entry -> entry.tables().contains(table)).findFirst();
    }

    /// Goes back to where the user came from, if anywhere.
    public void back() {
        if (!back.isEmpty()) {
            push(forward, place.get());
            moveTo(back.pop());
        }
    }

    /// Goes again where the user came back from, if anywhere.
    public void forward() {
        if (!forward.isEmpty()) {
            push(back, place.get());
            moveTo(forward.pop());
        }
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    private void moveTo(Place to) {
        place.set(new Place(to.screen(), to.row(), to.field()));
        canGoBack.set(!back.isEmpty());
        canGoForward.set(!forward.isEmpty());
    }

    private static void push(Deque<Place> places, Place from) {
        if (!from.equals(places.peek())) {
            places.push(from);
        }
        if (places.size() > LONGEST_WAY) {
            places.removeLast();
        }
    }
}
