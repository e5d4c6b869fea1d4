package studio.kengen.exchange.xlsx.column;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;

/// The words of a closed set: written in one language, read in each.
public final class Wording<E extends Enum<E>> {
    private static final Pattern LETTER_AFTER_BAR = Pattern.compile("_(.)");

    private final String prefix;
    private final List<E> constants;
    private final Map<String, E> bySpelling = new HashMap<>();

    /// @param prefix what the message keys of the words begin with, `xlsx.impact.`
    Wording(Class<E> set, String prefix) {
        this.prefix = prefix;
        this.constants = Arrays.asList(set.getEnumConstants());
        constants.forEach(constant ->
                Spelling.of(key(constant)).forEach(spelling -> bySpelling.put(spelling, constant)));
    }

    /// The word for `constant`.
    public Message word(E constant) {
        return Message.of(key(constant));
    }

    /// The words in the order of the set.
    public List<String> words(Messages language) {
        return constants.stream().map(this::word).map(language::text).toList();
    }

    /// The word for `constant` in every language.
    public List<String> everyWord(E constant) {
        return Messages.LANGUAGES.stream()
                .map(language -> Messages.in(language).text(key(constant)))
                .toList();
    }

    /// The words for a sentence that says which ones are allowed.
    public Message allowed() {
        return Enumeration.of(constants.stream().map(this::word).toList());
    }

    /// What `word` means, in any language.
    Optional<E> read(String word) {
        return Optional.ofNullable(bySpelling.get(Spelling.loose(word)));
    }

    private String key(E constant) {
        return prefix
                + LETTER_AFTER_BAR
                        .matcher(constant.name().toLowerCase(Locale.ROOT))
                        .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
