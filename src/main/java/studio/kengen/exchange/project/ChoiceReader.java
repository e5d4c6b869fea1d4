package studio.kengen.exchange.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import studio.kengen.design.ControlChoice;
import studio.kengen.i18n.Message;
import tools.jackson.databind.JsonNode;

/// Reads which known control a row chooses, `{"control": "s3-read-data/condition/vpc-endpoint", "values": {"vpcEndpointIds":
/// ["vpce-1"]}}`.
final class ChoiceReader {
    private static final String CONTROL = "control";
    private static final String VALUES = "values";
    private static final Set<String> KNOWN = Set.of(CONTROL, VALUES);
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    private final FieldReader fields;
    private final String field;

    ChoiceReader(FieldReader fields, String field) {
        this.fields = fields;
        this.field = field;
    }

    ControlChoice read(JsonNode value) {
        if (!value.isObject()) {
            fields.blameType(field, "", "project.expected.object");
            return ControlChoice.NONE;
        }
        value.propertyNames().stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name ->
                        fields.blame(
                                field,
                                below(name),
                                Message.of("project.choice.unknown", Excerpt.of(name))));
        JsonNode control = value.get(CONTROL);
        if (control == null || !control.isString() || control.asString().isEmpty()) {
            fields.blameType(field, below(CONTROL), "project.expected.text");
            return ControlChoice.NONE;
        }
        JsonNode values = value.get(VALUES);
        return new ControlChoice(
                control.asString(), values == null ? new TreeMap<>() : values(values));
    }

    private SortedMap<String, List<String>> values(JsonNode values) {
        SortedMap<String, List<String>> given = new TreeMap<>();
        if (!values.isObject()) {
            fields.blameType(field, below(VALUES), "project.expected.object");
            return given;
        }
        for (Map.Entry<String, JsonNode> entry : values.properties()) {
            String place = below(VALUES) + '/' + Place.escaped(entry.getKey());
            if (NAME.matcher(entry.getKey()).matches()) {
                given.put(entry.getKey(), texts(entry.getValue(), place));
            } else {
                fields.blame(
                        field,
                        place,
                        Message.of("project.choice.name", Excerpt.of(entry.getKey())));
            }
        }
        return given;
    }

    private List<String> texts(JsonNode value, String place) {
        if (!value.isArray()) {
            fields.blameType(field, place, "project.expected.list");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            if (value.get(i).isString()) {
                texts.add(value.get(i).asString());
            } else {
                fields.blameType(field, place + '/' + i, "project.expected.text");
            }
        }
        return texts;
    }

    private static String below(String name) {
        return '/' + Place.escaped(name);
    }
}
