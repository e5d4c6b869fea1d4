package studio.kengen.evidence.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import studio.kengen.evidence.ReportedTime;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.evidence.json.JsonItems;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.policy.JsonWriter;
import tools.jackson.core.JacksonException;

/// A JSON object while it is written, without white space. What is empty is left out.
final class Line {
    private final StringBuilder out = new StringBuilder("{");

    Line text(String name, String text) {
        name(name);
        JsonWriter.appendQuoted(text, out);
        return this;
    }

    Line text(String name, Optional<String> text) {
        text.ifPresent(some -> text(name, some));
        return this;
    }

    Line number(String name, long number) {
        name(name).append(number);
        return this;
    }

    Line number(String name, Optional<Integer> number) {
        number.ifPresent(some -> number(name, some));
        return this;
    }

    Line flag(String name, Optional<Boolean> flag) {
        flag.ifPresent(some -> name(name).append(some.booleanValue()));
        return this;
    }

    Line time(String name, Optional<Instant> time) {
        return text(name, time.map(Instant::toString));
    }

    Line time(String name, ReportedTime time) {
        return switch (time) {
            case ReportedTime.At(Instant instant) -> text(name, instant.toString());
            case ReportedTime.Untold untold ->
                    untold == ReportedTime.Untold.NOT_TOLD ? this : text(name, untold.word());
        };
    }

    /// As the JSON that it is, if it is read back as the same text; otherwise in quotes.
    Line policy(String name, StoredPolicy policy) {
        if (isMinifiedJson(policy.text())) {
            name(name).append(policy.text());
            return this;
        }
        return text(name, policy.text());
    }

    Line texts(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            name(name).append('[');
            for (String text : texts) {
                separate();
                JsonWriter.appendQuoted(text, out);
            }
            out.append(']');
        }
        return this;
    }

    Line map(String name, Map<String, String> map) {
        if (!map.isEmpty()) {
            Line inner = new Line();
            map.forEach(inner::text);
            object(name, inner);
        }
        return this;
    }

    Line object(String name, Line object) {
        name(name).append(object.end());
        return this;
    }

    <T> Line objects(String name, List<T> objects, Function<? super T, Line> line) {
        if (!objects.isEmpty()) {
            name(name).append('[');
            for (T object : objects) {
                separate();
                out.append(line.apply(object).end());
            }
            out.append(']');
        }
        return this;
    }

    String end() {
        return out + "}";
    }

    private StringBuilder name(String name) {
        separate();
        JsonWriter.appendQuoted(name, out);
        return out.append(':');
    }

    private void separate() {
        char last = out.charAt(out.length() - 1);
        if (last != '{' && last != '[') {
            out.append(',');
        }
    }

    private static boolean isMinifiedJson(String text) {
        try {
            return text.startsWith("{") && JsonItems.parse(text).minified().equals(text);
        } catch (JacksonException | Misfit e) {
            return false;
        }
    }
}
