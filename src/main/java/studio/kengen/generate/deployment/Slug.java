package studio.kengen.generate.deployment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names that every format allows, made from what people call things.
public final class Slug {
    /// Names are put together of several; this keeps them readable, and below the 64 characters of the strictest format.
    private static final int LONGEST = 40;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern FOREIGN = Pattern.compile("[^\\p{ASCII}]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^-+|-+$");

    private Slug() {}

    /// The first of `names` that can be told in ASCII letters, as words set apart by `-`, starting with a letter;
    /// `otherwise` where none can.
    public static String of(String otherwise, String... names) {
        return Stream.of(names)
                .map(Slug::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(words -> Character.isDigit(words.charAt(0)) ? otherwise + '-' + words : words)
                .orElse(otherwise);
    }

    /// Empty where letters would be lost.
    private static String words(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        if (FOREIGN.matcher(plain).find()) {
            return "";
        }
        String words = trim(BETWEEN_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-"));
        return words.length() > LONGEST ? trim(words.substring(0, LONGEST)) : words;
    }

    private static String trim(String words) {
        return AT_THE_ENDS.matcher(words).replaceAll("");
    }
}
