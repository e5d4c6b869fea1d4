package studio.kengen.pattern;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.BasicAutomata;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Builds automata over UTF-16 in which a character is a code point: one unit, or a surrogate pair.
///
/// Unpaired surrogates are in no set, so that every set is one of well-formed strings.
final class Automata {
    private Automata() {}

    static Automaton ofPattern(WildcardPattern pattern) {
        List<Automaton> parts = new ArrayList<>();
        for (int token : pattern.tokens()) {
            parts.add(ofToken(token, pattern.ignoresCase()));
        }
        return Automaton.concatenate(parts);
    }

    /// Every well-formed string.
    static Automaton everything() {
        return anyCharacter().repeat();
    }

    private static Automaton ofToken(int token, boolean ignoresCase) {
        return switch (token) {
            case Tokens.ANY_ONE -> anyCharacter();
            case Tokens.ANY_RUN -> everything();
            case Tokens.SEGMENT_ONE -> anyCharacterInSegment();
            case Tokens.SEGMENT_RUN -> anyCharacterInSegment().repeat();
            default -> ignoresCase ? anyOf(CaseFold.letters(token)) : one(token);
        };
    }

    private static Automaton anyOf(List<Integer> codePoints) {
        return Automaton.union(codePoints.stream().map(Automata::one).toList());
    }

    private static Automaton one(int codePoint) {
        boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        return surrogate
                ? BasicAutomata.makeEmpty()
                : BasicAutomata.makeString(Character.toString(codePoint));
    }

    private static Automaton anyCharacter() {
        return Automaton.union(
                Arrays.asList(
                        BasicAutomata.makeCharRange('\0', '\uD7FF'),
                        BasicAutomata.makeCharRange('\uE000', '\uFFFF'),
                        BasicAutomata.makeCharRange('\uD800', '\uDBFF')
                                .concatenate(BasicAutomata.makeCharRange('\uDC00', '\uDFFF'))));
    }

    private static Automaton anyCharacterInSegment() {
        return anyCharacter().minus(BasicAutomata.makeChar((char) Tokens.SEPARATOR));
    }
}
