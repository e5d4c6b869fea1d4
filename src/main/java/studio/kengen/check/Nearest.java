package studio.kengen.check;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import studio.kengen.i18n.Message;

/// Finds the known name that somebody probably meant.
public final class Nearest {
    private Nearest() {}

    /// What to do about a name that is not known: the nearest known one, or to check the spelling where none is near.
    public static Message advice(String typed, Collection<String> known) {
        return to(typed, known)
                .map(name -> Message.of("check.advice.nearest", name))
                .orElseGet(() -> Message.of("check.advice.spelling"));
    }

    /// The known name with the fewest changed letters, the first of several; empty where more than a third would change.
    public static Optional<String> to(String typed, Collection<String> known) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        int fewest = Math.max(2, wanted.length() / 3) + 1;
        String nearest = null;
        for (String name : known) {
            if (Math.abs(name.length() - wanted.length()) < fewest) {
                int distance = distance(wanted, name.toLowerCase(Locale.ROOT), fewest);
                if (distance < fewest) {
                    fewest = distance;
                    nearest = name;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /// Levenshtein's distance; `limit`, or more, as soon as it is known to be that much.
    private static int distance(String one, String other, int limit) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least >= limit) {
                return limit;
            }
        }
        return row[other.length()];
    }
}
