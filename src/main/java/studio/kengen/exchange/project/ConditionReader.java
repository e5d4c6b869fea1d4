package studio.kengen.exchange.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import studio.kengen.policy.Condition;
import tools.jackson.databind.JsonNode;

/// Reads conditions as IAM writes them, `{"StringEquals": {"aws:SourceVpc": ["vpc-1"]}}`, or a list of such objects.
///
/// The list says what one object cannot: the same operator and key twice, or another order. All of it must hold.
final class ConditionReader {
    private final FieldReader fields;
    private final String field;
    private final List<Condition> conditions = new ArrayList<>();

    ConditionReader(FieldReader fields, String field) {
        this.fields = fields;
        this.field = field;
    }

    List<Condition> read(JsonNode value) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                readBlock(value.get(i), "/" + i);
            }
        } else {
            readBlock(value, "");
        }
        return conditions;
    }

    private void readBlock(JsonNode block, String below) {
        if (!block.isObject()) {
            fields.blameType(field, below, "project.expected.conditions");
            return;
        }
        for (Map.Entry<String, JsonNode> operator : block.properties()) {
            readOperator(operator.getKey(), operator.getValue(), below(below, operator.getKey()));
        }
    }

    private void readOperator(String operator, JsonNode keys, String below) {
        if (!keys.isObject() || keys.isEmpty()) {
            fields.blameType(field, below, "project.expected.keys");
            return;
        }
        for (Map.Entry<String, JsonNode> key : keys.properties()) {
            List<String> values = values(key.getValue(), below(below, key.getKey()));
            conditions.add(new Condition(operator, key.getKey(), values));
        }
    }

    private List<String> values(JsonNode value, String below) {
        if (!value.isArray()) {
            return isConditionValue(value, below) ? List.of(value.asString()) : List.of();
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            if (isConditionValue(value.get(i), below + "/" + i)) {
                values.add(value.get(i).asString());
            }
        }
        return values;
    }

    /// IAM takes numbers and booleans for their text.
    private boolean isConditionValue(JsonNode value, String below) {
        if (value.isString() || value.isNumber() || value.isBoolean()) {
            return true;
        }
        fields.blameType(field, below, "project.expected.conditionValues");
        return false;
    }

    private static String below(String pointer, String key) {
        return pointer + "/" + Place.escaped(key);
    }
}
