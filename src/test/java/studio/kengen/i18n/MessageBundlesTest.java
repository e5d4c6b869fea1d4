package studio.kengen.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageBundlesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/studio/kengen/i18n");
    private static final Path SOURCES = Path.of("src/main/java");

    static Stream<Path> englishBundles() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files
                    .filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.toString().endsWith("_ja.properties"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("englishBundles")
    void everyMessageExistsInEnglishAndJapaneseWithTheSamePlaceholders(Path english)
            throws IOException {
        String room = english.getFileName().toString().replace(".properties", "");
        Properties inEnglish = load(english);
        Properties inJapanese = load(BUNDLES.resolve(room + "_ja.properties"));

        assertThat(inJapanese.stringPropertyNames()).isEqualTo(inEnglish.stringPropertyNames());
        for (String key : inEnglish.stringPropertyNames()) {
            assertThat(key).startsWith(room + ".");
            assertThat(placeholders(inJapanese.getProperty(key)))
                    .as("placeholders of %s", key)
                    .isEqualTo(placeholders(inEnglish.getProperty(key)));
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("englishBundles")
    void everyMessageIsUsed(Path english) throws IOException {
        String sources = allSources();
        for (String key : load(english).stringPropertyNames()) {
            // Keys of closed sets are made of a prefix and an enum constant: the prefix must stand
            // in the code.
            String prefix = key.substring(0, key.lastIndexOf('.') + 1);
            assertThat(sources.contains('"' + key + '"') || sources.contains('"' + prefix + '"'))
                    .as("%s is used", key)
                    .isTrue();
        }
    }

    private static Set<String> placeholders(String pattern) {
        assertThat(new MessageFormat(pattern, Locale.ENGLISH)).isNotNull();
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d+)").matcher(pattern);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static String allSources() throws IOException {
        StringBuilder text = new StringBuilder();
        try (var files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
