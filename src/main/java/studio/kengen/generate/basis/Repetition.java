package studio.kengen.generate.basis;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;

/// Leaves out of a list what other elements say already.
public final class Repetition {
    private Repetition() {}

    /// The elements that no other one covers, in their order. Of two that cover each other, the first one stays.
    ///
    /// @param covers whether the first says everything that the second says; transitive
    /// @param merge the first, with what else is worth keeping of the second, which it covers
    public static <T> List<T> removed(
            List<T> elements, BiPredicate<T, T> covers, BinaryOperator<T> merge) {
        List<T> kept = new ArrayList<>();
        for (T next : elements) {
            int covering = indexOfCovering(kept, next, covers);
            if (covering >= 0) {
                kept.set(covering, merge.apply(kept.get(covering), next));
            } else {
                kept.add(withCovered(kept, next, covers, merge));
            }
        }
        return kept;
    }

    private static <T> int indexOfCovering(List<T> kept, T next, BiPredicate<T, T> covers) {
        for (int i = 0; i < kept.size(); i++) {
            if (covers.test(kept.get(i), next)) {
                return i;
            }
        }
        return -1;
    }

    private static <T> T withCovered(
            List<T> kept, T next, BiPredicate<T, T> covers, BinaryOperator<T> merge) {
        T merged = next;
        for (Iterator<T> others = kept.iterator(); others.hasNext(); ) {
            T other = others.next();
            if (covers.test(next, other)) {
                merged = merge.apply(merged, other);
                others.remove();
            }
        }
        return merged;
    }
}
