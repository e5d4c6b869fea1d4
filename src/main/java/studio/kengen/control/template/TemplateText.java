package studio.kengen.control.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with placeholders in double braces, `aws:ResourceTag/{{tagKey}}`. Policy variables, `${aws:username}`, are
/// ordinary characters.
public record TemplateText(String text) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");

    /// The names of the placeholders, each once, in their order.
    public Set<String> placeholders() {
        Set<String> names = new LinkedHashSet<>();
        PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).forEach(names::add);
        return names;
    }

    /// The texts that the values make: one for each value, and one for each combination where there are several
    /// placeholders.
    ///
    /// @param values the values of every placeholder of this text
    List<String> filled(Map<String, List<String>> values) {
        List<String> texts = List.of(text);
        for (String name : placeholders()) {
            List<String> next = new ArrayList<>();
            for (String unfinished : texts) {
                for (String value : values.getOrDefault(name, List.of())) {
                    next.add(replaced(unfinished, name, value));
                }
            }
            texts = next;
        }
        return List.copyOf(texts);
    }

    private static String replaced(String text, String name, String value) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll((MatchResult found) ->
                        Matcher.quoteReplacement(
                                found.group(1).equals(name) ? value : found.group()));
    }
}
