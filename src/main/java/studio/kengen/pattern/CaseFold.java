package studio.kengen.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Letters that differ only in case, as [String#equalsIgnoreCase] sees them.
final class CaseFold {
    private static final Map<Integer, List<Integer>> LETTERS = lettersByFold();

    private CaseFold() {}

    /// The one code point that stands for all those that differ from `codePoint` only in case.
    static int fold(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint >= 'A' && codePoint <= 'Z' ? codePoint + ('a' - 'A') : codePoint;
        }
        return Character.toLowerCase(Character.toUpperCase(codePoint));
    }

    /// Every code point that folds to `folded`; itself alone where it has no case.
    static List<Integer> letters(int folded) {
        return LETTERS.getOrDefault(folded, List.of(folded));
    }

    /// Whether no other code point differs from this one only in case.
    static boolean isCaseless(int codePoint) {
        return letters(fold(codePoint)).size() == 1;
    }

    private static Map<Integer, List<Integer>> lettersByFold() {
        Map<Integer, List<Integer>> found = new HashMap<>();
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            int folded = fold(codePoint);
            if (folded != codePoint) {
                found.computeIfAbsent(folded, self -> new ArrayList<>(List.of(self)))
                        .add(codePoint);
            }
        }
        return Map.copyOf(found);
    }
}
