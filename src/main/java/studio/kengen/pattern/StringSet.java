package studio.kengen.pattern;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.BasicAutomata;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/// A set of strings that can be described by patterns: a regular set of well-formed Unicode strings, finite or not.
///
/// All operations are exact. Two sets are equal if they have the same members. Immutable and safe to share between
/// threads.
public final class StringSet {
    /// No string at all.
    public static final StringSet NOTHING = new StringSet(BasicAutomata.makeEmpty());

    /// Every string.
    public static final StringSet EVERYTHING = new StringSet(Automata.everything());

    private static final int REMEMBERED = 20_000;
    private static final ConcurrentMap<WildcardPattern, SoftReference<StringSet>> BY_PATTERN =
            new ConcurrentHashMap<>();

    /// Deterministic, minimal and never given away: the library changes automata while it reads them, so every operation
    /// works on copies.
    private final Automaton automaton;

    private final int hash;

    private StringSet(Automaton automaton) {
        automaton.expandSingleton();
        automaton.minimize();
        this.automaton = automaton;
        // The minimal automaton of a set is unique, so its size can stand for it.
        this.hash = 31 * automaton.getNumberOfStates() + automaton.getNumberOfTransitions();
    }

    /// The strings that match `pattern`. Built once per pattern and remembered while memory lasts.
    ///
    /// @throws PatternTooComplexException if the set would take too much memory
    public static StringSet of(WildcardPattern pattern) {
        @Nullable SoftReference<StringSet> remembered = BY_PATTERN.get(pattern);
        @Nullable StringSet known = remembered == null ? null : remembered.get();
        if (known != null) {
            return known;
        }
        if (Complexity.isTooHigh(pattern.tokens())) {
            throw new PatternTooComplexException(pattern);
        }
        StringSet built = new StringSet(Automata.ofPattern(pattern));
        // Bounds the keys; the sets themselves, some 10 KB each, the garbage collector may take.
        if (BY_PATTERN.size() >= REMEMBERED) {
            BY_PATTERN.clear();
        }
        BY_PATTERN.put(pattern, new SoftReference<>(built));
        return built;
    }

    /// The set of exactly these strings.
    public static StringSet ofAll(String... members) {
        return new StringSet(
                Automaton.union(
                        Arrays.stream(members)
                                .map(member -> Automata.ofPattern(WildcardPattern.literal(member)))
                                .toList()));
    }

    /// The strings in this set, in `other`, or in both.
    public StringSet union(StringSet other) {
        return new StringSet(copy().union(other.copy()));
    }

    /// The strings in both sets.
    public StringSet intersect(StringSet other) {
        return new StringSet(copy().intersection(other.copy()));
    }

    /// Whether some string is in both sets; faster than building what they have in common.
    public boolean intersects(StringSet other) {
        return !copy().intersection(other.copy()).isEmpty();
    }

    /// The strings in this set and not in `other`.
    public StringSet minus(StringSet other) {
        return new StringSet(copy().minus(other.copy()));
    }

    /// The strings not in this set.
    public StringSet complement() {
        return EVERYTHING.minus(this);
    }

    /// Whether there is no member.
    public boolean isEmpty() {
        return automaton.isEmpty();
    }

    /// Whether every member of `other` is a member of this set.
    public boolean contains(StringSet other) {
        return other.copy().subsetOf(copy());
    }

    /// How much work it is to go on with the set: the states of its smallest automaton.
    public int size() {
        return automaton.getNumberOfStates();
    }

    /// Whether `text` is a member. A string with an unpaired surrogate never is.
    public boolean matches(String text) {
        return automaton.run(text);
    }

    /// A member as short as any, and of those one that reads well: letters and digits where they will do. Empty if the
    /// set is.
    public Optional<String> example() {
        return ReadableExample.of(automaton);
    }

    private Automaton copy() {
        return automaton.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StringSet set && contains(set) && set.contains(this);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return example().map(text -> "StringSet[" + text + ", …]").orElse("StringSet[]");
    }
}
