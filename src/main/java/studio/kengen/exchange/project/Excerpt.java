package studio.kengen.exchange.project;

import tools.jackson.databind.JsonNode;

/// The beginning of a value, short enough to be quoted in a message.
final class Excerpt {
    private static final int LONGEST = 40;

    private Excerpt() {}

    static String of(JsonNode value) {
        return of(value.isString() ? value.stringValue() : value.toString());
    }

    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + '…';
    }
}
