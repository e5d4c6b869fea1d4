package studio.kengen.exchange.xlsx.column;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studio.kengen.i18n.Messages;

/// How people spell the words that the studio writes: headers, names of sheets, words of closed sets.
final class Spelling {
    /// Spellings besides the messages themselves, `key = one | other`.
    private static final Properties FURTHER = load();

    private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{Z}\\s\\u2212]+");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");

    private Spelling() {}

    /// `text` without what does not tell words apart: case, width (Ａ and A), blanks and punctuation.
    static String loose(String text) {
        return SIGNS.matcher(fold(text)).replaceAll("");
    }

    /// `text` without what does not tell names of rows apart: case, width, and how many blanks.
    static String looseName(String text) {
        return BLANKS.matcher(fold(text)).replaceAll(" ").strip();
    }

    /// Every spelling of a message in any language, loosely.
    static Set<String> of(String key) {
        Set<String> spellings = new LinkedHashSet<>();
        for (Locale language : Messages.LANGUAGES) {
            spellings.add(loose(Messages.in(language).text(key)));
        }
        spellings.addAll(further(key));
        return spellings;
    }

    /// The spellings of `key` that are not messages, loosely; none for most keys.
    static Set<String> further(String key) {
        return BAR.splitAsStream(FURTHER.getProperty(key, ""))
                .map(Spelling::loose)
                .filter(spelling -> !spelling.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Spelling.class.getResourceAsStream("spellings.properties")),
                        StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
