package studio.kengen.check.design;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/// Finds the known name that somebody probably meant.
final class Nearest {
    private Nearest() {}

    /// The known name with the fewest changed letters, the first of several; empty text where nothing is known.
    static String to(String typed, Collection<String> known) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return known.stream()
                .min(
                        Comparator.comparingInt(
                                name -> distance(wanted, name.toLowerCase(Locale.ROOT))))
                .orElse("");
    }

    /// Levenshtein's distance.
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
