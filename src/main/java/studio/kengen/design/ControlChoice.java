package studio.kengen.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which control of the studio's knowledge a row of Table 4 stands for, with the values that the user gave for it.
///
/// Whether there is such a control, and whether the values will do, the design does not know.
///
/// @param control the id of the control, `s3-read-data/condition/vpc-endpoint`; empty for a control of the user's own
/// @param values by the placeholder's name, `vpcEndpointIds`; none where `control` is empty, and no name without values
public record ControlChoice(String control, SortedMap<String, List<String>> values) {
    /// Nothing of the knowledge: what the user has written is all there is.
    public static final ControlChoice NONE = new ControlChoice("", new TreeMap<>());

    private static final char GIVES = '=';

    public ControlChoice {
        SortedMap<String, List<String>> copy = new TreeMap<>();
        if (!control.isEmpty()) {
            values.forEach((name, given) -> {
                if (!given.isEmpty()) {
                    copy.put(name, List.copyOf(given));
                }
            });
        }
        values = Collections.unmodifiableSortedMap(copy);
    }

    /// A known control with values in any order.
    public static ControlChoice of(String control, Map<String, List<String>> values) {
        return new ControlChoice(control, new TreeMap<>(values));
    }

    /// Whether a control of the knowledge is chosen.
    public boolean isKnown() {
        return !control.isEmpty();
    }

    /// The choice as texts: the id of the control, then `name=value` for each value. Empty for [#NONE].
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        if (isKnown()) {
            texts.add(control);
            values.forEach(
                    (name, given) -> given.forEach(value -> texts.add(name + GIVES + value)));
        }
        return List.copyOf(texts);
    }

    /// What [#texts] wrote. A text without `=` is a name whose value is the empty text.
    public static ControlChoice ofTexts(List<String> texts) {
        if (texts.isEmpty()) {
            return NONE;
        }
        SortedMap<String, List<String>> values = new TreeMap<>();
        for (String text : texts.subList(1, texts.size())) {
            int gives = text.indexOf(GIVES);
            String name = gives < 0 ? text : text.substring(0, gives);
            values.computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(gives < 0 ? "" : text.substring(gives + 1));
        }
        return new ControlChoice(texts.getFirst(), values);
    }
}
