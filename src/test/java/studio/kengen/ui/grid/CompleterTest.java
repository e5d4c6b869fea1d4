package studio.kengen.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.kengen.ui.grid.Completer.Typed;

class CompleterTest {
    private static final SuggestionProvider<String> ACTIONS =
            (_, typed) ->
                    List.of("GetObject", "GetObjectAcl", "PutObject").stream()
                            .filter(action -> Completer.startsWith(action, typed))
                            .map(Suggestion::of)
                            .toList();

    @Nested
    class OneValue {
        private final Completer completer =
                Completer.of(new CellEditor.Completion<>(ACTIONS), "row");

        @Test
        void offersWhatFitsTheTextBeforeTheCaret() {
            assertThat(completer.offers(new Typed("getXYZ", 3), false))
                    .extracting(Suggestion::text)
                    .containsExactly("GetObject", "GetObjectAcl");
            assertThat(completer.offers(Typed.of("get"), true)).hasSize(3);
        }

        @Test
        void prefersTheFirstOfferThatGoesOnAsTyped() {
            assertThat(
                            completer.preferred(
                                    completer.offers(Typed.of("get"), false), Typed.of("get")))
                    .isZero();
        }

        @Test
        void keepsAWildcardAndAnEmptyText() {
            List<Suggestion> all = completer.offers(Typed.of(""), true);
            assertThat(completer.preferred(all, Typed.of("Get*"))).isEqualTo(-1);
            assertThat(completer.preferred(all, Typed.of(""))).isEqualTo(-1);
        }

        @Test
        void writesAValueAsItIsOffered() {
            assertThat(completer.finished(" getobject ")).isEqualTo("GetObject");
            assertThat(completer.finished("getobj*")).isEqualTo("getobj*");
        }
    }

    @Nested
    class AListOfValues {
        private final Completer completer =
                Completer.of(new CellEditor.ListCompletion<>(ACTIONS, ", "), "row");

        @Test
        void completesTheValueAtTheCaret() {
            Typed typed = new Typed("put, get, x", 8);
            assertThat(completer.offers(typed, false))
                    .extracting(Suggestion::text)
                    .containsExactly("GetObject", "GetObjectAcl");
            assertThat(completer.accept(typed, Suggestion.of("GetObject")))
                    .isEqualTo(new Typed("put, GetObject, x", 14));
        }

        @Test
        void doesNotOfferAValueTwice() {
            assertThat(completer.offers(Typed.of("GetObject, Get"), false))
                    .extracting(Suggestion::text)
                    .containsExactly("GetObjectAcl");
        }

        @Test
        void isWrittenWithOneSeparatorAndNoValueTwice() {
            assertThat(completer.finished(" putobject ,,x\nGetObject, PutObject, "))
                    .isEqualTo("PutObject, x, GetObject");
        }

        @Test
        void aCommaEndsAValue() {
            assertThat(completer.isSeparator(",")).isTrue();
            assertThat(completer.isSeparator(" ")).isFalse();
        }
    }

    @Nested
    class ACheckList {
        private static final Suggestion READ = new Suggestion("R", "Read");
        private static final Suggestion WRITE = new Suggestion("W", "Write");
        private static final Suggestion PERMISSIONS = new Suggestion("P", "Permissions management");
        private final Completer completer =
                Completer.of(
                        new CellEditor.Checklist<>(List.of(READ, WRITE, PERMISSIONS), " "), "row");

        @Test
        void ticksInTheOrderOfTheChoicesAndGoesOn() {
            assertThat(completer.accept(Typed.of("W"), READ)).isEqualTo(Typed.of("R W "));
        }

        @Test
        void takesATickAway() {
            assertThat(completer.accept(Typed.of("R W "), READ)).isEqualTo(Typed.of("W "));
            assertThat(completer.accept(Typed.of("R"), READ)).isEqualTo(Typed.of(""));
        }

        @Test
        void ticksWhatWasBegunToBeTyped() {
            Typed typed = Typed.of("R per");
            assertThat(completer.preferred(completer.offers(typed, false), typed)).isEqualTo(2);
            assertThat(completer.accept(typed, PERMISSIONS)).isEqualTo(Typed.of("R P "));
        }

        @Test
        void keepsWhatItDoesNotKnow() {
            assertThat(completer.finished("x w r r")).isEqualTo("R W x");
        }

        @Test
        void takesNamesForLetters() {
            assertThat(completer.finished("write read")).isEqualTo("R W");
        }

        @Test
        void knowsWhatIsTicked() {
            assertThat(completer.isChecked("R P", PERMISSIONS)).isTrue();
            assertThat(completer.isChecked("R P", WRITE)).isFalse();
        }
    }

    @Test
    void linesLoseEmptyOnesAtTheEnd() {
        assertThat(Completer.of(new CellEditor.Lines<>(), "row").finished("a\n\nb\n \n"))
                .isEqualTo("a\n\nb");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "1, 0, 1", "2, 2, 5", "3, 3, 5", "5, 3, 5", "6, 6, 6"})
    void theCaretStandsInOneValue(int caret, int start, int end) {
        assertThat(new ListText(", ").around("a, bc,", caret))
                .isEqualTo(new ListText.Span(start, end));
    }

    @Nested
    class WordsOfALine {
        private final Completer completer =
                Completer.of(
                        new CellEditor.Lines<String>((_, line) ->
                                line.contains(" ")
                                        ? List.of(Suggestion.of("aws:SourceVpc"))
                                        : List.of(Suggestion.of("StringEquals"))),
                        "row");

        @Test
        void theLineUpToTheCaretDecidesWhatFits() {
            assertThat(completer.offers(Typed.of("Bool a\nStr"), false))
                    .extracting(Suggestion::text)
                    .containsExactly("StringEquals");
            assertThat(completer.offers(Typed.of("Bool a\nStringEquals aws"), true))
                    .extracting(Suggestion::text)
                    .containsExactly("aws:SourceVpc");
        }

        @Test
        void onlyTheWordBeforeTheCaretIsReplaced() {
            Typed typed = new Typed("Bool a\nStringEquals aws = vpc-1", 23);

            assertThat(completer.accept(typed, Suggestion.of("aws:SourceVpc")).text())
                    .isEqualTo("Bool a\nStringEquals aws:SourceVpc = vpc-1");
        }
    }
}
