package studio.kengen.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Small alphabets, all short strings over them, and random patterns: what brute force compares with.
final class Strings {
    private Strings() {}

    /// Every string over `alphabet` of at most `maxLength` characters.
    static List<String> upTo(int maxLength, String alphabet) {
        List<String> all = new ArrayList<>(List.of(""));
        List<String> longest = all;
        for (int length = 1; length <= maxLength; length++) {
            List<String> longer = new ArrayList<>();
            for (String shorter : longest) {
                alphabet.codePoints().forEach(c -> longer.add(shorter + Character.toString(c)));
            }
            all.addAll(longer);
            longest = longer;
        }
        return all;
    }

    static String random(Random random, int maxLength, String alphabet) {
        StringBuilder text = new StringBuilder();
        int[] characters = alphabet.codePoints().toArray();
        int length = random.nextInt(maxLength + 1);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return text.toString();
    }
}
