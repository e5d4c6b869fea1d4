package studio.kengen.exchange.terraform;

import java.util.LinkedHashMap;
import java.util.Map;

/// Blocks with two labels, `resource` or `data`, in the order in which they are added: type, then name.
final class ModuleBlocks {
    private final Map<String, Map<String, Object>> byType = new LinkedHashMap<>();

    void add(String type, String name, Map<String, Object> block) {
        byType.computeIfAbsent(type, _ -> new LinkedHashMap<>()).put(name, block);
    }

    boolean isEmpty() {
        return byType.isEmpty();
    }

    /// As the value of the member `resource` or `data`.
    Map<String, Object> tree() {
        return new LinkedHashMap<>(byType);
    }
}
