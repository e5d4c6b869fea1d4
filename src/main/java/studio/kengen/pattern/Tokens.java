package studio.kengen.pattern;

import java.util.Arrays;

/// The inner form of a pattern: code points and, as negative numbers, wildcards.
///
/// In normal form (see [#normalized]) two ways to write the same gap, `*?*` and `?*`, are the same tokens.
final class Tokens {
    /// Any string, the empty one too.
    static final int ANY_RUN = -1;

    /// Any one code point.
    static final int ANY_ONE = -2;

    /// Any string without a [#SEPARATOR].
    static final int SEGMENT_RUN = -3;

    /// Any one code point but the [#SEPARATOR].
    static final int SEGMENT_ONE = -4;

    /// What parts the segments that a wildcard can be confined to.
    static final int SEPARATOR = ':';

    private Tokens() {}

    static int[] ofWildcards(String text) {
        int[] tokens = ofLiteral(text);
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] =
                    switch (tokens[i]) {
                        case '*' -> ANY_RUN;
                        case '?' -> ANY_ONE;
                        default -> tokens[i];
                    };
        }
        return normalized(tokens);
    }

    static int[] ofLiteral(String text) {
        int[] tokens = new int[text.codePointCount(0, text.length())];
        int index = 0;
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = text.codePointAt(index);
            index += Character.charCount(tokens[i]);
        }
        return tokens;
    }

    static int[] concatenated(int[] first, int[] second) {
        int[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return normalized(all);
    }

    static int[] folded(int[] tokens) {
        int[] folded = tokens.clone();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = folded[i] < 0 ? folded[i] : CaseFold.fold(folded[i]);
        }
        return folded;
    }

    /// Confines the wildcards of all segments before the last of `segments`; a run that ends its segment is left free
    /// unless `trailingRunsToo`.
    static int[] confined(int[] tokens, int segments, boolean trailingRunsToo) {
        int[] confined = tokens.clone();
        int segment = 1;
        for (int i = 0; i < tokens.length && segment < segments; i++) {
            boolean endsSegment = i + 1 == tokens.length || tokens[i + 1] == SEPARATOR;
            if (tokens[i] == SEPARATOR) {
                segment++;
            } else if (tokens[i] == ANY_ONE) {
                confined[i] = SEGMENT_ONE;
            } else if (tokens[i] == ANY_RUN && (trailingRunsToo || !endsSegment)) {
                confined[i] = SEGMENT_RUN;
            }
        }
        return confined;
    }

    /// The tokens with every confined wildcard let free: a pattern that matches at least as much.
    static int[] freed(int[] tokens) {
        if (!hasSegmentWildcards(tokens)) {
            return tokens;
        }
        return normalized(
                Arrays.stream(tokens)
                        .map(t -> t == SEGMENT_RUN ? ANY_RUN : t == SEGMENT_ONE ? ANY_ONE : t)
                        .toArray());
    }

    static boolean contains(int token, int[] tokens) {
        for (int each : tokens) {
            if (each == token) {
                return true;
            }
        }
        return false;
    }

    static boolean isLiteral(int[] tokens) {
        return literalPrefix(tokens) == tokens.length;
    }

    /// How many tokens stand before the first wildcard.
    static int literalPrefix(int[] tokens) {
        int i = 0;
        while (i < tokens.length && tokens[i] >= 0) {
            i++;
        }
        return i;
    }

    static boolean hasSegmentWildcards(int[] tokens) {
        for (int token : tokens) {
            if (token == SEGMENT_RUN || token == SEGMENT_ONE) {
                return true;
            }
        }
        return false;
    }

    static boolean isRun(int token) {
        return token == ANY_RUN || token == SEGMENT_RUN;
    }

    /// Puts the free wildcards between two literals into one order: the single ones first, then at most one run.
    private static int[] normalized(int[] tokens) {
        if (isNormal(tokens)) {
            return tokens;
        }
        int[] normal = new int[tokens.length];
        int size = 0;
        boolean run = false;
        for (int token : tokens) {
            if (token == ANY_RUN) {
                run = true;
            } else {
                if (run && token != ANY_ONE) {
                    normal[size++] = ANY_RUN;
                    run = false;
                }
                normal[size++] = token;
            }
        }
        if (run) {
            normal[size++] = ANY_RUN;
        }
        return Arrays.copyOf(normal, size);
    }

    private static boolean isNormal(int[] tokens) {
        for (int i = 1; i < tokens.length; i++) {
            if (tokens[i - 1] == ANY_RUN && (tokens[i] == ANY_RUN || tokens[i] == ANY_ONE)) {
                return false;
            }
        }
        return true;
    }
}
