package studio.kengen.ui.grid;

import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Orders texts as people do: case ignored, digits by their value (`row 9` before `row 10`), empty texts last.
enum NaturalOrder implements Comparator<String> {
    INSTANCE;

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    @Override
    public int compare(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(a.isEmpty(), b.isEmpty());
        }
        var partsOfA = PART.matcher(a).results().map(MatchResult::group).iterator();
        var partsOfB = PART.matcher(b).results().map(MatchResult::group).iterator();
        while (partsOfA.hasNext() && partsOfB.hasNext()) {
            int difference = compareParts(partsOfA.next(), partsOfB.next());
            if (difference != 0) {
                return difference;
            }
        }
        return Boolean.compare(partsOfA.hasNext(), partsOfB.hasNext());
    }

    private static int compareParts(String a, String b) {
        if (!Character.isDigit(a.charAt(0)) || !Character.isDigit(b.charAt(0))) {
            return a.compareToIgnoreCase(b);
        }
        String valueOfA = withoutLeadingZeros(a);
        String valueOfB = withoutLeadingZeros(b);
        return valueOfA.length() == valueOfB.length()
                ? valueOfA.compareTo(valueOfB)
                : Integer.compare(valueOfA.length(), valueOfB.length());
    }

    private static String withoutLeadingZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }
}
