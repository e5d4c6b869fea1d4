package studio.kengen.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.InvalidPathException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import studio.kengen.i18n.Messages;

class UnusableNameTest {
    /// As Java says it on a system whose locale is not UTF-8.
    private final InvalidPathException unmappable =
            new InvalidPathException(
                    "地図.kengen.json", "Malformed input or input contains unmappable characters");

    @Test
    void aNameOutsideTheLocalesEncodingIsToldWithTheLocaleToSet() {
        String text =
                Messages.in(Locale.ENGLISH).text(UnusableName.problem(unmappable).orElseThrow());

        assertThat(text).startsWith("地図.kengen.json").contains("LC_ALL=C.UTF-8");
    }

    @Test
    void theCauseOfAFailureIsFound() {
        assertThat(UnusableName.problem(new IllegalStateException(unmappable))).isPresent();
        assertThat(UnusableName.problem(new IllegalStateException("something else"))).isEmpty();
    }

    @Test
    void anyOtherInvalidNameIsToldWithItsReason() {
        assertThat(
                        UnusableName.problem(
                                new InvalidPathException("a\0b", "Nul character not allowed")))
                .hasValueSatisfying(problem ->
                        assertThat(problem.arguments())
                                .containsExactly("a\0b", "Nul character not allowed"));
    }
}
