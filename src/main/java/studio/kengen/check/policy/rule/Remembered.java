package studio.kengen.check.policy.rule;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Answers that are remembered by their question. When there are too many, all are forgotten: more than the policies of
/// a large organization ask, and bounded when somebody types all day.
public final class Remembered<V> {
    private static final int MOST = 20_000;

    /// Longer questions, which no good policy asks, are not remembered: they would fill the memory.
    private static final int LONGEST = 3_000;

    private final Map<String, V> answers = new ConcurrentHashMap<>();

    /// The answer to `question`: the one that is remembered, or else that of `answer`.
    public V get(String question, Function<String, V> answer) {
        if (question.length() > LONGEST) {
            return answer.apply(question);
        }
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
