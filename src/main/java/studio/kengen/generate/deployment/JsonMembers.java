package studio.kengen.generate.deployment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.policy.JsonTree;

/// An object of JSON in a document that was generated, asked by the names of its members. What is not there, or is
/// something else, is empty.
record JsonMembers(Map<?, ?> tree) {
    private static final JsonMembers NONE = new JsonMembers(Map.of());

    /// What a document holds.
    static JsonMembers of(GeneratedDocument document) {
        return JsonTree.object(document.text()).map(JsonMembers::new).orElse(NONE);
    }

    Optional<String> text(String name) {
        return tree.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    Optional<Integer> number(String name) {
        return tree.get(name) instanceof Integer number ? Optional.of(number) : Optional.empty();
    }

    boolean isTrue(String name) {
        return Boolean.TRUE.equals(tree.get(name));
    }

    JsonMembers object(String name) {
        return tree.get(name) instanceof Map<?, ?> members ? new JsonMembers(members) : NONE;
    }

    List<String> texts(String name) {
        return tree.get(name) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    List<JsonMembers> objects(String name) {
        return tree.get(name) instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(element -> new JsonMembers((Map<?, ?>) element))
                        .toList()
                : List.of();
    }

    List<String> names() {
        return tree.keySet().stream().map(Object::toString).toList();
    }
}
