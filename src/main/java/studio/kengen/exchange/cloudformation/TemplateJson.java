package studio.kengen.exchange.cloudformation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.kengen.policy.JsonWriter;

/// Writes templates as JSON.
final class TemplateJson {
    private TemplateJson() {}

    static String write(Map<String, Object> template) {
        return JsonWriter.pretty(plain(template));
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Map<?, ?> members -> {
                Map<String, Object> plain = new LinkedHashMap<>();
                members.forEach((name, member) -> plain.put(name.toString(), plain(member)));
                yield plain;
            }
            case List<?> elements -> elements.stream().map(TemplateJson::plain).toList();
            case Intrinsic function -> function.json();
            default -> value;
        };
    }
}
