package studio.kengen.check.policy.rule;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Answers that are remembered by their question. When there are too many, all are forgotten: more than the policies of a
/// large organization ask, and bounded when somebody types all day.
final class Remembered<K, V> {
    private static final int MOST = 20_000;

    private final Map<K, V> answers = new ConcurrentHashMap<>();

    V get(K question, Function<K, V> answer) {
        @Nullable V known = answers.get(question);
        if (known != null) {
            return known;
        }
        V found = answer.apply(question);
        if (answers.size() >= MOST) {
            answers.clear();
        }
        answers.put(question, found);
        return found;
    }
}
