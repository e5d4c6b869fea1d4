package studio.kengen.exchange.project;

import java.util.Iterator;
import java.util.Map;
import studio.kengen.policy.JsonWriter;
import tools.jackson.databind.JsonNode;

/// Prints JSON so that a change of one value changes few lines: two spaces, a line for each field and each row, lists of
/// plain values on one line where they fit.
final class CanonicalJson {
    private static final int LINE_LENGTH = 100;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    static String print(JsonNode node) {
        CanonicalJson printer = new CanonicalJson();
        printer.value(node, 0);
        return printer.out.append('\n').toString();
    }

    private void value(JsonNode node, int indent) {
        if (node.isObject()) {
            object(node, indent);
        } else if (node.isArray()) {
            array(node, indent);
        } else if (node.isString()) {
            JsonWriter.appendQuoted(node.stringValue(), out);
        } else {
            out.append(node);
        }
    }

    private void object(JsonNode object, int indent) {
        out.append('{');
        Iterator<Map.Entry<String, JsonNode>> fields = object.properties().iterator();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            newLine(indent + 1);
            JsonWriter.appendQuoted(field.getKey(), out);
            out.append(": ");
            value(field.getValue(), indent + 1);
            out.append(fields.hasNext() ? "," : "");
        }
        close(object, indent, '}');
    }

    private void array(JsonNode array, int indent) {
        if (array.valueStream().allMatch(JsonNode::isValueNode) && inOneLine(array)) {
            return;
        }
        out.append('[');
        for (int i = 0; i < array.size(); i++) {
            newLine(indent + 1);
            value(array.get(i), indent + 1);
            out.append(i + 1 < array.size() ? "," : "");
        }
        close(array, indent, ']');
    }

    /// Prints the array in this line; takes it back and says false where the line, with a comma, would be too long.
    private boolean inOneLine(JsonNode array) {
        int start = out.length();
        out.append('[');
        for (int i = 0; i < array.size(); i++) {
            out.append(i > 0 ? ", " : "");
            value(array.get(i), 0);
        }
        out.append(']');
        boolean fits = out.length() + 1 - (out.lastIndexOf("\n") + 1) <= LINE_LENGTH;
        if (!fits) {
            out.setLength(start);
        }
        return fits;
    }

    private void close(JsonNode container, int indent, char bracket) {
        if (!container.isEmpty()) {
            newLine(indent);
        }
        out.append(bracket);
    }

    private void newLine(int indent) {
        out.append('\n').repeat("  ", indent);
    }
}
