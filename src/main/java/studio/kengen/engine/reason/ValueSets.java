package studio.kengen.engine.reason;

import java.util.ArrayList;
import java.util.List;

/// Sets of at least two values, for keys that can have several.
///
/// A set operator fails or holds because of one value, whatever the others are: so sets with a value for each condition,
/// and one that is not empty text, show every way in which conditions can hold together.
///
/// @param sets in the order of their sizes
/// @param areAll whether these are all; there can be too many to look at
record ValueSets(List<List<String>> sets, boolean areAll) {
    private static final int MOST = 5_000;

    /// The sets of some of `values`.
    ///
    /// @param largest how many values the largest sets have
    static ValueSets of(List<String> values, int largest) {
        List<List<String>> all = new ArrayList<>();
        List<Selection> last = new ArrayList<>();
        last.add(new Selection(List.of(), 0));
        for (int size = 1; size <= Math.min(largest, values.size()); size++) {
            List<Selection> next = new ArrayList<>();
            for (Selection selection : last) {
                for (int i = selection.next(); i < values.size(); i++) {
                    next.add(selection.with(values.get(i), i));
                    if (all.size() + next.size() > MOST) {
                        return new ValueSets(all, false);
                    }
                }
            }
            if (size > 1) {
                next.forEach(selection -> all.add(selection.values()));
            }
            last = next;
        }
        return new ValueSets(all, true);
    }

    /// Values in the order of the list they come from.
    ///
    /// @param next where in that list the next one can be
    private record Selection(List<String> values, int next) {
        Selection with(String value, int index) {
            List<String> more = new ArrayList<>(values);
            more.add(value);
            return new Selection(more, index + 1);
        }
    }
}
