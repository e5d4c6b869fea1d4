package studio.kengen.pattern;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A pattern of literal text, `*` (any string) and `?` (any one character): a set of strings.
///
/// A character is a Unicode code point. Two patterns are equal if they are the same sequence of literals and wildcards
/// and treat case alike; `a**` equals `a*`. Immutable and safe to share between threads.
public final class WildcardPattern {
    /// `*`: every string.
    public static final WildcardPattern EVERYTHING = of("*");

    private static final PairMemory CONTAINED = new PairMemory();
    private static final PairMemory MEETING = new PairMemory();

    private final int[] tokens;
    private final int[] freeTokens;
    private final boolean confined;
    private final boolean ignoresCase;

    private WildcardPattern(int[] tokens, boolean ignoresCase) {
        this.tokens = tokens;
        this.confined = Tokens.hasSegmentWildcards(tokens);
        this.freeTokens = confined ? Tokens.freed(tokens) : tokens;
        this.ignoresCase = ignoresCase;
    }

    /// The pattern written as `text`, in which `*` and `?` are wildcards. Matches case exactly.
    public static WildcardPattern of(String text) {
        return new WildcardPattern(Tokens.ofWildcards(text), false);
    }

    /// As [#of], but letters that differ only in case are alike (as for [String#equalsIgnoreCase]), the way AWS compares
    /// the names of actions.
    public static WildcardPattern ignoringCase(String text) {
        return new WildcardPattern(Tokens.folded(Tokens.ofWildcards(text)), true);
    }

    /// A pattern that matches `text` alone; `*` and `?` stand for themselves.
    public static WildcardPattern literal(String text) {
        return new WildcardPattern(Tokens.ofLiteral(text), false);
    }

    /// This pattern, blind to case.
    public WildcardPattern ignoringCase() {
        return ignoresCase ? this : new WildcardPattern(Tokens.folded(tokens), true);
    }

    /// Whether letters that differ only in case are alike.
    public boolean ignoresCase() {
        return ignoresCase;
    }

    /// What this pattern matches, followed by what `next` matches; blind to case if either is.
    public WildcardPattern then(WildcardPattern next) {
        WildcardPattern joined =
                new WildcardPattern(Tokens.concatenated(tokens, next.tokens), false);
        return ignoresCase || next.ignoresCase ? joined.ignoringCase() : joined;
    }

    /// This pattern with its wildcards confined to the segments between colons, as `rule` says. The text is taken as
    /// `segments` segments; the wildcards of the last one stay free, and colons in it are ordinary characters.
    ///
    /// @param segments 1 or more
    public WildcardPattern confined(SegmentRule rule, int segments) {
        boolean trailingRunsToo = rule == SegmentRule.EVERY_WILDCARD;
        return new WildcardPattern(Tokens.confined(tokens, segments, trailingRunsToo), ignoresCase);
    }

    /// Whether the whole of `text` matches.
    public boolean matches(String text) {
        return Alignment.exists(
                tokens,
                new Subject.Text(text),
                ignoresCase ? Relation.COVERS_IGNORING_CASE : Relation.COVERS);
    }

    /// The text before the first wildcard, in lower case where case is ignored; empty if the pattern starts with a
    /// wildcard.
    public String literalPrefix() {
        return new String(tokens, 0, Tokens.literalPrefix(tokens));
    }

    /// Whether there is no wildcard, so that (but for case) only one string matches.
    public boolean isLiteral() {
        return Tokens.isLiteral(tokens);
    }

    /// The text with `filling` in place of every `*`, and `x` in place of every `?`. It matches this pattern, unless a colon in
    /// `filling` is more than a confined `*` can take.
    public String filled(String filling) {
        StringBuilder text = new StringBuilder();
        for (int token : tokens) {
            switch (token) {
                case Tokens.ANY_RUN, Tokens.SEGMENT_RUN -> text.append(filling);
                case Tokens.ANY_ONE, Tokens.SEGMENT_ONE -> text.append('x');
                default -> text.appendCodePoint(token);
            }
        }
        return text.toString();
    }

