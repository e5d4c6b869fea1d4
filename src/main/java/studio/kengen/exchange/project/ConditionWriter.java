package studio.kengen.exchange.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.kengen.policy.Condition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes conditions as [ConditionReader] reads them: as one object where it can hold them in their order, otherwise as
/// a list of objects.
final class ConditionWriter {
    private final ArrayNode blocks = JsonNodeFactory.instance.arrayNode();
    private ObjectNode block = blocks.addObject();
    private @Nullable String operator;

    private ConditionWriter() {}

    static JsonNode write(List<Condition> conditions) {
        ConditionWriter writer = new ConditionWriter();
        conditions.forEach(writer::add);
        return writer.blocks.size() == 1 ? writer.block : writer.blocks;
    }

    private void add(Condition condition) {
        ArrayNode values = keysFor(condition).putArray(condition.key());
        condition.values().forEach(values::add);
    }

    private ObjectNode keysFor(Condition condition) {
        boolean continues = condition.operator().equals(operator);
        operator = condition.operator();
        if (block.get(operator) instanceof ObjectNode keys) {
            if (continues && !keys.has(condition.key())) {
                return keys;
            }
            block = blocks.addObject();
        }
        return block.putObject(operator);
    }
}
