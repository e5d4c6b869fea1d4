package studio.kengen.ui.table;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import studio.kengen.ui.grid.Suggestion;

/// Picks and orders what to offer for what was typed.
public final class SuggestionList {
    private static final int MOST = 200;
    private static final int NO_MATCH = 4;

    private SuggestionList() {}

    /// Those of `all` that fit `typed`, the best first: it is the value, begins it, begins a word of it, or stands in it or in
    /// its detail. Where nothing is typed, all of them in their own order; at most a few hundred.
    public static List<Suggestion> matching(Stream<Suggestion> all, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return all.limit(MOST).toList();
        }
        record Ranked(int rank, Suggestion suggestion) {}
        return all.map(suggestion -> new Ranked(rank(suggestion, wanted), suggestion))
                .filter(ranked -> ranked.rank() < NO_MATCH)
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(MOST)
                .map(Ranked::suggestion)
                .toList();
    }

    private static int rank(Suggestion suggestion, String wanted) {
        String text = suggestion.text().toLowerCase(Locale.ROOT);
        if (text.startsWith(wanted)) {
            return text.length() == wanted.length() ? 0 : 1;
        }
        int at = text.indexOf(wanted);
        if (at > 0) {
            return beginsWord(suggestion.text(), at) ? 2 : 3;
        }
        return suggestion.detail().toLowerCase(Locale.ROOT).contains(wanted) ? 3 : NO_MATCH;
    }

    private static boolean beginsWord(String text, int at) {
        return Character.isUpperCase(text.charAt(at))
                || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