    /// Whether every string matches.
    public boolean isEverything() {
        return tokens.length == 1 && tokens[0] == Tokens.ANY_RUN;
    }

    /// Whether this pattern matches every string that `other` matches.
    ///
    /// Exact, but false where only a set could tell and [#asSet] fails.
    public boolean contains(WildcardPattern other) {
        if (equals(other)) {
            return true;
        }
        return switch (PatternPairs.contains(tokens, other.tokens, coversOf(other))) {
            case YES -> true;
            case NO -> false;
            case UNKNOWN ->
                    matches(other.filled(""))
                            && matches(other.filled("x"))
                            && CONTAINED.answer(this, other, () -> setContains(other));
        };
    }

    private boolean setContains(WildcardPattern other) {
        try {
            return asSet().contains(other.asSet());
        } catch (PatternTooComplexException e) {
            return false;
        }
    }

    /// Whether some string matches both.
    ///
    /// Exact, but true where only a set could tell and [#asSet] fails, of very long patterns.
    public boolean intersects(WildcardPattern other) {
        Relation meets =
                ignoresCase || other.ignoresCase ? Relation.MEETS_IGNORING_CASE : Relation.MEETS;
        if (!PatternPairs.intersect(freeTokens, other.freeTokens, meets)) {
            return false;
        }
        boolean exact = !confined && !other.confined;
        if (exact) {
            return true;
        }
        return switch (PatternPairs.intersectBySegments(tokens, other.tokens, meets)) {
            case YES -> true;
            case NO -> false;
            case UNKNOWN -> MEETING.answer(this, other, () -> setsIntersect(other));
        };
    }

    private boolean setsIntersect(WildcardPattern other) {
        boolean ignoringCase = ignoresCase || other.ignoresCase;
        List<int[]> both =
                ignoringCase
                        ? List.of(Tokens.folded(tokens), Tokens.folded(other.tokens))
                        : List.of(tokens, other.tokens);
        if (CommonText.isPossible(both)) {
            return new CommonText(both).exists();
        }
        try {
            return asSet().intersects(other.asSet());
        } catch (PatternTooComplexException e) {
            return true;
        }
    }

    /// A string that matches all of `patterns`, as short as any, and of those one that reads well; empty if there is none.
    ///
    /// @throws PatternTooComplexException where only a set could tell and [#asSet] fails
    public static Optional<String> commonExample(Collection<WildcardPattern> patterns) {
        List<int[]> all = patterns.stream().map(WildcardPattern::tokens).toList();
        if (CommonText.isPossible(all)
                && patterns.stream().noneMatch(WildcardPattern::ignoresCase)) {
            return new CommonText(all).text();
        }
        StringSet set = StringSet.EVERYTHING;
        for (WildcardPattern pattern : patterns) {
            set = set.intersect(pattern.asSet());
        }
        return set.example();
    }

    /// The strings that match, for set operations beyond the ones here. Built once per pattern and remembered.
    ///
    /// @throws PatternTooComplexException if the set would take too much memory: many `?` behind a `*`, or a very long pattern
    public StringSet asSet() {
        return StringSet.of(this);
    }

    int[] tokens() {
        return tokens;
    }

    private Relation coversOf(WildcardPattern other) {
        if (ignoresCase) {
            return Relation.COVERS_IGNORING_CASE;
        }
        return other.ignoresCase ? Relation.COVERS_FOLDED : Relation.COVERS;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WildcardPattern pattern
                && ignoresCase == pattern.ignoresCase
                && Arrays.equals(tokens, pattern.tokens);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(tokens) + Boolean.hashCode(ignoresCase);
    }

    /// The pattern as text, with a literal `*` or `?` as the policy language escapes it: `${*}`, `${?}`.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int token : tokens) {
            switch (token) {
                case Tokens.ANY_RUN, Tokens.SEGMENT_RUN -> text.append('*');
                case Tokens.ANY_ONE, Tokens.SEGMENT_ONE -> text.append('?');
                case '*', '?' -> text.append("${").append((char) token).append('}');
                default -> text.appendCodePoint(token);
            }
        }
        return text.toString();
    }
}
