package studio.kengen.pattern;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/// Remembers what only automata could tell about two patterns, because the same pairs are asked about again and again.
/// Bounded. Safe to share between threads.
final class PairMemory {
    private static final int REMEMBERED = 50_000;

    private final Map<Pair, Boolean> answers = new ConcurrentHashMap<>();

    private record Pair(WildcardPattern first, WildcardPattern second) {}

    /// The answer for a pair, in this order.
    boolean answer(WildcardPattern first, WildcardPattern second, BooleanSupplier work) {
        Pair pair = new Pair(first, second);
        Boolean known = answers.get(pair);
        if (known == null) {
            known = work.getAsBoolean();
            if (answers.size() >= REMEMBERED) {
                answers.clear();
            }
            answers.put(pair, known);
        }
        return known;
    }
}
