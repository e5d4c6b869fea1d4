package studio.kengen.evidence.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.JsonItems;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.policy.JsonWriter;

/// Splits a long line into parts that are lines themselves, and joins them again.
final class Parts {
    private static final String PART = "part";
    private static final String TEXT = "text";

    /// What a part has besides its text: `{"part":123456,"text":""}`.
    private static final int AROUND = 40;

    private Parts() {}

    /// Whether a line is a part of one.
    static boolean isPart(String line) {
        return line.startsWith("{\"" + PART + "\":");
    }

    /// The line itself if it is short, otherwise its parts; all but the last have the number of those to come.
    static List<String> split(String line, int longest) {
        if (line.length() <= longest) {
            return List.of(line);
        }
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int quoted = 0;
        for (int i = 0; i < line.length(); ) {
            int length = Character.charCount(line.codePointAt(i));
            StringBuilder next = new StringBuilder();
            JsonWriter.appendQuoted(line.substring(i, i + length), next);
            if (quoted + next.length() > longest - AROUND) {
                texts.add(text.toString());
                text.setLength(0);
                quoted = 0;
            }
            text.append(line, i, i + length);
            quoted += next.length() - 2;
            i += length;
        }
        texts.add(text.toString());
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            parts.add(
                    new Line().number(PART, texts.size() - 1L - i).text(TEXT, texts.get(i)).end());
        }
        return parts;
    }

    /// Takes lines one after the other.
    static final class Joiner {
        private final StringBuilder begun = new StringBuilder();

        /// The whole line that ends with this one; null while parts are to come.
        @Nullable Fields add(String line) throws Misfit {
            Fields fields = Fields.of(JsonItems.parse(line));
            if (!fields.has(PART)) {
                return fields;
            }
            begun.append(fields.optionalText(TEXT).orElse(""));
            if (fields.number(PART).orElse(0L) > 0) {
                return null;
            }
            String whole = begun.toString();
            begun.setLength(0);
            return Fields.of(JsonItems.parse(whole));
        }

        boolean isInTheMiddle() {
            return !begun.isEmpty();
        }
    }
}
