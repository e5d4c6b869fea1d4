package studio.kengen.catalog;

import java.util.Arrays;

/// A text with gaps: a segment of an ARN pattern (`table/*`) or of an ARN form (`table/${TableName}`), or a whole one.
///
/// It is a sequence of steps. A step is a character, or a class of characters that stands for exactly one or (with
/// [#MANY]) any number of them; a class holds every character but those it excludes.
final class Segment {
    /// Marks a step that is a class of characters.
    static final int CLASS = 1 << 20;

    /// Marks a class that stands for any number of characters, also none.
    static final int MANY = 1 << 21;

    /// Excludes `/` from a class.
    static final int NO_SLASH = 1 << 16;

    /// Excludes `:` from a class.
    static final int NO_COLON = 1 << 17;

    private final int[] steps;

    private Segment(int[] steps) {
        this.steps = steps;
    }

    /// A segment of an ARN as policies write it: `*`, `?`, policy variables, which stand for any text, and the escapes
    /// `${*}`, `${?}`, `${$}`.
    static Segment ofArn(String text) {
        Builder builder = new Builder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int variableEnd = text.startsWith("${", i) ? text.indexOf('}', i) : -1;
            if (variableEnd == i + 3 && "*?$".indexOf(text.charAt(i + 2)) >= 0) {
                builder.add(text.charAt(i + 2));
                i = variableEnd;
            } else if (variableEnd > 0 || c == '*') {
                builder.add(CLASS | MANY);
                i = Math.max(i, variableEnd);
            } else {
                builder.add(c == '?' ? CLASS : c);
            }
        }
        return builder.build();
    }

    /// Whether some text is both here and in `other`.
    boolean overlaps(Segment other) {
        return literalPrefixesAgree(other) && commonTextExists(other);
    }

    /// Rules most pairs out without the table below.
    private boolean literalPrefixesAgree(Segment other) {
        int shorter = Math.min(steps.length, other.steps.length);
        for (int i = 0; i < shorter; i++) {
            int a = steps[i];
            int b = other.steps[i];
            if (a >= CLASS || b >= CLASS) {
                return true;
            }
            if (a != b) {
                return false;
            }
        }
        return true;
    }

    /// Fills, from the end, a table of "the rest of this and the rest of the other have a common text", of which only
    /// two rows are alive.
    private boolean commonTextExists(Segment other) {
        int[] there = other.steps;
        boolean[] below = new boolean[there.length + 1];
        for (int i = steps.length; i >= 0; i--) {
            boolean[] row = new boolean[there.length + 1];
            for (int j = there.length; j >= 0; j--) {
                row[j] = common(i, there, j, row, below);
            }
            below = row;
        }
        return below[0];
    }

    private boolean common(int i, int[] there, int j, boolean[] row, boolean[] below) {
        boolean endHere = i == steps.length;
        boolean endThere = j == there.length;
        if (endHere && endThere) {
            return true;
        }
        boolean manyHere = !endHere && (steps[i] & MANY) != 0;
        boolean manyThere = !endThere && (there[j] & MANY) != 0;
        if ((manyHere && below[j]) || (manyThere && row[j + 1])) {
            return true;
        }
        if (endHere || endThere || (manyHere && manyThere) || !meet(steps[i], there[j])) {
            return false;
        }
        if (manyHere) {
            return row[j + 1];
        }
        return manyThere ? below[j] : below[j + 1];
    }

    private static boolean meet(int a, int b) {
        if (a >= CLASS) {
            return b >= CLASS || holds(a, b);
        }
        return b >= CLASS ? holds(b, a) : a == b;
    }

    private static boolean holds(int characters, int c) {
        return !(c == '/' && (characters & NO_SLASH) != 0)
                && !(c == ':' && (characters & NO_COLON) != 0);
    }

    /// Collects the steps of a segment.
    static final class Builder {
        private int[] steps = new int[32];
        private int size;

        void add(int step) {
            if (size == steps.length) {
                steps = Arrays.copyOf(steps, 2 * size);
            }
            steps[size++] = step;
        }

        Segment build() {
            return new Segment(Arrays.copyOf(steps, size));
        }
    }
}
