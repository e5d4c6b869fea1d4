package studio.kengen.ui.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The rows as they were given, and those of them that are shown, in the order shown.
///
/// Filter and order are put to work when they are set. When new rows come in, those shown before stay shown and stay in
/// place, even where an edit made them miss the filter or sort elsewhere: a row does not vanish under the hands of the
/// one who types.
///
/// @param <R> the type of the rows
final class GridRows<R> {
    private final Function<R, Object> key;
    private final List<GridColumn<R>> columns;
    private final List<R> backing = new ArrayList<>();
    private final ObservableList<R> shown = FXCollections.observableList(backing);
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final Map<Object, Integer> indices = new HashMap<>();
    private List<R> all = List.of();
    private List<String> words = List.of();
    private @Nullable Comparator<? super R> order;

    GridRows(Function<R, Object> key, List<GridColumn<R>> columns) {
        this.key = key;
        this.columns = columns;
    }

    /// The rows in their own order.
    List<R> all() {
        return all;
    }

    /// The rows that are shown. The list tells when rows come and go, and is silent when one takes the place of another
    /// version of itself: a table would look at all its rows again. See [#versionProperty].
    ObservableList<R> shown() {
        return shown;
    }

    /// Changes after rows were replaced by other versions of themselves.
    ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    Object keyOf(R row) {
        return key.apply(row);
    }

    /// Whether rows are hidden or out of their own order, so that "above" and "below" mean little.
    boolean isArranged() {
        return order != null || !words.isEmpty();
    }

    /// Shows only rows that contain every word of `text`.
    void filter(String text) {
        words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        if (text.isBlank()) {
            words = List.of();
        }
        show(arranged(all));
    }

    /// Sorts the shown rows; null puts them into their own order.
    void sort(@Nullable Comparator<? super R> by) {
        order = by;
        show(arranged(all));
    }

    /// Takes over new rows.
    ///
    /// @param keepAdded shows added rows even if the filter would hide them, because the user has just added them
    void set(List<R> rows, boolean keepAdded) {
        List<R> before = all;
        all = List.copyOf(rows);
        if (haveSameKeys(before, all)) {
            replaceChanged(before);
        } else {
            indices.clear();
            Predicate<R> added = keepAdded ? isNotIn(before) : _ -> false;
            show(arrangedAgain(added));
        }
    }

    private boolean haveSameKeys(List<R> some, List<R> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!isSame(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void replaceChanged(List<R> before) {
        Map<Object, R> changed = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            if (!Objects.equals(before.get(i), all.get(i))) {
                changed.put(keyOf(all.get(i)), all.get(i));
            }
        }
        for (int i = 0; i < shown.size() && !changed.isEmpty(); i++) {
            R now = changed.remove(keyOf(shown.get(i)));
            if (now != null) {
                backing.set(i, now);
            }
        }
        version.set(version.get() + 1);
    }

    private Predicate<R> isNotIn(List<R> rows) {
        Set<Object> keys = keysOf(rows);
        return row -> !keys.contains(keyOf(row));
    }

    private Set<Object> keysOf(List<R> rows) {
        Set<Object> keys = new HashSet<>();
        rows.forEach(row -> keys.add(keyOf(row)));
        return keys;
    }

    private List<R> arranged(List<R> rows) {
        var matching = rows.stream().filter(this::matches);
        return (order == null ? matching : matching.sorted(order)).toList();
    }

    private boolean matches(R row) {
        return words.stream().allMatch(word -> contains(row, word));
    }

    private boolean contains(R row, String word) {
        return columns.stream()
                .anyMatch(column ->
                        column.text().apply(row).toLowerCase(Locale.ROOT).contains(word)
                                || column.look()
                                        .apply(row)
                                        .text()
                                        .toLowerCase(Locale.ROOT)
                                        .contains(word));
    }

    /// The rows to show after a change of [#all]: those shown before, in their places, and new ones behind the row that
    /// they follow.
    private List<R> arrangedAgain(Predicate<R> alwaysShown) {
        Set<Object> shownBefore = keysOf(shown);
        List<R> visible =
                all.stream()
                        .filter(row ->
                                shownBefore.contains(keyOf(row))
                                        || alwaysShown.test(row)
                                        || matches(row))
                        .toList();
        boolean anyStays = visible.stream().anyMatch(row -> shownBefore.contains(keyOf(row)));
        if (order == null) {
            return visible;
        }
        return anyStays ? inPlaces(visible, shownBefore) : visible.stream().sorted(order).toList();
    }

    private List<R> inPlaces(List<R> visible, Set<Object> shownBefore) {
        Map<Object, R> now = new HashMap<>();
        Map<Object, List<R>> followers = new HashMap<>();
        Object leader = this; // no row's key: those that follow no row
        for (R row : visible) {
            if (shownBefore.contains(keyOf(row))) {
                leader = keyOf(row);
                now.put(leader, row);
            } else {
                followers.computeIfAbsent(leader, _ -> new ArrayList<>()).add(row);
            }
        }
        List<R> result = new ArrayList<>(followers.getOrDefault(this, List.of()));
        for (R before : shown) {
            R row = now.get(keyOf(before));
            if (row != null) {
                result.add(row);
            }
            result.addAll(followers.getOrDefault(keyOf(before), List.of()));
        }
        return result;
    }

    /// Makes [#shown] hold `rows`, touching only what differs between the first and the last difference.
    private void show(List<R> rows) {
        int start = 0;
        int common = Math.min(rows.size(), shown.size());
        while (start < common && isSame(shown.get(start), rows.get(start))) {
            backing.set(start, rows.get(start));
            start++;
        }
        int end = 0;
        while (end < common - start && isSame(fromEnd(shown, end), fromEnd(rows, end))) {
            backing.set(backing.size() - 1 - end, fromEnd(rows, end));
            end++;
        }
        version.set(version.get() + 1);
        if (start < shown.size() - end) {
            shown.remove(start, shown.size() - end);
        }
        if (start < rows.size() - end) {
            shown.addAll(start, rows.subList(start, rows.size() - end));
        }
    }

    private R fromEnd(List<R> rows, int index) {
        return rows.get(rows.size() - 1 - index);
    }

    /// Whether these are versions of one row.
    private boolean isSame(R one, R other) {
        return Objects.equals(one, other) || keyOf(one).equals(keyOf(other));
    }

    /// Where the row with this key is shown; -1 where it is not.
    int shownIndexOf(Object rowKey) {
        if (!isArranged()) {
            return indexOf(rowKey);
        }
        for (int i = 0; i < shown.size(); i++) {
            if (keyOf(shown.get(i)).equals(rowKey)) {
                return i;
            }
        }
        return -1;
    }

    /// Where the row with this key stands in [#all]; -1 where there is none.
    int indexOf(Object rowKey) {
        return indices().getOrDefault(rowKey, -1);
    }

    /// The number that a shown row has for people: 1 for the first of [#all].
    int number(int shownIndex) {
        return isArranged() ? indexOf(keyOf(shown.get(shownIndex))) + 1 : shownIndex + 1;
    }

    private Map<Object, Integer> indices() {
        if (indices.isEmpty()) {
            for (int i = 0; i < all.size(); i++) {
                indices.put(keyOf(all.get(i)), i);
            }
        }
        return indices;
    }
}
